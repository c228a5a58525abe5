package dev.concordat.tests.stateful;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Place;
import dev.concordat.tests.plan.Subject;
import dev.concordat.tests.plan.Wanted;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import dev.concordat.tests.sequence.SequenceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What PUT says is stored (RFC 9110, 9.3.4): a member that it changes has the new value afterwards. */
public final class UpdateStored implements SequenceCheck {

    @Override
    public String id() {
        return "update-stored";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        if (!subject.operation().method().equals("PUT")) {
            return;
        }
        int index = cases.next();
        Readers.samePath(subject, cases, id(), index).ifPresent(read -> {
            List<Leg> legs = List.of(
                    Leg.of(read, Wanted.SUCCESS),
                    Leg.of(subject.base(index, true), Wanted.DONE),
                    Leg.of(read, Wanted.SUCCESS));
            cases.add(Phase.STATEFUL, id(), Place.REQUEST, "GET, PUT, and GET again", legs, false);
        });
    }

    @Override
    public Judgement judge(Course course) {
        Optional<Stored> before = Stored.of(course.response(0));
        Optional<Stored> sent = Stored.of(course.exchanges().get(1).request());
        Optional<Stored> after = Stored.of(course.response(2));
        if (before.isEmpty() || sent.isEmpty() || after.isEmpty()) {
            return Judgement.open("the states to compare are not JSON objects");
        }
        List<String> changed = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        sent.get().members().forEach((name, value) -> {
            JsonValue old = before.get().members().get(name);
            if (old != null && !isEmpty(value) && !after.get().members().containsKey(name)) {
                changed.add(name);
                gone.add(name);
            } else if (old != null && !old.equals(value) && !isInPath(course, old)) {
                changed.add(name);
                if (after.get().has(name, old)) {
                    lost.add(name);
                }
            }
        });
        if (changed.isEmpty()) {
            return Judgement.open("PUT changes nothing that GET shows");
        }
        List<Problem> problems = new ArrayList<>();
        if (!lost.isEmpty()) {
            problems.add(problem(course, "shows the old value of " + String.join(", ", lost)));
        }
        if (!gone.isEmpty()) {
            problems.add(problem(course, "no longer shows " + String.join(", ", gone)));
        }
        return Judgement.of(problems);
    }

    private Problem problem(Course course, String what) {
        return new Problem(
                id(),
                Severity.ERROR,
                "stored",
                "PUT is answered with " + course.status(1) + ", yet afterwards GET " + what,
                "store what PUT sends, refuse it, or declare the member readOnly",
                course.operation().location());
    }

    /** What is null or empty need not be shown. */
    private static boolean isEmpty(JsonValue value) {
        return value == JsonNull.NULL
                || (value instanceof JsonString text && text.value().isEmpty())
                || (value instanceof JsonArray array && array.items().isEmpty())
                || (value instanceof JsonObject object && object.members().isEmpty());
    }

    /** The identity of a resource stays, whatever the body says. */
    private static boolean isInPath(Course course, JsonValue value) {
        String text = value instanceof JsonString string ? string.value() : value.toJson();
        return List.of(course.exchanges().get(1).request().path().split("/")).contains(text);
    }
}
