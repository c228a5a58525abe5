/** The mock of every document of a corpus, as the contract-test runner sees it. */
@NullMarked
package dev.concordat.benchmarks.mock;

import org.jspecify.annotations.NullMarked;
