package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;

/**
 * A place on the earth.
 *
 * @param longitude Degrees east.
 * @param latitude Degrees north.
 */
@Generated("concordat")
public record Point(BigDecimal longitude, BigDecimal latitude) implements RoutePick {}
