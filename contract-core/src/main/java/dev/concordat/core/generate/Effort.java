package dev.concordat.core.generate;

import java.util.Random;
import java.util.random.RandomGenerator;

/** What one value may cost: nesting, size and attempts. Past the soft limits only what is required is built. */
final class Effort {

    private static final int SOFT_DEPTH = 4;
    private static final int HARD_DEPTH = 40;
    private static final int SOFT_SIZE = 150;
    private static final int HARD_SIZE = 20_000;
    private static final int MAX_ATTEMPTS = 400;

    private final RandomGenerator random;
    private final boolean requiredOnly;
    private int depth;
    private int size;
    private int attempts;

    Effort(long seed, boolean requiredOnly) {
        this.random = new Random(seed);
        this.requiredOnly = requiredOnly;
    }

    RandomGenerator random() {
        return random;
    }

    boolean isSparse() {
        return requiredOnly || depth >= SOFT_DEPTH || size >= SOFT_SIZE;
    }

    /** Whether to end recursion by the cheapest way. */
    boolean isDeep() {
        return depth >= SOFT_DEPTH;
    }

    boolean isExhausted() {
        return depth >= HARD_DEPTH || size >= HARD_SIZE;
    }

    boolean mayTry() {
        return attempts++ < MAX_ATTEMPTS;
    }

    void enter() {
        depth++;
        size++;
    }

    void leave() {
        depth--;
    }
}
