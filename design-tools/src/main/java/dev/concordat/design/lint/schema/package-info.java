/** JSON Schema of any draft, applied to nodes in place. */
@NullMarked
package dev.concordat.design.lint.schema;

import org.jspecify.annotations.NullMarked;
