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
    private final Announced announced;
    private int trials;

    Targets(InstanceValidator validator, SchemaId schema, boolean valid, Quest quest, Announced announced) {
        this.validator = validator;
        this.schema = schema;
        this.valid = valid;
        this.quest = quest;
        this.announced = announced;
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
            if (valid ? violations.isEmpty() : isOnly(violations, target)) {
                take(target, whole);
                return;
            }
            if (valid) {
                why = "breaks " + told(violations.get(0));
            } else if (violations.isEmpty()) {
                why = site.label().isEmpty() ? "the value is still valid" : "another branch accepts the value";
            } else if (names(violations, target)) {
                second = second == null ? whole : second;
            } else if (breaksBranch(target, site, candidate)) {
                third = third == null ? whole : third;
            } else {
                why = "breaks " + violations.get(0).keyword() + " instead";
            }
        }
        if (second != null) {
            take(target, second);
        } else if (third != null) {
            takeOnce(target, third);
        } else if (valid) {
            workOutValid(target, why, sought, last);
        } else {
            workOutInvalid(target, why, sought, last);
        }
    }

    private record Target(Site site, String pointer, String keyword, String told) {}

    private void workOutValid(Target target, String why, @Nullable Sought sought, @Nullable JsonValue tried) {
        Existence.Answer answer = quest.valid(target.site(), sought == null ? like(tried) : sought);
        if (answer instanceof Existence.Answer.Nothing) {
            prove(target, "no valid value has that");
        } else if (sought != null
                && answer instanceof Existence.Answer.Found found
                && isGood(List.of(schema), found.value())) {
            take(target, found.value());
        } else {
            miss(target, why);
        }
    }

    private void workOutInvalid(Target target, String why, @Nullable Sought sought, @Nullable JsonValue tried) {
        Sought like = sought == null ? like(tried) : sought;
        Existence.Answer answer = quest.invalid(target.site(), like);
        if (answer instanceof Existence.Answer.Nothing) {
            prove(target, "every such value is valid there");
            return;
        }
        if (answer instanceof Existence.Answer.Found found) {
            JsonValue whole = target.site().embed().apply(found.value());
            List<Violation> violations = validator.validate(schema, whole);
            if (names(violations, target)
                    || (!violations.isEmpty() && breaksBranch(target, target.site(), found.value()))) {
                takeOnce(target, whole);
                return;
            }
        }
        workOutAround(target, why, like);
    }

    /** Inside a choice: from the nearest place around to the whole value. */
    private void workOutAround(Target target, String why, Sought sought) {
        List<Site> around = target.site().around();
        for (int place = around.size() - 1; place >= 0; place--) {
            Existence.Answer answer = quest.invalid(target.site(), place, sought);
            if (answer instanceof Existence.Answer.Nothing) {
                prove(target, "whatever has that and is right otherwise is valid");
                return;
            }
            if (answer instanceof Existence.Answer.Found found) {
                JsonValue whole = around.get(place).embed().apply(found.value());
                List<Violation> violations = validator.validate(schema, whole);
                if (names(violations, target)
                        || (!violations.isEmpty() && breaksBranch(target, around.get(place), found.value()))) {
                    takeOnce(target, whole);
                    return;
                }
            }
        }
        miss(target, why);
    }

    /** Where it cannot be said what would serve: no more is known than the type of what was tried. */
    private static Sought like(@Nullable JsonValue tried) {
        return tried == null ? new Sought.Anything() : new Sought.OfType(tried.type());
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

    /** Whether a value that is refused breaks the keyword in what a place is made of, whatever else is told of it. */
    private boolean breaksBranch(Target target, Site place, JsonValue value) {
        String below = target.pointer().substring(place.pointer().length());
        return place.shape().ids().stream()
                .flatMap(id -> validator.validate(id, value).stream())
                .anyMatch(violation ->
                        violation.pointer().equals(below) && violation.keyword().equals(target.keyword()));
    }

    private static String told(Violation violation) {
        return violation.keyword() + " at " + (violation.pointer().isEmpty() ? "the root" : violation.pointer());
    }

    private void prove(Target target, String why) {
        miss(new Unreached(target.pointer(), target.keyword(), target.told() + ": " + why, true));
    }

    private void miss(Target target, String why) {
        miss(target.pointer(), target.keyword(), target.told() + ": " + why);
    }

    /**
     * Whether nothing at a place can be wrong, since another branch of a choice around it takes whatever is there.
     *
     * @param chooses whether a place has a choice
     */
    boolean isHarmless(Site site, Predicate<Site> chooses) {
        if (valid) {
            return false;
        }
        List<Site> around = site.around();
        for (int place = around.size() - 1; place >= 0; place--) {
            if (chooses.test(around.get(place))
                    && quest.invalid(site, place, new Sought.Anything()) instanceof Existence.Answer.Nothing) {
                proveHarmless(site, "whatever is there is valid");
                return true;
            }
        }
        return false;
    }

    /** Whether every value of the base's type is valid at a place, so that nothing inside it can be wrong. */
    boolean takesAll(Site site) {
        boolean all = !valid
                && quest.invalid(site, new Sought.OfType(site.base().type())) instanceof Existence.Answer.Nothing;
        if (all) {
            proveHarmless(site, "every " + site.base().type().keyword() + " is valid there");
        }
        return all;
    }

    private void proveHarmless(Site site, String why) {
        miss(new Unreached(site.pointer(), "", site.label().isEmpty() ? why : why + " (" + site.label() + ")", true));
    }

    /** Whether what was worked out is valid, and to readers who go by discriminators, too. */
    private boolean isGood(List<SchemaId> schemas, JsonValue value) {
        return schemas.stream().allMatch(each -> validator.accepts(each, value)) && announced.test(schemas, value);
    }

    /** A value for a place for which none was built, or none: then the place is out of reach. */
    Optional<JsonValue> workOut(String pointer, List<SchemaId> schemas, String why) {
        Existence.Answer answer = quest.any(schemas);
        if (answer instanceof Existence.Answer.Found found && isGood(schemas, found.value())) {
            return Optional.of(found.value());
        }
        miss(new Unreached(pointer, "", why, answer instanceof Existence.Answer.Nothing));
        return Optional.empty();
    }

    void missPlace(Site site) {
        miss(site.pointer(), "", site.label().isEmpty() ? ENOUGH : ENOUGH + " (" + site.label() + ")");
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

    private static boolean isOnly(List<Violation> violations, Target target) {
        return violations.size() == 1 && names(violations, target);
    }

    private static boolean names(List<Violation> violations, Target target) {
        return violations.stream()
                .anyMatch(violation -> violation.pointer().equals(target.pointer())
                        && violation.keyword().equals(target.keyword()));
    }

    Instances toInstances() {
        return new Instances(instances, List.copyOf(unreached));
    }
}
