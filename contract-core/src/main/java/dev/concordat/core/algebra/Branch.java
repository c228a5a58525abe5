package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a value of one kind might satisfy a goal. Statements about schemas are replaced by their meaning;
 * alternatives are left open until a value that satisfies everything else shows which of them matters.
 */
final class Branch {

    private final Solver solver;
    private final Kind kind;
    private final Set<Holds> stated = new LinkedHashSet<>();
    private final Set<Atom> atoms = new LinkedHashSet<>();
    private final Set<Formula.Any> pending = new LinkedHashSet<>();
    private final Set<JsonValue> excluded = new LinkedHashSet<>();
    private boolean closed;

    Branch(Solver solver, Kind kind) {
        this.solver = solver;
        this.kind = kind;
    }

    /** This branch and more; the branch itself stays as it is. */
    Branch with(Collection<Formula> formulas) {
        Branch next = new Branch(solver, kind);
        next.stated.addAll(stated);
        next.atoms.addAll(atoms);
        next.pending.addAll(pending);
        next.excluded.addAll(excluded);
        next.add(formulas);
        return next;
    }

    private void add(Collection<Formula> formulas) {
        Deque<Formula> open = new ArrayDeque<>(formulas);
        while (!closed && !open.isEmpty()) {
            Formula formula = open.remove();
            if (formula instanceof Formula.All all) {
                all.parts().forEach(open::add);
            } else if (formula instanceof Formula.Any any) {
                pending.add(any);
            } else if (formula instanceof Holds holds) {
                if (stated.contains(holds.negated())) {
                    closed = true;
                } else if (stated.add(holds)) {
                    open.add(solver.meaning().of(holds, kind));
                }
            } else if (formula instanceof Atom.NoneOf none) {
                exclude(none);
            } else if (formula instanceof Atom.OfKind of) {
                closed = !isStated(of);
            } else {
                atoms.add((Atom) formula);
            }
            if (open.isEmpty() && !closed) {
                differ(open);
                narrow(open);
            }
        }
    }

    private void exclude(Atom.NoneOf none) {
        List<JsonValue> values = none.values().stream().filter(kind::has).toList();
        if (!values.isEmpty()) {
            atoms.add(none);
            excluded.addAll(values);
        }
    }

    /** Says what it takes to be another array or object, unless there is a list of values to choose from. */
    private void differ(Deque<Formula> open) {
        if ((kind == Kind.ARRAY || kind == Kind.OBJECT) && candidates() == null) {
            excluded.forEach(value -> open.add(Difference.from(value)));
            excluded.clear();
        }
    }

    /** Drops alternatives that what is stated rules out, and questions that it answers. */
    private void narrow(Deque<Formula> open) {
        for (Formula.Any any : new ArrayList<>(pending)) {
            if (any.parts().stream().anyMatch(this::isStated)) {
                pending.remove(any);
                continue;
            }
            List<Formula> left =
                    any.parts().stream().filter(part -> !isRefuted(part)).toList();
            if (left.isEmpty()) {
                closed = true;
                return;
            }
            if (left.size() < any.parts().size() || left.size() == 1) {
                pending.remove(any);
                open.add(Formula.any(left));
            }
        }
    }

    private boolean isStated(Formula formula) {
        if (formula instanceof Formula.All all) {
            return all.parts().stream().allMatch(this::isStated);
        }
        if (formula instanceof Formula.Any any) {
            return any.parts().stream().anyMatch(this::isStated);
        }
        if (formula instanceof Atom.OfKind of) {
            return (of.kind() == kind) == of.positive();
        }
        return formula instanceof Holds holds ? stated.contains(holds) : atoms.contains((Atom) formula);
    }

    private boolean isRefuted(Formula formula) {
        if (formula instanceof Formula.All all) {
            return all.parts().stream().anyMatch(this::isRefuted);
        }
        if (formula instanceof Formula.Any any) {
            return any.parts().stream().allMatch(this::isRefuted);
        }
        if (formula instanceof Holds holds) {
            return stated.contains(holds.negated());
        }
        if (formula instanceof Atom.OfKind of) {
            return !isStated(of);
        }
        return formula.negated() instanceof Atom opposite && atoms.contains(opposite) && !opposite.equals(formula);
    }

    Outcome solve() {
        if (closed) {
            return Outcome.EMPTY;
        }
        if (!solver.spend(1)) {
            return Budget.SPENT;
        }
        List<JsonValue> candidates = candidates();
        if (candidates != null) {
            return candidates.stream()
                    .filter(this::isSatisfied)
                    .findFirst()
                    .<Outcome>map(Outcome.Model::new)
                    .orElseGet(() -> noneOf(candidates));
        }
        Outcome outcome = search();
        if (outcome instanceof Outcome.Empty) {
            return outcome;
        }
        List<Formula.Any> choices = new ArrayList<>(pending);
        if (outcome instanceof Outcome.Model model) {
            choices.removeIf(any -> any.test(model.value()));
            if (choices.isEmpty()) {
                return confirmed(model);
            }
        }
        return choices.stream()
                .min(Comparator.comparingInt(any -> any.parts().size()))
                .map(this::split)
                .orElse(outcome);
    }

    /** The values of a branch that lists them; null for all others. */
    private @Nullable List<JsonValue> candidates() {
        List<JsonValue> candidates = null;
        if (kind == Kind.NULL) {
            candidates = List.of(JsonNull.NULL);
        } else if (kind == Kind.BOOLEAN) {
            candidates = List.of(new JsonBoolean(true), new JsonBoolean(false));
        }
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Among among) {
                return among.values().stream().filter(kind::has).toList();
            }
        }
        return candidates;
    }

    /** The validator takes what it cannot judge for valid, which proves nothing. */
    private Outcome noneOf(List<JsonValue> candidates) {
        if (stated.stream().anyMatch(Holds::isUnsound)) {
            return Meaning.LOST;
        }
        boolean decided =
                candidates.stream().allMatch(value -> stated.stream().allMatch(holds -> holds.isDecided(value)));
        return decided
                ? Outcome.EMPTY
                : new Outcome.Unknown("pattern", "it takes too long to match a value that is listed");
    }

    private boolean isSatisfied(JsonValue value) {
        return atoms.stream().allMatch(atom -> atom.test(value))
                && stated.stream().allMatch(holds -> holds.test(value))
                && pending.stream().allMatch(any -> any.test(value));
    }

    private Outcome search() {
        return switch (kind) {
            case NUMBER -> NumberSearch.search(atoms);
            case STRING -> StringSearch.search(atoms);
            case ARRAY -> new ArraySearch(solver, atoms).search();
            case OBJECT -> new ObjectSearch(solver, atoms).search();
            case NULL, BOOLEAN -> throw new IllegalStateException("their values are candidates");
        };
    }

    /** What cannot be computed with has been taken for true; here the schemas themselves have the word. */
    private Outcome confirmed(Outcome.Model model) {
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Opaque opaque && !stated.stream().allMatch(holds -> holds.test(model.value()))) {
                return new Outcome.Unknown(opaque.keyword(), opaque.reason());
            }
        }
        return model;
    }

    private Outcome split(Formula.Any choice) {
        Outcome outcome = Outcome.EMPTY;
        pending.remove(choice);
        for (Formula part : choice.parts()) {
            Outcome each = with(List.of(part)).solve();
            if (each instanceof Outcome.Model) {
                return each;
            }
            if (each instanceof Outcome.Unknown) {
                outcome = each;
            }
        }
        return outcome;
    }
}
