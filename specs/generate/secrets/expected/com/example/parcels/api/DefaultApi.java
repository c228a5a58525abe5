package com.example.parcels.api;

import dev.concordat.runtime.Generated;

/**
 * Operations without a tag.
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface DefaultApi extends LogIn.Handler {}
