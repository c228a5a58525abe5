package dev.concordat.core.diff;

import dev.concordat.core.contract.Callback;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.route.OperationMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** One comparison of two contracts, operation by operation; what breaks may hide more. */
final class Comparison {

    private final Roles service;
    private final Changes changes = new Changes();
    private @Nullable OperationMatcher matcher;

    /** Which operations to compare: further rounds have nothing to say of those that no change reaches. */
    private final BiPredicate<Operation, Operation> meant;

    /**
     * @param oldGives what is asked where the old contract gives and the new one takes: requests
     * @param newGives what is asked the other way round
     */
    Comparison(
            Contract before,
            Contract after,
            Roles.Schemas oldGives,
            Roles.Schemas newGives,
            BiPredicate<Operation, Operation> meant) {
        this.service = new Roles(new Party(before, true), new Party(after, false), oldGives, newGives, changes);
        this.meant = meant;
    }

    Changes run() {
        Contract before = service.giving().contract();
        Contract after = service.taking().contract();
        OperationPairs.of(before, after).forEach(this::compare);
        sent(before.webhooks(), after.webhooks());
        return changes;
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
            service.gone(
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
