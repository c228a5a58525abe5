/** Compiles the operations of a contract: what each is asked and what it may answer, named and typed. */
@NullMarked
package dev.concordat.generator.operation;

import org.jspecify.annotations.NullMarked;
