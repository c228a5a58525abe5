package dev.concordat.tests.stateful;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Place;
import dev.concordat.tests.plan.Step;
import dev.concordat.tests.plan.Subject;
import dev.concordat.tests.plan.Wanted;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import dev.concordat.tests.sequence.SequenceCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An update that is refused changes nothing. Two GET before it tell what changes anyway; what counts as a trace is a
 * value of the refused request that stands there afterwards.
 */
public final class FailedUpdateLeavesNoTrace implements SequenceCheck {

    private static final Set<String> UPDATES = Set.of("PUT", "PATCH");

    @Override
    public String id() {
        return "failed-update-leaves-no-trace";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        if (!UPDATES.contains(subject.operation().method())) {
            return;
        }
        int index = cases.next();
        Optional<Step> update = cases.invalidBody();
        if (update.isEmpty()) {
            cases.skip(Phase.STATEFUL, id(), "no invalid body has a valid part that could be stored");
            return;
        }
        Readers.samePath(subject, cases, id(), index).ifPresent(read -> {
            List<Leg> legs = List.of(
                    Leg.of(read, Wanted.SUCCESS),
                    Leg.of(read, Wanted.SUCCESS),
                    Leg.of(update.get(), Wanted.REFUSAL),
                    Leg.of(read, Wanted.SUCCESS));
            String reason = "GET, an invalid " + subject.operation().method() + ", and GET again";
            cases.add(Phase.STATEFUL, id(), Place.REQUEST, reason, legs, false);
        });
    }

    @Override
    public Judgement judge(Course course) {
        Optional<Stored> first = Stored.of(course.response(0));
        Optional<Stored> before = Stored.of(course.response(1));
        Optional<Stored> sent = Stored.of(course.exchanges().get(2).request());
        Optional<Stored> after = Stored.of(course.response(3));
        if (first.isEmpty() || before.isEmpty() || sent.isEmpty() || after.isEmpty()) {
            return Judgement.open("the states to compare are not JSON objects");
        }
        Set<String> traces = before.get().differences(after.get());
        traces.removeAll(first.get().differences(before.get()));
        traces.removeIf(name -> {
            JsonValue value = sent.get().members().get(name);
            return value == null || !after.get().has(name, value);
        });
        return traces.isEmpty()
                ? Judgement.holds()
                : Judgement.of(List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        "trace",
                        course.operation().method() + " is refused with " + course.status(2) + ", yet it has changed "
                                + String.join(", ", traces),
                        "check the whole request before anything is stored",
                        course.operation().location())));
    }
}
