/** Reads and writes the data and the operations of the contract. */
@NullMarked
package com.example.books.codec;

import org.jspecify.annotations.NullMarked;
