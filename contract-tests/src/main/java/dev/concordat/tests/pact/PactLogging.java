package dev.concordat.tests.pact;

/** What pact-jvm's libraries print on their own. */
public final class PactLogging {

    private PactLogging() {}

    /** Silences start-up messages of the logging libraries, unless the user asked for them. */
    public static void quiet() {
        setDefault("kotlin-logging.logStartupMessage", "false");
        setDefault("slf4j.internal.verbosity", "ERROR");
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
