/** The generator: from a loaded contract to Java files. Usable without Maven. */
@NullMarked
package dev.concordat.generator;

import org.jspecify.annotations.NullMarked;
