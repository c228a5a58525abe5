/**
 * Provider states and messages as annotated methods of small classes, found by scanning. {@link
 * dev.concordat.tests.provider.StateMethods} is where to start.
 */
@NullMarked
package dev.concordat.tests.provider;

import org.jspecify.annotations.NullMarked;
