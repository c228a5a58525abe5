/** The data of the contract. */
@NullMarked
package com.example.books.model;

import org.jspecify.annotations.NullMarked;
