/** Applies overlays: changes of a document that are kept beside it. */
@NullMarked
package dev.concordat.design.overlay;

import org.jspecify.annotations.NullMarked;
