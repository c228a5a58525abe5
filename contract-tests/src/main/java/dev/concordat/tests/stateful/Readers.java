package dev.concordat.tests.stateful;

import dev.concordat.core.contract.Operation;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Step;
import dev.concordat.tests.plan.Subject;
import java.util.Optional;

/** How to see what a change has left behind; where nothing shows it, the property is noted as not tested. */
final class Readers {

    private Readers() {}

    /** GET on the path of the operation. */
    static Optional<Step> samePath(Subject subject, Cases cases, String check, int index) {
        return step(subject, cases, check, index, subject.reader());
    }

    /** GET on an item of the collection that the operation adds to. */
    static Optional<Step> item(Subject subject, Cases cases, String check, int index) {
        return step(subject, cases, check, index, subject.itemReader());
    }

    private static Optional<Step> step(
            Subject subject, Cases cases, String check, int index, Optional<Operation> reader) {
        if (reader.isEmpty()) {
            cases.skip(
                    Phase.STATEFUL,
                    check,
                    "no GET shows what " + subject.operation().method() + " leaves behind");
            return Optional.empty();
        }
        Optional<Step> step = subject.other(reader.get(), index);
        if (step.isEmpty()) {
            cases.skip(Phase.STATEFUL, check, reader.get().signature() + " cannot be sent");
        }
        return step;
    }
}
