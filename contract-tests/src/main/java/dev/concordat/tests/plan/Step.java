package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * One symbolic request.
 *
 * @param drafts bodies to try in order while the service refuses for reasons of its state; empty: no body
 * @param accept the Accept field, "" for none
 */
public record Step(Operation operation, List<Argument> arguments, List<Draft> drafts, Login login, String accept) {

    public Step {
        arguments = List.copyOf(arguments);
        drafts = List.copyOf(drafts);
    }

    /** This step with one argument set or replaced. */
    public Step with(Argument argument) {
        List<Argument> changed = new ArrayList<>(without(argument.parameter()).arguments());
        changed.add(argument);
        return new Step(operation, changed, drafts, login, accept);
    }

    /** This step with one parameter left out. */
    public Step without(Parameter parameter) {
        List<Argument> rest = arguments.stream()
                .filter(argument -> !argument.parameter().equals(parameter))
                .toList();
        return new Step(operation, rest, drafts, login, accept);
    }

    public Step withDrafts(List<Draft> others) {
        return new Step(operation, arguments, others, login, accept);
    }

    public Step withLogin(Login other) {
        return new Step(operation, arguments, drafts, other, accept);
    }

    public Step withAccept(String other) {
        return new Step(operation, arguments, drafts, login, other);
    }
}
