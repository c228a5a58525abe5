package dev.concordat.runtime.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

    /** @param validators rules that the values of the message must keep beside its schema */
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
