package com.example.echo.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "choice".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface ChoiceApi extends Choose.Handler, Follow.Handler {}
