/** What every generated file may use: the marker of generated code, presence, immutable copies. */
@NullMarked
package dev.concordat.runtime;

import org.jspecify.annotations.NullMarked;
