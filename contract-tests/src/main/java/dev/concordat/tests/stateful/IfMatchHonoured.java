package dev.concordat.tests.stateful;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.check.Demand;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.plan.Argument;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Place;
import dev.concordat.tests.plan.Source;
import dev.concordat.tests.plan.Step;
import dev.concordat.tests.plan.Subject;
import dev.concordat.tests.plan.Wanted;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import dev.concordat.tests.sequence.SequenceCheck;
import java.util.List;
import java.util.Optional;

/**
 * Where the document has If-Match, a tag that no state of the resource can have is answered with 412 (RFC 9110, 13.1.1).
 */
public final class IfMatchHonoured implements SequenceCheck {

    /** Tags that no service gives; the last ones fit schemas that want numbers. */
    private static final List<JsonValue> STALE = List.of(
            new JsonString("\"concordat-stale\""), new JsonString("\"987654321\""), new JsonString("\"v987654321\""));

    @Override
    public String id() {
        return "if-match-honoured";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        Optional<Parameter> condition = subject.operation().parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.HEADER
                        && parameter.name().equalsIgnoreCase("If-Match"))
                .findFirst();
        if (condition.isEmpty() || subject.isSafe()) {
            return;
        }
        SchemaId schema = condition.get().valueSchema();
        Optional<JsonValue> stale = STALE.stream()
                .filter(tag -> schema == null || subject.isValid(schema, tag))
                .findFirst();
        if (stale.isEmpty()) {
            cases.skip(Phase.STATEFUL, id(), "the schema of If-Match leaves no room for a tag that is out of date");
            return;
        }
        int index = cases.next();
        Step step =
                subject.base(index, true).with(new Argument(condition.get(), new Source.Literal(stale.get(), null)));
        Readers.samePath(subject, cases, id(), index).ifPresent(read -> {
            List<Leg> legs = List.of(Leg.of(read, Wanted.SUCCESS), Leg.of(step, Wanted.ANY));
            Place place = new Place("header", condition.get().name(), "");
            cases.add(Phase.STATEFUL, id(), place, "an If-Match that is out of date", legs, false);
        });
    }

    @Override
    public Judgement judge(Course course) {
        int status = course.status(1);
        if (status == 412) {
            return Judgement.holds();
        }
        if (status / 100 != 2) {
            return Judgement.open("an If-Match that is out of date is answered with " + status);
        }
        return Judgement.of(List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        "If-Match",
                        "accepted with " + status + " although If-Match names a state that the resource never had",
                        "answer it with 412, or drop If-Match from the contract",
                        course.operation().location())
                .demanding(Demand.status(412))));
    }
}
