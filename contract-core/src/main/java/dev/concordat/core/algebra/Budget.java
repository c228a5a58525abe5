package dev.concordat.core.algebra;

/** How much work one question may still cost, counted in steps so that the answer never depends on the machine. */
final class Budget {

    static final Outcome SPENT = new Outcome.Unknown("budget", "the search was given up after too many steps");

    private int left;

    Budget(int steps) {
        this.left = steps;
    }

    boolean spend(int steps) {
        left -= Math.min(steps, left + 1);
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
