/** Reading JSON into validated models, beside what else Java offers. */
@NullMarked
package dev.concordat.benchmarks.models;

import org.jspecify.annotations.NullMarked;
