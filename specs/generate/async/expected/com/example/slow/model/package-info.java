/** The data of the contract. */
@NullMarked
package com.example.slow.model;

import org.jspecify.annotations.NullMarked;
