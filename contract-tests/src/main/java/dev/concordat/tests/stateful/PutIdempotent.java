package dev.concordat.tests.stateful;

import dev.concordat.core.finding.Severity;
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
 * The same PUT twice leaves what it left once (RFC 9110, 9.2.2). Counters and times that the service keeps may move on:
 * only members that the request itself sets are compared.
 */
public final class PutIdempotent implements SequenceCheck {

    @Override
    public String id() {
        return "put-idempotent";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        if (!subject.operation().method().equals("PUT")) {
            return;
        }
        int index = cases.next();
        Step base = subject.base(index, true);
        Step put = base.withDrafts(base.drafts().stream().limit(1).toList());
        Readers.samePath(subject, cases, id(), index).ifPresent(read -> {
            List<Leg> legs = List.of(
                    Leg.of(put, Wanted.DONE),
                    Leg.of(read, Wanted.SUCCESS),
                    Leg.of(read, Wanted.SUCCESS),
                    Leg.of(put, Wanted.DONE),
                    Leg.of(read, Wanted.SUCCESS));
            cases.add(Phase.STATEFUL, id(), Place.REQUEST, "the same PUT twice, and what GET shows", legs, false);
        });
    }

    @Override
    public Judgement judge(Course course) {
        Optional<Stored> sent = Stored.of(course.exchanges().get(0).request());
        Optional<Stored> once = Stored.of(course.response(1));
        Optional<Stored> again = Stored.of(course.response(2));
        Optional<Stored> twice = Stored.of(course.response(4));
        if (sent.isEmpty() || once.isEmpty() || again.isEmpty() || twice.isEmpty()) {
            return Judgement.open("the states to compare are not JSON objects");
        }
        if (!sent.equals(Stored.of(course.exchanges().get(3).request()))) {
            return Judgement.open("the two PUT could not be made equal");
        }
        Set<String> moved = again.get().differences(twice.get());
        moved.removeAll(once.get().differences(again.get()));
        moved.retainAll(sent.get().members().keySet());
        return moved.isEmpty()
                ? Judgement.holds()
                : Judgement.of(List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        "repeated",
                        "the same PUT once more changes " + String.join(", ", moved),
                        "let PUT replace what is stored; use POST for what adds up",
                        course.operation().location())));
    }
}
