package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import java.util.List;
import java.util.Set;

/** Asks for something that does not exist: whatever the answer, it must be one that the contract declares. */
final class MissingCases implements CasePlanner {

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        List<Parameter> path = operation.parameters(ParameterLocation.PATH);
        if (path.isEmpty() || !Set.of("GET", "HEAD", "DELETE").contains(operation.method())) {
            return;
        }
        Parameter last = path.get(path.size() - 1);
        Step base = subject.base(cases.next(), false);
        boolean bound = base.arguments().stream()
                .anyMatch(argument -> argument.parameter().equals(last) && argument.source() instanceof Source.Bound);
        if (bound) {
            subject.steps()
                    .ordinary(last, subject.seed(cases.next()))
                    .ifPresent(value -> cases.add(
                            Phase.MISSING,
                            Expectation.ANY,
                            Subject.place(last, ""),
                            "not-found",
                            "a well-formed value that nothing answers to",
                            last.location(),
                            base.with(new Argument(last, new Source.Literal(value, "made up on purpose")))));
        }
    }
}
