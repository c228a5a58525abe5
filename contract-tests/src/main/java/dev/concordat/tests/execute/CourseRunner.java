package dev.concordat.tests.execute;

import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Scenario;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the legs of a sequence, as far as each is answered as the next one needs it. */
final class CourseRunner {

    /** Waits before a missing resource is asked for again: some services store what they accept a little later. */
    private static final int[] PAUSES = {50, 200, 800};

    private static final Set<Integer> STATE = Set.of(404, 409, 422);

    private final Wiring wiring;
    private final BaseUrl base;

    CourseRunner(Wiring wiring, String base) {
        this.wiring = wiring;
        this.base = new BaseUrl(URI.create(base));
    }

    Trace run(Scenario scenario, Scope scope) {
        Attempt attempt = new Attempt(wiring, scope);
        List<Exchange> course = new ArrayList<>();
        Outcome outcome = new Outcome.NotSent("nothing to send");
        for (Leg leg : scenario.legs()) {
            outcome = leg.atLocation() ? follow(leg, course.get(course.size() - 1)) : send(attempt, leg);
            if (!(outcome instanceof Outcome.Answered answered)) {
                break;
            }
            course.add(answered.exchange());
            if (!leg.wanted().isMetBy(answered.exchange().response().status())) {
                break;
            }
        }
        return new Trace(scenario, attempt.hops(), course, outcome, attempt.doubts());
    }

    private static Outcome send(Attempt attempt, Leg leg) {
        String method = leg.method() == null ? leg.step().operation().method() : leg.method();
        return attempt.send(leg.step(), method, leg.step().drafts().size() > 1 ? STATE : Set.of());
    }

    private Outcome follow(Leg leg, Exchange before) {
        Optional<String> location = before.response().header("Location");
        if (location.isEmpty()) {
            return new Outcome.NotSent("the answer has no Location");
        }
        Optional<String> target = base.below(before.request().target(), location.get());
        if (target.isEmpty()) {
            return new Outcome.NotSent("its Location leads away from the base URL: " + location.get());
        }
        Outcome outcome = wiring.transport().send(wiring.assembler().follow(leg.step(), target.get()));
        for (int i = 0; i < PAUSES.length && isMissing(outcome); i++) {
            pause(PAUSES[i]);
            outcome = wiring.transport().send(wiring.assembler().follow(leg.step(), target.get()));
        }
        return outcome;
    }

    private static boolean isMissing(Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                && answered.exchange().response().status() == 404;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
