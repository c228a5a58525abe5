package dev.concordat.tests.stateful;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.check.Demand;
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

/** What was deleted is gone (RFC 9110, 9.3.5): GET is answered with 404 or 410. What only got a mark is left alone. */
public final class UseAfterDelete implements SequenceCheck {

    @Override
    public String id() {
        return "use-after-delete";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        if (!subject.operation().method().equals("DELETE")) {
            return;
        }
        if (!subject.operation().path().endsWith("}")) {
            cases.skip(
                    Phase.STATEFUL,
                    id(),
                    "the path names no single thing of many: there may be nothing to delete, or always one");
            return;
        }
        int index = cases.next();
        Optional<Step> reader = Readers.samePath(subject, cases, id(), index);
        reader.ifPresent(read -> {
            List<Leg> legs = List.of(
                    Leg.of(read, Wanted.SUCCESS), Leg.of(subject.base(index, true), Wanted.DONE), Leg.untilGone(read));
            cases.add(Phase.STATEFUL, id(), Place.REQUEST, "GET, DELETE, and GET again", legs, false);
        });
    }

    @Override
    public Judgement judge(Course course) {
        int after = course.status(2);
        if (after == 404 || after == 410) {
            return Judgement.holds();
        }
        if (after / 100 != 2) {
            return Judgement.open("after DELETE GET is answered with " + after);
        }
        boolean same = course.response(0).body().equals(course.response(2).body());
        if (!same || course.response(0).body().isEmpty()) {
            return Judgement.open("after DELETE the resource is still there, though changed: it may only be marked");
        }
        Operation operation = course.operation();
        return Judgement.of(List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        "deleted",
                        "DELETE is answered with " + course.status(1)
                                + ", and afterwards GET still finds the resource unchanged",
                        "delete it, or answer 202 where that takes time",
                        operation.location())
                .demanding(Demand.status(404, 410))));
    }
}
