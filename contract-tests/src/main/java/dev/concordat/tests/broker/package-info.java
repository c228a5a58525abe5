/**
 * A Pact Broker as the verification needs it: pacts by consumer version selectors, results, and what its matrix says. It speaks the broker's
 * HAL resources (docs.pact.io/pact_broker) on our own transport: every answer is bounded in size and time, credentials
 * go to the broker's own origin only, and whatever the broker refuses is one finding. pact-jvm's own client takes
 * settings from system properties, and other pacts in silence where a broker knows no selectors. {@link dev.concordat.tests.broker.BrokerSelection} is where to start.
 */
@NullMarked
package dev.concordat.tests.broker;

import org.jspecify.annotations.NullMarked;
