/** The handlers of the contract in the form that answers later. */
@NullMarked
package com.example.parcels.async;

import org.jspecify.annotations.NullMarked;
