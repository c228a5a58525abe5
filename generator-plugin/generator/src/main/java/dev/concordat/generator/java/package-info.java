/** Java syntax: literals, comments and type references, so that no text of a document ends up as code. */
@NullMarked
package dev.concordat.generator.java;

import org.jspecify.annotations.NullMarked;
