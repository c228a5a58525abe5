/** Bodies that are not bound to a model: bytes that stream, and files of a form. */
@NullMarked
package dev.concordat.runtime.body;

import org.jspecify.annotations.NullMarked;
