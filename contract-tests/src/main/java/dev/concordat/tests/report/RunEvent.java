package dev.concordat.tests.report;

import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.load.LoadProgress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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

    /**
     * A request was sent; secrets are masked already.
     *
     * @param scenario the id of the case that it belongs to
     * @param response null where none came
     * @param elapsed until the answer was complete, zero where none came
     * @param failure why no answer came, "" where one did
     */
    record Exchanged(
            String scenario, WireRequest request, @Nullable WireResponse response, Duration elapsed, String failure)
            implements RunEvent {}

    /** A load goes on. */
    record Loading(LoadProgress progress) implements RunEvent {}

    /** A cause was seen for the first time. */
    record Found(RunFinding finding) implements RunEvent {}

    /** The last event. */
    record Finished(RunResult result) implements RunEvent {}
}
