package dev.concordat.benchmarks.twins;

import dev.concordat.core.wire.Exchange;

/** Tells from the last exchange of a witness, without any check of the runner, that a contract is broken. */
interface Proof {

    boolean shows(Exchange clean, Exchange faulty);
}
