package dev.concordat.core.generate;

import dev.concordat.core.algebra.Existence;
import dev.concordat.core.algebra.Sought;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what was found for each target. Nothing enters untested: a valid value has no violation, an invalid one has the
 * intended violation at the intended place, alone if that can be had. */
final class Targets {

    static final int MAX_INSTANCES = 400;
    static final String ENOUGH = "not looked at: there are values enough";
    private static final int MAX_TRIALS = 2_500;
    private static final int MAX_UNREACHED = 1_000;

    private final InstanceValidator validator;
    private final SchemaId schema;
    private final boolean valid;
    private final List<Instance> instances = new ArrayList<>();
    private final Set<Unreached> unreached = new LinkedHashSet<>();
    private final Set<List<String>> named = new HashSet<>();
    private final Set<JsonValue> taken = new HashSet<>();
    private final Quest quest;
    private int trials;

    Targets(InstanceValidator validator, SchemaId schema, boolean valid, Quest quest) {
        this.validator = validator;
        this.schema = schema;
        this.valid = valid;
        this.quest = quest;
    }

    boolean areValid() {
        return valid;
    }

    boolean isFull() {
        return instances.size() >= MAX_INSTANCES || trials >= MAX_TRIALS;
    }

    void add(Site site, String keyword, String reason, Stream<? extends JsonValue> candidates) {
        add(site, site.pointer(), keyword, reason, null, candidates);
    }

    /** @param sought all values that would serve, of which the candidates are the likely ones */
    void add(Site site, String keyword, String reason, Sought sought, Stream<? extends JsonValue> candidates) {
        add(site, site.pointer(), keyword, reason, sought, candidates);
    }

    /** The value alone serves. */
    void add(Site site, String keyword, String reason, JsonValue value) {
        add(site, keyword, reason, new Sought.Exactly(value), Stream.of(value));
    }

    /**
     * Takes the first candidate for the site that proves right, else one that is worked out; none: the target is not
     * reached.
     *
     * @param pointer the place of the violation
     * @param sought null where it cannot be said which values would serve
     */
    void add(
            Site site,
            String pointer,
            String keyword,
            String reason,
            @Nullable Sought sought,
            Stream<? extends JsonValue> candidates) {
        Target target = new Target(
                site, pointer, keyword, site.label().isEmpty() ? reason : reason + " (" + site.label() + ")");
        if (!named.add(List.of(pointer, keyword, target.told()))) {
            return;
        }
        if (isFull()) {
            miss(pointer, keyword, target.told() + ": left out, there are values enough");
            return;
        }
        JsonValue second = null;
        JsonValue third = null;
        JsonValue last = null;
        String why = "no candidate";
        for (JsonValue candidate : (Iterable<JsonValue>) candidates.map(JsonValue.class::cast)::iterator) {
            if (trials++ >= MAX_TRIALS) {
                break;
            }
            last = candidate;
            JsonValue whole = site.embed().apply(candidate);
            List<Violation> violations = validator.validate(schema, whole);
            if (valid ? violations.isEmpty() : violations.size() == 1 && target.isNamedBy(violations)) {
                take(target, whole);
                return;
            }
            if (valid) {
                why = "breaks " + told(violations.get(0));
            } else if (violations.isEmpty()) {
                why = site.label().isEmpty() ? "the value is still valid" : "another branch accepts the value";
            } else if (target.isNamedBy(violations)) {
                second = second == null ? whole : second;
            } else if (quest.breaks(target, site, candidate)) {
                third = third == null ? whole : third;
            } else {
                why = "breaks " + violations.get(0).keyword() + " instead";
            }
        }
        if (second != null) {
            take(target, second);
        } else if (third != null) {
            takeOnce(target, third);
        } else {
            workOut(target, why, sought, last);
        }
    }

    private void workOut(Target target, String why, @Nullable Sought sought, @Nullable JsonValue tried) {
        Existence.Answer answer = valid ? quest.valid(target, sought, tried) : quest.invalid(target, sought, tried);
        if (answer instanceof Existence.Answer.Found found && valid) {
            take(target, found.value());
        } else if (answer instanceof Existence.Answer.Found found) {
            takeOnce(target, found.value());
        } else {
            boolean impossible = answer instanceof Existence.Answer.Nothing;
            String reason = impossible ? valid ? "no valid value has that" : "nothing that has that is refused" : why;
            miss(new Unreached(target.pointer(), target.keyword(), target.told() + ": " + reason, impossible));
        }
    }

    private void take(Target target, JsonValue whole) {
        taken.add(whole);
        instances.add(new Instance(whole, target.pointer(), target.keyword(), target.told()));
    }

    /** A value that several branches refuse for reasons of their own serves them all. */
    private void takeOnce(Target target, JsonValue whole) {
        if (!taken.contains(whole)) {
            take(target, whole);
        }
    }

    private static String told(Violation violation) {
        return violation.keyword() + " at " + (violation.pointer().isEmpty() ? "the root" : violation.pointer());
    }

    /** Whether nothing at a place can be wrong, see {@link Quest#isHarmless}. */
    boolean isHarmless(Site site, Predicate<Site> chooses) {
        boolean harmless = !valid && quest.isHarmless(site, chooses);
        if (harmless) {
            proveHarmless(site, "whatever is there is valid");
        }
        return harmless;
    }

    /** Whether nothing inside a place can be wrong, see {@link Quest#takesAll}. */
    boolean takesAll(Site site) {
        boolean all = !valid && quest.takesAll(site);
        if (all) {
            proveHarmless(site, "every " + site.base().type().keyword() + " is valid there");
        }
        return all;
    }

    /** Whether no name of a member can be wrong, see {@link Quest#takesAllTexts}. */
    boolean takesAllNames(Site site, SchemaId names) {
        boolean all = quest.takesAllTexts(names);
        if (all) {
            prove(site.pointer(), "propertyNames", "every name is allowed");
        }
        return all;
    }

    private void proveHarmless(Site site, String why) {
        prove(site.pointer(), "", site.label().isEmpty() ? why : why + " (" + site.label() + ")");
    }

    /** A value for a place for which none was built, or none: then the place is out of reach. */
    Optional<JsonValue> workOut(String pointer, List<SchemaId> schemas, String why) {
        Existence.Answer answer = quest.any(schemas);
        if (answer instanceof Existence.Answer.Found found) {
            return Optional.of(found.value());
        }
        miss(new Unreached(pointer, "", why, answer instanceof Existence.Answer.Nothing));
        return Optional.empty();
    }

    /** A value of one branch that the others refuse: what is wrong with it then is not excused by them. */
    Optional<JsonValue> alone(List<SchemaId> schemas, List<SchemaId> others) {
        return quest.alone(schemas, others) instanceof Existence.Answer.Found found
                ? Optional.of(found.value())
                : Optional.empty();
    }

    void missPlace(Site site) {
        miss(site.pointer(), "", site.label().isEmpty() ? ENOUGH : ENOUGH + " (" + site.label() + ")");
    }

    /** There is no such value. */
    void prove(String pointer, String keyword, String reason) {
        miss(new Unreached(pointer, keyword, reason, true));
    }

    void miss(String pointer, String keyword, String reason) {
        miss(new Unreached(pointer, keyword, reason, false));
    }

    private void miss(Unreached target) {
        if (unreached.size() < MAX_UNREACHED) {
            unreached.add(target);
        } else if (unreached.size() == MAX_UNREACHED) {
            unreached.add(new Unreached("", "", "more than " + MAX_UNREACHED + " targets were not reached", false));
        }
    }

    Instances toInstances() {
        return new Instances(instances, List.copyOf(unreached));
    }
}
