/** What a rule asserts about a node, one function a file. */
@NullMarked
package dev.concordat.design.lint.function;

import org.jspecify.annotations.NullMarked;
