/** A typed client of the contract. */
@NullMarked
package com.example.parcels.client;

import org.jspecify.annotations.NullMarked;
