package dev.concordat.generator.spring;

import dev.concordat.core.contract.Operation;
import java.util.ArrayList;
import java.util.List;

/** Operations in an order where the first rule that matches a request is the one of its operation. */
final class RuleOrder {

    private RuleOrder() {}

    /** Document order, but an operation stands before those whose templates would catch its requests. */
    static List<Operation> of(List<Operation> operations) {
        List<Operation> ordered = new ArrayList<>();
        for (Operation operation : operations) {
            int at = 0;
            while (at < ordered.size() && !isCaughtBy(operation, ordered.get(at))) {
                at++;
            }
            ordered.add(at, operation);
        }
        return ordered;
    }

    private static boolean isCaughtBy(Operation special, Operation general) {
        String[] path = special.path().split("/", -1);
        String[] template = general.path().split("/", -1);
        if (!special.method().equals(general.method()) || path.length != template.length) {
            return false;
        }
        boolean wider = false;
        for (int i = 0; i < path.length; i++) {
            boolean same = path[i].equals(template[i]);
            boolean both = path[i].contains("{") && template[i].contains("{");
            if (!same && !both && !template[i].contains("{")) {
                return false;
            }
            wider |= !same && !both;
        }
        boolean narrower = special.fixedQuery().size() > general.fixedQuery().size();
        return special.fixedQuery().containsAll(general.fixedQuery()) && (wider || narrower);
    }
}
