package dev.concordat.tests.pact;

/**
 * Pact's usage statistics. pact-jvm reports every verification to a public analytics service unless the system property
 * or environment variable {@value #SWITCH} says {@code true}; Concordat always says so.
 */
public final class PactTracking {

    /** The property that pact-jvm reads each time before it reports. */
    public static final String SWITCH = "pact_do_not_track";

    private PactTracking() {}

    /** Switches the statistics off in this JVM; to be called before any class of pact-jvm is used. */
    public static void off() {
        System.setProperty(SWITCH, "true");
    }
}
