package dev.concordat.tests.script;

import dev.concordat.core.wire.Content;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A load as a script for k6: a constant arrival rate, operations and their cases in turns. */
public final class K6Script {

    private K6Script() {}

    public static String render(LoadScript script) {
        BigDecimal rate = BigDecimal.valueOf(script.load().rate());
        // k6 takes whole numbers of iterations only: fractions become more of them in a longer time.
        int scale = Math.max(0, rate.stripTrailingZeros().scale());
        StringBuilder out = new StringBuilder("""
                // Requests that the document calls valid, at a fixed rate. Run it with: k6 run FILE
                """);
        script.variables()
                .forEach(name -> out.append("// Needs the environment variable ")
                        .append(name)
                        .append(".\n"));
        out.append("""
                import http from 'k6/http';
                import encoding from 'k6/encoding';
                import exec from 'k6/execution';
                import { check } from 'k6';

                """);
        out.append("const base = __ENV.BASE_URL || ")
                .append(Quoted.javaScript(script.url()))
                .append(";\n\n");
        out.append("export const options = {\n  scenarios: {\n    contract: {\n")
                .append("      executor: 'constant-arrival-rate',\n      rate: ")
                .append(rate.movePointRight(scale).toBigInteger())
                .append(",\n      timeUnit: '")
                .append(BigDecimal.TEN.pow(scale).toPlainString())
                .append("s',\n      duration: '")
                .append(script.load().duration().toMillis())
                .append("ms',\n      preAllocatedVUs: ")
                .append(script.users())
                .append(",\n    },\n  },\n};\n\n// One list an operation.\nconst operations = [\n");
        for (List<ScriptRequest> operation : script.operations()) {
            out.append("  [\n");
            operation.forEach(request -> request(request, out));
            out.append("  ],\n");
        }
        return out.append("""
                        ];

                        export default function () {
                          const number = exec.scenario.iterationInTest;
                          const cases = operations[number % operations.length];
                          const request = cases[Math.floor(number / operations.length) % cases.length];
                          const response = http.request(request.method, base + request.target, request.body, {
                            headers: request.headers,
                            redirects: 0,
                            tags: { name: request.operation },
                          });
                          check(response, { 'declared success': (answer) => request.statuses.some(([from, to]) => from <= answer.status && answer.status <= to) });
                        }
                        """).toString();
    }

    private static void request(ScriptRequest request, StringBuilder out) {
        out.append("    {\n      operation: ").append(Quoted.javaScript(request.operation()));
        out.append(",\n      method: ").append(Quoted.javaScript(request.method()));
        out.append(",\n      target: ").append(text(request.target()));
        out.append(",\n      headers: {");
        request.headers()
                .forEach((name, value) -> out.append("\n        ")
                        .append(Quoted.javaScript(name))
                        .append(": ")
                        .append(text(value))
                        .append(','));
        out.append(request.headers().isEmpty() ? "}" : "\n      }");
        out.append(",\n      body: ").append(body(request.body()));
        out.append(",\n      statuses: ").append(pairs(request.ranges())).append(",\n    },\n");
    }

    private static List<List<Integer>> pairs(List<Integer> ranges) {
        return IntStream.range(0, ranges.size() / 2)
                .mapToObj(i -> ranges.subList(2 * i, 2 * i + 2))
                .toList();
    }

    private static String body(@Nullable Content body) {
        if (body == null) {
            return "null";
        }
        Optional<String> text = body.utf8();
        return text.map(Quoted::javaScript)
                .orElseGet(() -> "encoding.b64decode("
                        + Quoted.javaScript(Base64.getEncoder().encodeToString(body.bytes())) + ", 'std')");
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(K6Script::piece).collect(Collectors.joining(" + "));
    }

    private static String piece(Piece piece) {
        String variable = "__ENV[" + Quoted.javaScript(piece.text()) + "]";
        return switch (piece.form()) {
            case LITERAL -> Quoted.javaScript(piece.text());
            case SECRET -> variable;
            case SECRET_BASE64 -> "encoding.b64encode(" + variable + ")";
            case SECRET_PERCENT -> "encodeURIComponent(" + variable + ")";
        };
    }
}
