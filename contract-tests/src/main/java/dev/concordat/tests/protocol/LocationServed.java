package dev.concordat.tests.protocol;

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

/** The Location of a 201 names the new resource, so it can be read there (RFC 9110, 10.2.2 and 15.3.2). */
public final class LocationServed implements SequenceCheck {

    @Override
    public String id() {
        return "location-served";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        boolean creates = operation.responses().stream()
                .anyMatch(response -> response.status().text().equals("201"));
        if (creates && !subject.isSafe()) {
            Step step = subject.base(cases.next(), true);
            List<Leg> legs = List.of(Leg.of(step, Wanted.CREATED), Leg.location(step));
            cases.add(Phase.HTTP, id(), Place.REQUEST, "GET on the Location of what was created", legs, false);
        }
    }

    @Override
    public Judgement judge(Course course) {
        int status = course.status(1);
        String location = course.response(0).header("Location").orElse("");
        if (status == 404 || status == 410 || status >= 500) {
            return Judgement.of(List.of(new Problem(
                            id(),
                            Severity.ERROR,
                            "Location",
                            "201 names " + location + " as the new resource, where GET is answered with " + status,
                            "serve what was created under its Location, or name the address where it is",
                            course.operation()
                                    .responseFor(201)
                                    .map(response -> response.location())
                                    .orElse(course.operation().location()))
                    .demanding(Demand.statuses(100, 399))));
        }
        return status < 400 ? Judgement.holds() : Judgement.open("GET on the Location is answered with " + status);
    }
}
