/** A page to read a contract on. */
@NullMarked
package dev.concordat.design.docs;

import org.jspecify.annotations.NullMarked;
