package dev.concordat.tests.stateful;

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

/** What was created can be read under the identity that the answer gives. */
public final class AvailableAfterCreate implements SequenceCheck {

    @Override
    public String id() {
        return "available-after-create";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        boolean creates = subject.operation().method().equals("POST")
                && subject.operation().responses().stream()
                        .anyMatch(response -> response.status().text().equals("201"));
        if (!creates) {
            return;
        }
        int index = cases.next();
        Readers.item(subject, cases, id(), index).ifPresent(read -> {
            Step created = subject.itemOf(read, 0);
            List<Leg> legs = List.of(Leg.of(subject.base(index, true), Wanted.CREATED), Leg.untilFound(created));
            cases.add(Phase.STATEFUL, id(), Place.REQUEST, "POST, and GET on what it created", legs, false);
        });
    }

    @Override
    public Judgement judge(Course course) {
        int status = course.status(1);
        if (!course.doubts().isEmpty()) {
            return Judgement.open(String.join("; ", course.doubts()));
        }
        if (status / 100 == 2) {
            return Judgement.holds();
        }
        if (status != 404 && status != 410) {
            return Judgement.open("GET on what was created is answered with " + status);
        }
        return Judgement.of(List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        "created",
                        "201 says that something was created, yet GET "
                                + course.exchanges().get(1).request().path() + " is answered with " + status,
                        "store it before answering 201, or answer 202",
                        course.operation().location())
                .demanding(Demand.SUCCESS)));
    }
}
