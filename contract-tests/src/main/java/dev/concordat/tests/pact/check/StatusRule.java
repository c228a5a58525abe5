package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.finding.Finding;
import dev.concordat.tests.pact.PactPlace;
import java.util.List;
import java.util.stream.Collectors;

/** The expected status is declared: itself, its range, or by {@code default}. */
final class StatusRule implements Rule {

    @Override
    public List<Finding> judge(Subject subject) {
        Operation operation = subject.match().operation();
        if (subject.declared().isPresent()) {
            return List.of();
        }
        String declared = operation.responses().stream()
                .map(Response::status)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return List.of(subject.words()
                .broken(
                        "pact-undocumented-status",
                        operation.signature() + " declares no response " + subject.status() + "; declared: "
                                + (declared.isEmpty() ? "none" : declared),
                        "declare it at " + operation.location() + ", or expect a declared one",
                        PactPlace.step(subject.responsePlace(), "status").location()));
    }
}
