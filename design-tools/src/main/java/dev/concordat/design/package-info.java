/** What an API designer uses while editing the document. */
@NullMarked
package dev.concordat.design;

import org.jspecify.annotations.NullMarked;
