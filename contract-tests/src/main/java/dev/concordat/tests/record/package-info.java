/** Traffic between others, as it passes: a proxy that keeps what it hands on. */
@NullMarked
package dev.concordat.tests.record;

import org.jspecify.annotations.NullMarked;
