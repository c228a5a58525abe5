package dev.concordat.tests.script;

import dev.concordat.core.wire.Content;
import dev.concordat.tests.reproduce.JavaText;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A load as a simulation for Gatling, in its Java DSL: an open model with a constant rate, operations and their cases in
 * turns. Texts are given as functions, since Gatling reads expressions in plain ones.
 */
public final class GatlingSimulation {

    /** The name of the class, and so of its file. */
    public static final String NAME = "ContractSimulation";

    private GatlingSimulation() {}

    public static String render(LoadScript script) {
        StringBuilder out = new StringBuilder("""
                import static io.gatling.javaapi.core.CoreDsl.*;
                import static io.gatling.javaapi.http.HttpDsl.*;

                import io.gatling.javaapi.core.ChainBuilder;
                import io.gatling.javaapi.core.Simulation;
                import java.net.URLEncoder;
                import java.nio.charset.StandardCharsets;
                import java.time.Duration;
                import java.util.ArrayList;
                import java.util.Base64;
                import java.util.List;

                /** Requests that the document calls valid, at a fixed rate; -DbaseUrl=URL names another service. */
                """);
        script.variables()
                .forEach(name -> out.append("// Needs the environment variable ")
                        .append(name)
                        .append(".\n"));
        out.append("public class ").append(NAME).append(" extends Simulation {\n\n");
        out.append("    private static final String BASE = System.getProperty(\"baseUrl\", ")
                .append(JavaText.literal(script.url()))
                .append(");\n\n");
        StringBuilder operations = new StringBuilder();
        for (int i = 0; i < script.operations().size(); i++) {
            operation("Operation" + (i + 1), script.operations().get(i), operations);
        }
        out.append("    {\n        setUp(scenario(\"contract\")\n                        .exec(roundRobinSwitch()\n")
                .append("                                .on(\n")
                .append(IntStream.rangeClosed(1, script.operations().size())
                        .mapToObj(number -> "                                        Operation" + number + ".cases()")
                        .collect(Collectors.joining(",\n")))
                .append("))\n                        .injectOpen(constantUsersPerSec(")
                .append(BigDecimal.valueOf(script.load().rate()).toPlainString())
                .append(").during(Duration.ofMillis(")
                .append(script.load().duration().toMillis())
                .append("))))\n                .protocols(http.baseUrl(BASE).disableFollowRedirect());\n    }\n")
                .append(operations);
        return out.append("""

                    /** All codes of ranges, given by their ends. */
                    private static List<Integer> codes(int... ends) {
                        List<Integer> codes = new ArrayList<>();
                        for (int i = 0; i < ends.length; i += 2) {
                            for (int code = ends[i]; code <= ends[i + 1]; code++) {
                                codes.add(code);
                            }
                        }
                        return codes;
                    }

                    private static String secret(String name) {
                        String value = System.getenv(name);
                        if (value == null) {
                            throw new IllegalStateException("the environment variable " + name + " is not set");
                        }
                        return value;
                    }

                    private static String base64(String text) {
                        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
                    }

                    private static String percent(String text) {
                        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
                    }
                }
                """).toString();
    }

    /** A class for each operation: one for all would outgrow what a class file may hold (JVMS 4.11). */
    private static void operation(String name, List<ScriptRequest> cases, StringBuilder out) {
        out.append("\n    private static final class ").append(name).append(" {\n\n");
        out.append("        static ChainBuilder cases() {\n            return exec(roundRobinSwitch().on(")
                .append(IntStream.rangeClosed(1, cases.size())
                        .mapToObj(number -> "case" + number + "()")
                        .collect(Collectors.joining(", ")))
                .append("));\n        }\n");
        for (int i = 0; i < cases.size(); i++) {
            request("case" + (i + 1), cases.get(i), out);
        }
        out.append("    }\n");
    }

    private static void request(String name, ScriptRequest request, StringBuilder out) {
        out.append("\n        private static ChainBuilder ")
                .append(name)
                .append("() {\n            return exec(http(session -> ");
        out.append(JavaText.literal(request.operation())).append(")\n                    .httpRequest(");
        out.append(JavaText.literal(request.method())).append(", session -> BASE + ");
        out.append(text(request.target())).append(')');
        request.headers()
                .forEach((field, value) -> out.append("\n                    .header(")
                        .append(JavaText.literal(field))
                        .append(", session -> ")
                        .append(text(value))
                        .append(')'));
        Content body = request.body();
        if (body != null) {
            String base64 = Base64.getEncoder().encodeToString(body.bytes());
            out.append("\n                    .body(ByteArrayBody(session -> ");
            out.append(body.utf8()
                    .map(text -> JavaText.literal(text) + ".getBytes(StandardCharsets.UTF_8)")
                    .orElseGet(() -> "Base64.getDecoder().decode(" + JavaText.literal(base64) + ")"));
            out.append("))");
        }
        out.append("\n                    .check(status().in(codes(")
                .append(request.ranges().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .append("))));\n        }\n");
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(GatlingSimulation::piece).collect(Collectors.joining(" + "));
    }

    private static String piece(Piece piece) {
        String variable = "secret(" + JavaText.literal(piece.text()) + ")";
        return switch (piece.form()) {
            case LITERAL -> JavaText.literal(piece.text());
            case SECRET -> variable;
            case SECRET_BASE64 -> "base64(" + variable + ")";
            case SECRET_PERCENT -> "percent(" + variable + ")";
        };
    }
}
