package dev.concordat.runtime.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All violations of one message, in the order they were found, up to a limit. */
public final class Violations {
    /** How many are kept unless said otherwise. */
    public static final int LIMIT = 100;

    private final List<Violation> all = new ArrayList<>();
    private final PatternEffort patterns = new PatternEffort();
    private final int limit;

    public Violations() {
        this(LIMIT);
    }

    public Violations(int limit) {
        this.limit = limit;
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

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(all);
    }
}
