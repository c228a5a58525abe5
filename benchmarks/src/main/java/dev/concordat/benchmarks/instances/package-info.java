/** The instance generator on the schemas of many documents, held to validators that know nothing of it. */
@NullMarked
package dev.concordat.benchmarks.instances;

import org.jspecify.annotations.NullMarked;
