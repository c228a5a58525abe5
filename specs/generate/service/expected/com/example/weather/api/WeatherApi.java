package com.example.weather.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "weather".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface WeatherApi
        extends FileReport.Handler,
                ListStations.Handler,
                ListPlaces.Handler,
                GetForecast.Handler,
                DropForecast.Handler,
                GetMoon.Handler,
                GetTide.Handler,
                GetWind.Handler {}
