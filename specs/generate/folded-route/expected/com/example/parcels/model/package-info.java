/** The data of the contract. */
@NullMarked
package com.example.parcels.model;

import org.jspecify.annotations.NullMarked;
