/** Prints bindings: for each operation the class that reads its request and writes its responses over HTTP. */
@NullMarked
package dev.concordat.generator.binding;

import org.jspecify.annotations.NullMarked;
