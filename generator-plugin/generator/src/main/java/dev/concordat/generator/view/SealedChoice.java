package dev.concordat.generator.view;

import java.util.List;

/**
 * A sealed interface within an operation's file: the body of a request, or its response.
 *
 * @param parents the interface that it extends, or none
 * @param parameters the functions of {@code fold}
 * @param layout how they are laid out
 * @param tests all cases but the last, which needs no test
 * @param variable what a case is called once its type is known
 */
public record SealedChoice(
        String javadoc,
        String name,
        List<String> parents,
        List<String> parameters,
        Layout layout,
        List<Case> tests,
        Case last,
        String variable) {

    public SealedChoice {
        parents = List.copyOf(parents);
        parameters = List.copyOf(parameters);
        tests = List.copyOf(tests);
    }

    /**
     * One of the records that implement it.
     *
     * @param function name of the parameter of {@code fold}
     */
    public record Case(String type, String function) {}
}
