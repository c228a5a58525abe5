package dev.concordat.tests.stateful;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.json.JsonMergePatch;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Place;
import dev.concordat.tests.plan.Pointers;
import dev.concordat.tests.plan.Step;
import dev.concordat.tests.plan.Subject;
import dev.concordat.tests.plan.Wanted;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import dev.concordat.tests.sequence.SequenceCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A merge patch changes the members that it names, leaves the others as they are, and removes what it sets to null
 * (RFC 7396, 2).
 */
public final class MergePatch implements SequenceCheck {

    private static final String TYPE = "application/merge-patch+json";

    @Override
    public String id() {
        return "merge-patch";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        RequestBody body = operation.requestBody();
        if (!operation.method().equals("PATCH") || body == null) {
            return;
        }
        for (MediaType type : body.content()) {
            SchemaId schema = type.schema();
            if (!type.essence().equals(TYPE)) {
                continue;
            }
            if (schema == null) {
                cases.skip(Phase.STATEFUL, id(), "no schema says what a patch may hold");
            } else {
                plan(subject, cases, type, schema);
            }
        }
    }

    private void plan(Subject subject, Cases cases, MediaType type, SchemaId schema) {
        Map<String, JsonValue> members = members(subject, schema);
        if (members.isEmpty()) {
            cases.skip(Phase.STATEFUL, id(), "no member of the patch can be sent alone");
            return;
        }
        int index = cases.next();
        Readers.samePath(subject, cases, id(), index)
                .ifPresent(read -> members.forEach((name, value) -> {
                    JsonObject set = new JsonObject(Map.of(name, value));
                    JsonObject remove = new JsonObject(Map.of(name, JsonNull.NULL));
                    List<Leg> legs = new ArrayList<>(List.of(
                            Leg.of(read, Wanted.SUCCESS),
                            Leg.of(patch(subject, type, set, index), Wanted.DONE),
                            Leg.of(read, Wanted.SUCCESS)));
                    if (subject.isValid(schema, remove)) {
                        legs.add(Leg.of(patch(subject, type, remove, index), Wanted.DONE));
                        legs.add(Leg.of(read, Wanted.SUCCESS));
                    }
                    Place place = new Place("body", "", Pointers.child("", name));
                    cases.add(Phase.STATEFUL, id(), place, "a merge patch of " + name + " alone", legs, false);
                }));
    }

    private static Step patch(Subject subject, MediaType type, JsonValue value, int index) {
        return subject.bare(index, true).withDrafts(List.of(subject.draft(type, value, index)));
    }

    /** Some members that a patch may hold alone, with a value. */
    private static Map<String, JsonValue> members(Subject subject, SchemaId schema) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Instance instance :
                subject.generator().valid(schema, subject.seed(3)).instances()) {
            if (instance.value() instanceof JsonObject object) {
                object.members().forEach((name, value) -> {
                    boolean alone = value != JsonNull.NULL
                            && members.size() < 3
                            && !members.containsKey(name)
                            && subject.isValid(schema, new JsonObject(Map.of(name, value)));
                    if (alone) {
                        members.put(name, value);
                    }
                });
            }
        }
        return members;
    }

    @Override
    public Judgement judge(Course course) {
        String name =
                Pointers.tokens(course.scenario().purpose().place().pointer()).get(0);
        Optional<Stored> sent = Stored.of(course.exchanges().get(1).request());
        Optional<Stored> before = Stored.of(course.response(0));
        Optional<Stored> after = Stored.of(course.response(2));
        if (sent.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Judgement.open("the states to compare are not JSON objects");
        }
        JsonValue value = sent.get().members().getOrDefault(name, JsonNull.NULL);
        List<Problem> problems = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        before.get().members().forEach((member, old) -> {
            JsonValue now = after.get().members().getOrDefault(member, JsonNull.NULL);
            if (!member.equals(name) && old != JsonNull.NULL && now == JsonNull.NULL) {
                lost.add(member);
            }
        });
        // More than one: a single member may depend on the one that was set.
        if (lost.size() > 1) {
            problems.add(problem(course, "lost", "a patch of " + name + " has removed " + String.join(", ", lost)));
        }
        JsonValue old = before.get().members().get(name);
        // A patch of an object merges into it, and may change nothing.
        JsonValue expected = old == null ? value : JsonMergePatch.apply(old, value);
        if (old != null && !old.equals(expected) && after.get().has(name, old)) {
            problems.add(problem(course, "stored", "a patch of " + name + " has left the old value"));
        }
        if (course.exchanges().size() == 5 && problems.isEmpty() && after.get().has(name, expected)) {
            Optional<Stored> last = Stored.of(course.response(4));
            if (last.isPresent() && last.get().has(name, expected)) {
                problems.add(problem(course, "removed", "a patch that sets " + name + " to null has left its value"));
            }
        }
        return Judgement.of(problems);
    }

    private Problem problem(Course course, String place, String message) {
        return new Problem(
                id(),
                Severity.ERROR,
                place,
                message + " (" + course.operation().method() + " was answered with " + course.status(1) + ")",
                "apply the patch as RFC 7396 says: set what it names, remove what is null, leave the rest",
                course.operation().location());
    }
}
