/** Services that break their contract in one known way each, and how many of them the contract-test runner finds. */
@NullMarked
package dev.concordat.benchmarks.twins;

import org.jspecify.annotations.NullMarked;
