/** Who sends requests: to the operations, or to those who wait for news. */
@NullMarked
package com.example.books.client;

import org.jspecify.annotations.NullMarked;
