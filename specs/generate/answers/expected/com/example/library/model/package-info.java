/** The data of the contract. */
@NullMarked
package com.example.library.model;

import org.jspecify.annotations.NullMarked;
