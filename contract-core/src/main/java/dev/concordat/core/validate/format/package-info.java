/** The formats that are asserted, each against the document that defines it. */
@NullMarked
package dev.concordat.core.validate.format;

import org.jspecify.annotations.NullMarked;
