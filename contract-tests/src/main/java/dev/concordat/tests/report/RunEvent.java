package dev.concordat.tests.report;

import dev.concordat.tests.load.LoadProgress;

/** What happens in a run, in order. */
public sealed interface RunEvent {

    /** The plan stands. */
    record Started(String title, String spec, String url, long seed, int operations, int cases) implements RunEvent {}

    /**
     * A case has ended.
     *
     * @param done cases so far, this one included
     * @param findings causes found so far
     */
    record CaseFinished(String operation, int done, int cases, int requests, int findings) implements RunEvent {}

    /** A load goes on. */
    record Loading(LoadProgress progress) implements RunEvent {}

    /** A cause was seen for the first time. */
    record Found(RunFinding finding) implements RunEvent {}

    /** The last event. */
    record Finished(RunResult result) implements RunEvent {}
}
