package dev.concordat.core.diff;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.validate.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two versions of a contract by what they allow. Whatever request the old one accepts the new one has to accept;
 * whatever response the new one may give the old one has to know. Requests of webhooks and callbacks travel the other
 * way. Pure: same contracts and budget, same changes.
 */
public final class ContractDiff {

    private final Roles service;
    private final Changes changes = new Changes();

    private ContractDiff(Contract before, Contract after, int budget) {
        List<Containment> sides = Containment.of(before, after, List.of(Side.REQUEST, Side.RESPONSE), budget);
        this.service = new Roles(new Party(before, true), new Party(after, false), sides.get(0), sides.get(1), changes);
    }

    /**
     * The changes that break or may break, in the order of the operations; empty where the new contract can take the
     * place of the old one.
     *
     * @param budget how many steps one question about schemas may take, see {@link Containment#DEFAULT_BUDGET}
     */
    public static List<Change> of(Contract before, Contract after, int budget) {
        ContractDiff diff = new ContractDiff(before, after, budget);
        OperationPairs.of(before, after).forEach(diff::compare);
        diff.outgoing(before, after);
        return diff.changes.list();
    }

    private void compare(OperationPairs.Pair pair) {
        if (pair.after().isEmpty()) {
            String site = pair.before().signature();
            service.breaks(
                    "operation-removed",
                    "the operation is gone",
                    new SampleRequest(service, pair.before()).text(),
                    pair.before().location(),
                    pair.place(),
                    site);
        }
        for (Operation after : pair.after()) {
            if (!areSound(pair.before(), after)) {
                continue;
            }
            new RequestDiff(service, pair.before(), after).compare();
            new ResponseDiff(service.swapped(), after, pair.before()).compare();
            ServerDiff.compare(service, pair.before(), after);
        }
    }

    /** What the service sends: there the consumer takes the requests and gives the responses. */
    private void outgoing(Contract before, Contract after) {
        Map<String, Operation> known = new LinkedHashMap<>();
        before.outgoing().forEach(operation -> known.put(key(operation), operation));
        for (Operation now : after.outgoing()) {
            Operation then = known.get(key(now));
            if (then != null && areSound(then, now)) {
                new RequestDiff(service.swapped(), now, then).compare();
                new ResponseDiff(service, then, now).compare();
            }
        }
    }

    private static String key(Operation operation) {
        return operation.method() + " " + operation.path();
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
