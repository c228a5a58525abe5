/** The edge of generation: reads template folders, fingerprints inputs, and keeps an output folder as generated. */
@NullMarked
package dev.concordat.generator.emit;

import org.jspecify.annotations.NullMarked;
