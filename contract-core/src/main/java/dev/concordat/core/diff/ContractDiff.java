package dev.concordat.core.diff;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Compares two versions of a contract by what they allow. Whatever request the old one accepts the new one has to accept;
 * whatever response the new one may give the old one has to know. Requests of webhooks and callbacks travel the other
 * way. Pure: same contracts, budget and leniencies, same changes.
 */
public final class ContractDiff {

    /** Further rounds are for documents that people edit by hand; they cost as much as the first one. */
    private static final int MANY_SCHEMAS = 40_000;

    private static final int MAX_ROUNDS = 12;

    private final Contract before;
    private final Contract after;
    private final int budget;
    private final Set<Leniency> leniencies;
    private final Roles.Schemas schemas;
    private final Changes changes;
    private boolean leavesOpen;

    private ContractDiff(Contract before, Contract after, int budget, Set<Leniency> leniencies, Roles.Schemas schemas) {
        this.before = before;
        this.after = after;
        this.budget = budget;
        this.leniencies = leniencies;
        this.schemas = schemas;
        this.changes = compare(before, after, before, after, (then, now) -> true);
    }

    /**
     * The changes that break or may break, in the order of the operations; empty where the new contract can take the
     * place of the old one. Of several breaks in one message the first shows first; the others show in further rounds
     * without the keywords that are known to break, within bounds.
     *
     * @param budget how many steps one question about schemas may take, see {@link Containment#DEFAULT_BUDGET}
     */
    public static List<Change> of(Contract before, Contract after, int budget) {
        return of(before, after, budget, Set.of());
    }

    /**
     * The same for readers who take more than the old contract says.
     *
     * @param leniencies what they put up with
     */
    public static List<Change> of(Contract before, Contract after, int budget, Set<Leniency> leniencies) {
        return between(before, after, budget, leniencies).changes();
    }

    /** The comparison itself, for those who ask about the way back, too. */
    public static ContractDiff between(Contract before, Contract after, int budget, Set<Leniency> leniencies) {
        boolean large = before.schemas().size() + after.schemas().size() >= MANY_SCHEMAS;
        return between(before, after, budget, leniencies, large ? 1 : MAX_ROUNDS);
    }

    static ContractDiff between(Contract before, Contract after, int budget, Set<Leniency> leniencies, int rounds) {
        ContractDiff diff =
                new ContractDiff(before, after, budget, leniencies, Roles.Schemas.of(before, after, budget));
        int round = 1;
        while (round < rounds && diff.hides() && diff.again()) {
            round++;
        }
        if (round == rounds && diff.hides()) {
            diff.changes.giveUp(rounds == 1 ? "the documents are large" : rounds + " rounds showed more each time");
        } else if (diff.leavesOpen) {
            diff.changes.giveUp("what stands there stays open");
        }
        return diff;
    }

    /** See {@link #of(Contract, Contract, int, Set)}. */
    public List<Change> changes() {
        return changes.list();
    }

    /** Whether the new contract allows messages that the old one does not, or nothing proves the contrary. */
    public boolean allowsMore() {
        // Whether there is any break shows in the first round.
        return new ContractDiff(/* before= */ after, /* after= */ before, budget, leniencies, schemas.swapped())
                .changes.list().stream().anyMatch(Change::mayBreak);
    }

    /** @param oldTakes the old contract where it takes what the new one gives; likewise {@code newTakes} */
    @SuppressWarnings("ReferenceEquality") // whoever takes no more than the contract says is the very contract
    private Changes compare(
            Contract old, Contract now, Contract oldTakes, Contract newTakes, BiPredicate<Operation, Operation> meant) {
        Contract readers = Leniency.readers(oldTakes, leniencies);
        boolean asTheyAre = old == before && newTakes == after;
        Roles.Schemas oldGives = asTheyAre ? schemas : Roles.Schemas.of(old, newTakes, budget);
        boolean same = readers == old && newTakes == now;
        Roles.Schemas newGives = same ? oldGives : Roles.Schemas.of(readers, now, budget);
        return new Comparison(old, now, oldGives, newGives, meant).run();
    }

    /**
     * Whether something that breaks may hide something else: not where both documents say the same but for the keywords
     * that are known to break, and these hold no schemas that may differ, too.
     */
    @SuppressWarnings("ReferenceEquality") // a relaxation that changes nothing gives the very contract
    private boolean hides() {
        Set<SourceLocation> then = changes.broken(Change::before);
        Set<SourceLocation> now = changes.broken(Change::after);
        Contract oldRest = Relaxation.of(before, then);
        Contract newRest = Relaxation.of(after, now);
        if (oldRest == before && newRest == after) {
            return false;
        }
        return (Relaxation.dropsSchemas(before, then) && Relaxation.dropsSchemas(after, now))
                || changes.lack(compare(oldRest, newRest, oldRest, newRest, touched(oldRest, newRest)));
    }

    /** Compares once more as if what takes did not have the keywords that are known to break; whether that shows more. */
    @SuppressWarnings("ReferenceEquality") // a relaxation that changes nothing gives the very contract
    private boolean again() {
        Set<SourceLocation> known = changes.causes();
        Contract oldRest = Relaxation.of(before, known);
        Contract newRest = Relaxation.of(after, known);
        if (oldRest == before && newRest == after) {
            return false;
        }
        Changes more = compare(before, after, oldRest, newRest, touched(oldRest, newRest));
        leavesOpen |= changes.leavesOpen(more);
        return changes.addFound(more);
    }

    /** The pairs of operations where one leads to a schema that a relaxation changes. */
    private BiPredicate<Operation, Operation> touched(Contract oldRest, Contract newRest) {
        Predicate<Operation> then = Relaxation.touched(before, oldRest);
        Predicate<Operation> now = Relaxation.touched(after, newRest);
        return (old, other) -> then.test(old) || now.test(other);
    }
}
