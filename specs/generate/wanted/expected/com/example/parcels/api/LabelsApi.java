package com.example.parcels.api;

import dev.concordat.runtime.Generated;

/**
 * Labels to print.
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface LabelsApi extends PrintLabels.Handler {}
