package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a number between bounds, on a grid of multiples and off others, in exact decimals. */
final class NumberSearch {

    private static final int MAX_DIGITS = 1_200;
    private static final int MAX_TRIES = 20_000;

    private final Collection<Atom> atoms;
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal greatest;
    private @Nullable BigDecimal grid;
    private final List<BigDecimal> avoided = new ArrayList<>();
    private int excluded;

    private NumberSearch(Collection<Atom> atoms) {
        this.atoms = atoms;
    }

    static Outcome search(Collection<Atom> atoms) {
        return new NumberSearch(atoms).search();
    }

    private Outcome search() {
        for (Atom atom : atoms) {
            if (!collect(atom)) {
                return new Outcome.Unknown("multipleOf", "numbers of too many digits");
            }
        }
        if (least != null && greatest != null && least.compareTo(greatest) > 0) {
            return Outcome.EMPTY;
        }
        return grid == null ? dense() : onGrid(grid);
    }

    /** Whether the numbers of the atom are small enough to compute with. */
    private boolean collect(Atom atom) {
        if (atom instanceof NumberAtom.Lower lower) {
            least = least == null ? lower.bound() : least.max(lower.bound());
            return isSmall(lower.bound());
        }
        if (atom instanceof NumberAtom.Upper upper) {
            greatest = greatest == null ? upper.bound() : greatest.min(upper.bound());
            return isSmall(upper.bound());
        }
        if (atom instanceof NumberAtom.Multiple multiple) {
            if (!isSmall(multiple.factor())) {
                return false;
            }
            if (multiple.positive()) {
                grid = grid == null ? multiple.factor() : leastCommonMultiple(grid, multiple.factor());
            } else {
                avoided.add(multiple.factor());
            }
            return isSmall(multiple.factor()) && (grid == null || isSmall(grid));
        }
        excluded += atom instanceof Atom.NoneOf none ? none.values().size() : 0;
        return true;
    }

    private static boolean isSmall(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
    }

    private static BigDecimal leastCommonMultiple(BigDecimal first, BigDecimal second) {
        int scale = Math.max(0, Math.max(first.scale(), second.scale()));
        BigInteger a = first.setScale(scale).unscaledValue();
        BigInteger b = second.setScale(scale).unscaledValue();
        return new BigDecimal(a.divide(a.gcd(b)).multiply(b), scale);
    }

    private Optional<Outcome> tried(BigDecimal number) {
        boolean good = atoms.stream().allMatch(atom -> atom.test(new JsonNumber(number)));
        return good ? Optional.of(new Outcome.Model(new JsonNumber(plain(number)))) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -20 ? stripped.setScale(0) : stripped;
    }

    /** Every interval of more than one number has numbers with more digits than any multiple that is to be avoided. */
    private Outcome dense() {
        int finest = avoided.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int scale = 0;
        for (BigDecimal step = BigDecimal.ONE; ; step = step.movePointLeft(1)) {
            Outcome found = around(step, 2L * excluded + 12).orElse(null);
            if (found != null) {
                return found;
            }
            boolean wide = least == null
                    || greatest == null
                    || greatest.subtract(least).compareTo(step.multiply(BigDecimal.valueOf(2L * excluded + 12))) > 0;
            if (wide && scale > finest) {
                return Outcome.EMPTY;
            }
            if (least != null && greatest != null && least.compareTo(greatest) == 0) {
                return tried(least).orElse(Outcome.EMPTY);
            }
            if (++scale > MAX_DIGITS) {
                return new Outcome.Unknown("multipleOf", "numbers of too many digits");
            }
        }
    }

    private Outcome onGrid(BigDecimal step) {
        BigInteger period = BigInteger.ONE;
        for (BigDecimal factor : avoided) {
            BigInteger every = leastCommonMultiple(step, factor)
                    .divide(step, 0, RoundingMode.UNNECESSARY)
                    .toBigInteger();
            if (every.equals(BigInteger.ONE)) {
                return Outcome.EMPTY;
            }
            period = period.multiply(every).divide(period.gcd(every));
        }
        BigInteger enough = period.multiply(BigInteger.valueOf(excluded + 2L)).multiply(BigInteger.TWO);
        long tries = enough.min(BigInteger.valueOf(MAX_TRIES)).longValue() + 4;
        Outcome found = around(step, tries).orElse(null);
        if (found != null) {
            return found;
        }
        boolean exhausted = least != null
                && greatest != null
                && greatest.subtract(least).compareTo(step.multiply(BigDecimal.valueOf(tries - 2))) <= 0;
        return exhausted || enough.compareTo(BigInteger.valueOf(MAX_TRIES)) <= 0
                ? Outcome.EMPTY
                : new Outcome.Unknown("multipleOf", "multiples that coincide too seldom");
    }

    /** The numbers of a grid that are nearest to zero inside the bounds, alternately up and down. */
    private Optional<Outcome> around(BigDecimal step, long tries) {
        BigDecimal start = BigDecimal.ZERO;
        if (least != null && least.signum() > 0) {
            start = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        } else if (greatest != null && greatest.signum() < 0) {
            start = greatest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        }
        BigDecimal up = start;
        BigDecimal down = start.subtract(step);
        for (long i = 0; i < tries; i++) {
            boolean upper = greatest == null || up.compareTo(greatest) <= 0;
            boolean lower = least == null || down.compareTo(least) >= 0;
            if (!upper && !lower) {
                break;
            }
            Optional<Outcome> found = upper ? tried(up) : Optional.empty();
            if (found.isEmpty() && lower) {
                found = tried(down);
            }
            if (found.isPresent()) {
                return found;
            }
            up = up.add(step);
            down = down.subtract(step);
        }
        return Optional.empty();
    }
}
