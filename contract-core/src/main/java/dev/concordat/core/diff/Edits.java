package dev.concordat.core.diff;

import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the edit behind a break. A union says no more than that no branch fits; what was edited stands somewhere below,
 * and is the same for every union that it stands below of.
 */
final class Edits {

    private static final Set<String> COMBINING = Set.of("oneOf", "anyOf", "not", "if", "contains");
    /** Each may take as long as the question that broke. */
    private static final int MAX_QUESTIONS = 100;

    /** A question that ends by its budget costs as much as many that are answered. */
    private static final int UNANSWERED = 20;

    private final Roles roles;
    private final Side side;
    private int questions;

    private Edits(Roles roles, Side side) {
        this.roles = roles;
        this.side = side;
    }

    /** The objection of the edited schema itself, where there is one, else the objection as it is. */
    static Violation cause(Roles roles, Side side, @Nullable SchemaId given, SchemaId taken, Violation objection) {
        return given == null || !COMBINING.contains(objection.keyword())
                ? objection
                : new Edits(roles, side).below(given, taken).orElse(objection);
    }

    private Optional<Violation> below(SchemaId given, SchemaId taken) {
        SchemaId root = roles.taking().contract().dereference(taken).id();
        return SideBySide.first(
                roles,
                given,
                taken,
                (one, other) -> questions < MAX_QUESTIONS && !roles.isSame(one, other),
                pair -> pair.taken().id().equals(root) ? Optional.empty() : objection(pair));
    }

    /** What the edited schema itself says. */
    private Optional<Violation> objection(SideBySide.Pair pair) {
        questions++;
        Verdict verdict = roles.within(side, pair.given().id(), pair.taken().id(), List.of());
        if (verdict instanceof Verdict.Undecided undecided
                && undecided.keyword().equals("budget")) {
            questions += UNANSWERED;
        }
        return verdict instanceof Verdict.NotContained not
                ? not.objections().stream()
                        .filter(each -> !COMBINING.contains(each.keyword()))
                        .findFirst()
                : Optional.empty();
    }
}
