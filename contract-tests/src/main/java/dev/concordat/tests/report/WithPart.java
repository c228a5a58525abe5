package dev.concordat.tests.report;

/**
 * Tells others of a run with one more part.
 *
 * @param part that was found out before
 * @param listener who hears the rest as it is
 */
public record WithPart(ReportPart part, RunListener listener) implements RunListener {

    @Override
    public void on(RunEvent event) {
        listener.on(
                event instanceof RunEvent.Finished finished
                        ? new RunEvent.Finished(finished.result().with(part))
                        : event);
    }

    @Override
    public boolean hearsExchanges() {
        return listener.hearsExchanges();
    }
}
