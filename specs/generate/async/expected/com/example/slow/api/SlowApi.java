package com.example.slow.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "slow".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface SlowApi extends GetAnswer.Handler, Follow.Handler, GetTime.Handler {}
