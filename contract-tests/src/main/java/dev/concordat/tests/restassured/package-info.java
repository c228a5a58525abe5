/**
 * Checks every exchange of existing REST Assured tests against the contract. REST Assured is an optional dependency: who
 * uses this package has it on the class path already.
 */
@NullMarked
package dev.concordat.tests.restassured;

import org.jspecify.annotations.NullMarked;
