/** Prints views through their Mustache templates. */
@NullMarked
package dev.concordat.generator.render;

import org.jspecify.annotations.NullMarked;
