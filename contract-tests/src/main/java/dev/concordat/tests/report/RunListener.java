package dev.concordat.tests.report;

/** Hears what happens in a run; the run knows nothing of who listens. */
public interface RunListener {

    void on(RunEvent event);

    /** Whether it wants to hear of every exchange, too: masking them costs time. */
    default boolean hearsExchanges() {
        return false;
    }
}
