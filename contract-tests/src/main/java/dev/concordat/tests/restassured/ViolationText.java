package dev.concordat.tests.restassured;

import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Problem;
import java.util.List;

/** The message of a failed test. */
final class ViolationText {

    private static final int SHOWN = 20;

    private ViolationText() {}

    static String of(Exchange exchange, List<Problem> problems) {
        StringBuilder out = new StringBuilder()
                .append(exchange.request().method())
                .append(' ')
                .append(exchange.request().path())
                .append(" -> ")
                .append(exchange.response().status())
                .append(" breaks the contract:\n");
        problems.stream().distinct().limit(SHOWN).forEach(problem -> {
            out.append("  [")
                    .append(problem.checkId())
                    .append("] ")
                    .append(problem.message())
                    .append('\n');
            out.append("      at ").append(problem.location()).append('\n');
            if (problem.hint() != null) {
                out.append("      ").append(problem.hint()).append('\n');
            }
        });
        if (problems.size() > SHOWN) {
            out.append("  and ").append(problems.size() - SHOWN).append(" more\n");
        }
        return out.toString();
    }
}
