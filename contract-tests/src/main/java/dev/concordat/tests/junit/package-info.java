/** What Concordat adds to JUnit. */
@NullMarked
package dev.concordat.tests.junit;

import org.jspecify.annotations.NullMarked;
