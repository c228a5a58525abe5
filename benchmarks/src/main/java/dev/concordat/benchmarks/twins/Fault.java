package dev.concordat.benchmarks.twins;

/** A layer around a service that breaks its contract in one way. */
interface Fault {

    /** A faulty service around a clean one; neither has been asked anything yet. */
    Service over(Service clean);
}
