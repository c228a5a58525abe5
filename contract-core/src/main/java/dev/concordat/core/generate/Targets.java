package dev.concordat.core.generate;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    private int trials;

    Targets(InstanceValidator validator, SchemaId schema, boolean valid) {
        this.validator = validator;
        this.schema = schema;
        this.valid = valid;
    }

    boolean areValid() {
        return valid;
    }

    boolean isFull() {
        return instances.size() >= MAX_INSTANCES || trials >= MAX_TRIALS;
    }

    void add(Site site, String keyword, String reason, Stream<JsonValue> candidates) {
        add(site, site.pointer(), keyword, reason, candidates);
    }

    /** Takes the first candidate for the site that proves right; none: the target is not reached. */
    void add(Site site, String pointer, String keyword, String reason, Stream<JsonValue> candidates) {
        String told = site.label().isEmpty() ? reason : reason + " (" + site.label() + ")";
        if (!named.add(List.of(pointer, keyword, told))) {
            return;
        }
        if (isFull()) {
            miss(pointer, keyword, told + ": left out, there are values enough");
            return;
        }
        JsonValue second = null;
        String why = "no candidate";
        for (JsonValue candidate : (Iterable<JsonValue>) candidates::iterator) {
            if (trials++ >= MAX_TRIALS) {
                break;
            }
            JsonValue whole = site.embed().apply(candidate);
            List<Violation> violations = validator.validate(schema, whole);
            if (valid ? violations.isEmpty() : isOnly(violations, pointer, keyword)) {
                instances.add(new Instance(whole, pointer, keyword, told));
                return;
            }
            if (valid) {
                Violation first = violations.get(0);
                why = "breaks " + first.keyword() + " at " + (first.pointer().isEmpty() ? "the root" : first.pointer());
            } else if (names(violations, pointer, keyword)) {
                second = second == null ? whole : second;
            } else {
                why = violations.isEmpty()
                        ? site.label().isEmpty() ? "the value is still valid" : "another branch accepts the value"
                        : "breaks " + violations.get(0).keyword() + " instead";
            }
        }
        if (second != null) {
            instances.add(new Instance(second, pointer, keyword, told));
        } else {
            miss(pointer, keyword, told + ": " + why);
        }
    }

    void missPlace(Site site) {
        miss(site.pointer(), "", site.label().isEmpty() ? ENOUGH : ENOUGH + " (" + site.label() + ")");
    }

    void miss(String pointer, String keyword, String reason) {
        if (unreached.size() < MAX_UNREACHED) {
            unreached.add(new Unreached(pointer, keyword, reason));
        } else if (unreached.size() == MAX_UNREACHED) {
            unreached.add(new Unreached("", "", "more than " + MAX_UNREACHED + " targets were not reached"));
        }
    }

    private static boolean isOnly(List<Violation> violations, String pointer, String keyword) {
        return violations.size() == 1 && names(violations, pointer, keyword);
    }

    private static boolean names(List<Violation> violations, String pointer, String keyword) {
        return violations.stream()
                .anyMatch(violation -> violation.pointer().equals(pointer)
                        && violation.keyword().equals(keyword));
    }

    Instances toInstances() {
        return new Instances(instances, List.copyOf(unreached));
    }
}
