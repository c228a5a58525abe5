/** The operations of the contract: implement the interfaces named after the tags. */
@NullMarked
package com.example.books.api;

import org.jspecify.annotations.NullMarked;
