package dev.concordat.runtime.violation;

import java.util.ArrayList;
import java.util.List;

/** All violations of one message, in the order they were found, up to a limit. */
public final class Violations {
    /** How many are kept unless said otherwise. */
    public static final int LIMIT = 100;

    private final List<Violation> all = new ArrayList<>();
    private final int limit;

    public Violations() {
        this(LIMIT);
    }

    public Violations(int limit) {
        this.limit = limit;
    }

    public void add(Violation violation) {
        if (all.size() < limit) {
            all.add(violation);
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(all);
    }
}
