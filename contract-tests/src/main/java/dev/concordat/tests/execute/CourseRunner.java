package dev.concordat.tests.execute;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Scenario;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Runs the legs of a sequence, as far as each is answered as the next one needs it. */
final class CourseRunner {

    /** Waits before a resource is asked for again: some services do a little later what they say. */
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
        List<Exchange> course = attempt.course();
        Outcome outcome = new Outcome.NotSent("nothing to send");
        for (Leg leg : scenario.legs()) {
            Outcome next = leg.atLocation() ? follow(leg, course.get(course.size() - 1)) : send(attempt, leg);
            if (leg.optional() && next instanceof Outcome.NotSent) {
                break;
            }
            outcome = next;
            if (!(outcome instanceof Outcome.Answered answered)) {
                break;
            }
            course.add(answered.exchange());
            attempt.need(answered.exchange());
            note(attempt, leg, answered);
            if (!leg.wanted().isMetBy(answered.exchange().response().status())) {
                break;
            }
        }
        return new Trace(scenario, attempt.hops(), course, attempt.needs(), outcome, attempt.doubts());
    }

    /** What a leg was answered serves the ones after it, as if it had been sent to prepare them. */
    private static void note(Attempt attempt, Leg leg, Outcome.Answered answered) {
        if (leg.isDeclared() && leg.isOwn() && answered.exchange().response().isSuccess()) {
            Operation operation = leg.step().operation();
            if (!operation.method().equals("GET")) {
                attempt.forgetReaders(operation);
            }
            attempt.remember(operation, answered);
        }
    }

    private static Outcome send(Attempt attempt, Leg leg) {
        String method = leg.method() == null ? leg.step().operation().method() : leg.method();
        Set<Integer> retryable = leg.step().drafts().size() > 1 ? STATE : Set.of();
        return patiently(leg, () -> attempt.send(leg.step(), method, retryable));
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
        return patiently(leg, () -> wiring.transport().send(wiring.assembler().follow(leg.step(), target.get())));
    }

    private static Outcome patiently(Leg leg, Supplier<Outcome> send) {
        Outcome outcome = send.get();
        for (int i = 0; i < PAUSES.length && mayChange(leg, outcome); i++) {
            pause(PAUSES[i]);
            outcome = send.get();
        }
        return outcome;
    }

    private static boolean mayChange(Leg leg, Outcome outcome) {
        return outcome instanceof Outcome.Answered answered
                && leg.patience().waitsOut(answered.exchange().response().status());
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
