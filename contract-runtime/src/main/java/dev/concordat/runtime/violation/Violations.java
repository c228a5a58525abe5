package dev.concordat.runtime.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;

/** All violations of one message, in the order they were found, up to a limit; and what else is asked of its values. */
public final class Violations {
    /** How many are kept unless said otherwise. */
    public static final int LIMIT = 100;

    private final List<Violation> all = new ArrayList<>();
    private final PatternEffort patterns = new PatternEffort();
    private final int limit;
    private final Validators validators;

    public Violations() {
        this(LIMIT);
    }

    public Violations(int limit) {
        this(limit, Validators.NONE);
    }

    /**
     * Of a message whose values must also keep rules.
     *
     * @param validators what they must keep beside their schemas
     */
    public Violations(Validators validators) {
        this(LIMIT, validators);
    }

    private Violations(int limit, Validators validators) {
        this.limit = limit;
        this.validators = validators;
    }

    /** Takes a violation unless it is known, with or without the value. */
    public void add(Violation violation) {
        if (isFull()) {
            return;
        }
        for (Violation known : all) {
            if (same(known, violation)) {
                return;
            }
        }
        all.add(violation);
    }

    private static boolean same(Violation one, Violation other) {
        return one.pointer().equals(other.pointer())
                && one.keyword().equals(other.keyword())
                && Objects.equals(one.limit(), other.limit())
                && Objects.equals(one.name(), other.name())
                && one.in() == other.in();
    }

    /** Whether further violations are dropped. */
    public boolean isFull() {
        return all.size() >= limit;
    }

    /** What searching the texts of the message may still cost. */
    public PatternEffort patterns() {
        return patterns;
    }

    /**
     * Tells where the keywords stand of violations that have been found since there were so many, unless that is known.
     * Whoever knows the schema of an object is asked when the object ends, so the innermost is asked first.
     *
     * @param above where the object is (JSON Pointer)
     * @param places from the pointer within the object and the keyword
     */
    public void locate(int before, String above, BinaryOperator<String> places) {
        for (int i = before; i < all.size(); i++) {
            Violation found = all.get(i);
            if (found.schema() == null && found.pointer().startsWith(above)) {
                String below = found.pointer().substring(above.length());
                all.set(i, found.at(places.apply(below, found.keyword())));
            }
        }
    }

    /** Rules that the values of the message must keep beside its schema. */
    public Validators validators() {
        return validators;
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(all);
    }
}
