package dev.concordat.tests.broker;

import dev.concordat.core.wire.Content;

/**
 * A pact as the broker has it.
 *
 * @param url where it is, which also names it
 * @param pending a failure does not fail the run
 * @param text the pact itself, with the broker's links
 */
public record BrokerPact(String url, boolean pending, Content text) {}
