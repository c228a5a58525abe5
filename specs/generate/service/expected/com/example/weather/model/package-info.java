/** The data of the contract. */
@NullMarked
package com.example.weather.model;

import org.jspecify.annotations.NullMarked;
