package com.example.echo.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "echo".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface EchoApi extends SendStyles.Handler, SendForm.Handler, SendFile.Handler, SendParts.Handler {}
