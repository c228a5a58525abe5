package dev.concordat.core.diff;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.Callback;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.route.OperationMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a contract by what they allow. Whatever request the old one accepts the new one has to accept;
 * whatever response the new one may give the old one has to know. Requests of webhooks and callbacks travel the other
 * way. Pure: same contracts and budget, same changes.
 */
public final class ContractDiff {

    /** Further rounds are for documents that people edit by hand; they cost as much as the first one. */
    private static final int MANY_SCHEMAS = 40_000;

    private static final int MAX_ROUNDS = 12;

    private final Roles service;
    private final Changes changes = new Changes();
    private @Nullable OperationMatcher matcher;
    private boolean leavesOpen;

    /** Which operations to compare: further rounds have nothing to say of those that no change reaches. */
    private final BiPredicate<Operation, Operation> meant;

    private ContractDiff(
            Contract before,
            Contract after,
            Roles.Schemas oldGives,
            Roles.Schemas newGives,
            BiPredicate<Operation, Operation> meant) {
        this.service = new Roles(new Party(before, true), new Party(after, false), oldGives, newGives, changes);
        this.meant = meant;
    }

    /**
     * The changes that break or may break, in the order of the operations; empty where the new contract can take the
     * place of the old one. Of several breaks in one message the first shows first; the others show in further rounds
     * without the keywords that are known to break, within bounds.
     *
     * @param budget how many steps one question about schemas may take, see {@link Containment#DEFAULT_BUDGET}
     */
    public static List<Change> of(Contract before, Contract after, int budget) {
        Roles.Schemas schemas = Roles.Schemas.of(before, after, budget);
        ContractDiff diff = new ContractDiff(before, after, schemas, schemas, (then, now) -> true);
        diff.run();
        int rounds = before.schemas().size() + after.schemas().size() < MANY_SCHEMAS ? MAX_ROUNDS : 1;
        int round = 1;
        while (round < rounds && diff.hides(before, after, budget) && diff.again(before, after, budget)) {
            round++;
        }
        if (round == rounds && diff.hides(before, after, budget)) {
            diff.changes.giveUp(rounds == 1 ? "the documents are large" : rounds + " rounds showed more each time");
        } else if (diff.leavesOpen) {
            diff.changes.giveUp("what stands there stays open");
        }
        return diff.changes.list();
    }

    /**
     * Whether something that breaks may hide something else: not where both documents say the same but for the keywords
     * that are known to break.
     */
    @SuppressWarnings("ReferenceEquality") // a relaxation that changes nothing gives the very contract
    private boolean hides(Contract before, Contract after, int budget) {
        Contract oldRest = Relaxation.of(before, changes.broken(Change::before));
        Contract newRest = Relaxation.of(after, changes.broken(Change::after));
        if (oldRest == before && newRest == after) {
            return false;
        }
        Roles.Schemas schemas = Roles.Schemas.of(oldRest, newRest, budget);
        ContractDiff rest =
                new ContractDiff(oldRest, newRest, schemas, schemas, touched(before, oldRest, after, newRest));
        rest.run();
        return changes.lack(rest.changes);
    }

    /** Compares once more as if what takes did not have the keywords that are known to break; whether that shows more. */
    @SuppressWarnings("ReferenceEquality") // a relaxation that changes nothing gives the very contract
    private boolean again(Contract before, Contract after, int budget) {
        Set<SourceLocation> known = changes.causes();
        Contract relaxedBefore = Relaxation.of(before, known);
        Contract relaxedAfter = Relaxation.of(after, known);
        if (relaxedBefore == before && relaxedAfter == after) {
            return false;
        }
        ContractDiff next = new ContractDiff(
                before,
                after,
                Roles.Schemas.of(before, relaxedAfter, budget),
                Roles.Schemas.of(relaxedBefore, after, budget),
                touched(before, relaxedBefore, after, relaxedAfter));
        next.run();
        leavesOpen |= changes.leavesOpen(next.changes);
        return changes.addFound(next.changes);
    }

    /** The pairs of operations where one leads to a schema that a relaxation changes. */
    private static BiPredicate<Operation, Operation> touched(
            Contract before, Contract oldRest, Contract after, Contract newRest) {
        Predicate<Operation> then = Relaxation.touched(before, oldRest);
        Predicate<Operation> now = Relaxation.touched(after, newRest);
        return (old, other) -> then.test(old) || now.test(other);
    }

    private void run() {
        Contract before = service.giving().contract();
        Contract after = service.taking().contract();
        OperationPairs.of(before, after).forEach(this::compare);
        sent(before.webhooks(), after.webhooks());
    }

    private void compare(OperationPairs.Pair pair) {
        if (pair.after().isEmpty()) {
            removed(pair.before(), pair.place());
        }
        List<Operation> sound = pair.after().stream()
                .filter(after -> meant.test(pair.before(), after) && areSound(pair.before(), after))
                .toList();
        for (Operation after : sound) {
            new RequestDiff(service, pair.before(), after).compare();
            new ResponseDiff(service.swapped(), after, pair.before()).compare();
            callbacks(pair.before(), after);
        }
        if (!sound.isEmpty()) {
            ServerDiff.compare(service, pair.before(), sound);
        }
    }

    private void removed(Operation before, SourceLocation place) {
        if (matcher == null) {
            matcher = OperationMatcher.of(service.taking().contract());
        }
        Operation other = OperationPairs.taking(service.giving().contract(), matcher, before)
                .orElse(null);
        if (other == null) {
            service.breaks(
                    "operation-removed",
                    "the operation is gone",
                    new SampleRequest(service, before).text(),
                    before.location(),
                    place,
                    before.signature());
        } else {
            service.unknown(
                    "operation-removed",
                    "the operation is gone: not decided because of path: " + other.signature() + " takes its requests",
                    before.location(),
                    other.location(),
                    before.signature());
        }
    }

    /** A callback belongs to the operation that asks for it, and has a name there. */
    private void callbacks(Operation before, Operation after) {
        for (Callback now : after.callbacks()) {
            before.callbacks().stream()
                    .filter(callback -> callback.name().equals(now.name()))
                    .forEach(then -> sent(then.operations(), now.operations()));
        }
    }

    /** What the service sends: there the consumer takes the requests and gives the responses. */
    private void sent(List<Operation> before, List<Operation> after) {
        Map<String, Operation> known = new LinkedHashMap<>();
        before.forEach(operation -> known.put(operation.signature(), operation));
        for (Operation now : after) {
            Operation then = known.get(now.signature());
            if (then != null && meant.test(then, now) && areSound(then, now)) {
                new RequestDiff(service.swapped(), now, then).compare();
                new ResponseDiff(service, then, now).compare();
                callbacks(then, now);
            }
        }
    }

    private boolean areSound(Operation before, Operation after) {
        for (Operation operation : List.of(before, after)) {
            for (Finding fault : operation.faults()) {
                service.unknown(
                        "document-error",
                        "not compared: " + fault.message(),
                        before.location(),
                        after.location(),
                        before.signature());
                return false;
            }
        }
        return true;
    }
}
