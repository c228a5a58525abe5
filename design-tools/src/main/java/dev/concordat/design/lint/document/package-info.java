/** The document as a linter sees it: references followed or not, every place with its origin. */
@NullMarked
package dev.concordat.design.lint.document;

import org.jspecify.annotations.NullMarked;
