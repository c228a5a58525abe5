/**
 * Holds pacts to an OpenAPI document, without a service: what a consumer sends must be allowed, and what it relies on
 * must be promised. {@link dev.concordat.tests.pact.check.PactCheck} is where to start; a rule is one file.
 *
 * <p>What the consumer accepts is a schema, built from example and matching rules as pact-jvm applies them. What the
 * document allows the service to send must lie within it ({@code core.algebra}); each value that does not is shown, after
 * pact-jvm itself has refused it.
 *
 * <p>An example without a matcher, the number of items that an array has at least, and an item that an array contains
 * are what the provider state makes of the service: the document must allow them, nobody asks it to promise them. What
 * the document allows and does not promise is a warning, since a provider state may see to it; what it forbids or knows
 * nothing of is an error.
 */
@NullMarked
package dev.concordat.tests.pact.check;

import org.jspecify.annotations.NullMarked;
