package dev.concordat.tests.reproduce;

import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.check.Demand;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a generated test asserts of the last answer, one statement. */
final class Assertions {

    /** As much of a body as is compared. */
    private static final int LONGEST_BODY = 8_000;

    private Assertions() {}

    static void write(Demand demand, Call call, Placeholders values, StringBuilder out) {
        if (demand instanceof Demand.Status status) {
            String condition = status.ranges().stream()
                    .map(range -> "(answer.statusCode() >= " + range.least() + " && answer.statusCode() <= "
                            + range.most() + ")")
                    .collect(Collectors.joining(" || "));
            String wanted = status.ranges().stream().map(Demand.Range::toString).collect(Collectors.joining(", "));
            line(
                    "assertTrue(" + (condition.isEmpty() ? "false" : condition),
                    JavaText.literal("wanted: status " + wanted + "; was: ") + " + answer.statusCode()",
                    out);
        } else if (demand instanceof Demand.Field field) {
            String name = JavaText.literal(field.name());
            line(
                    "assertTrue(has(field(answer, " + name + "), " + values.expressionOfPattern(field.pattern()) + ")",
                    JavaText.literal("wrong field: ") + " + answer.headers().map()",
                    out);
        } else if (demand instanceof Demand.Body body) {
            String check = body.found() ? "assertTrue" : "assertFalse";
            line(
                    check + "(has(answer.body(), " + values.expressionOfPattern(body.pattern()) + ")",
                    "answer.body()",
                    out);
        } else if (demand instanceof Demand.NoBody) {
            line("assertTrue(answer.body().isEmpty()", "answer.body()", out);
        } else if (demand instanceof Demand.Within within) {
            String limit = within.limit().toMillis() + "L";
            line("assertTrue(milliseconds <= " + limit, "milliseconds + \" ms\"", out);
        } else {
            another(call.response(), values, out);
        }
    }

    private static void another(@Nullable WireResponse response, Placeholders values, StringBuilder out) {
        if (response == null) {
            return;
        }
        String body = response.body().utf8().orElse("");
        boolean cut = body.length() > LONGEST_BODY;
        String expression = values.expression(cut ? body.substring(0, LONGEST_BODY) : body);
        String same = "answer.statusCode() == " + response.status() + "\n                && answer.body()."
                + (cut ? "startsWith(" : "equals(") + expression + ")";
        line("assertFalse(" + same, JavaText.literal("the same answer again: ") + " + answer.body()", out);
    }

    private static void line(String assertion, String message, StringBuilder out) {
        out.append("        ")
                .append(assertion)
                .append(",\n                ")
                .append(message)
                .append(");\n");
    }
}
