package dev.concordat.tests.reproduce;

import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.check.Demand;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.Mask;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A finding as a JUnit 5 test with nothing but {@code java.net.http}: it sends the requests again and fails for as long as
 * the answer is wrong, or, where only the contract can tell what is right, for as long as it is the same, and says so. What the service makes up (identities, entity tags) is taken from its new answers, secrets come
 * from environment variables or system properties, and the base URL from the property {@code concordat.url}. Texts from
 * outside stand in string literals only.
 */
public final class JunitSource {

    /** Longer bodies make a test that nobody reads, and in the end no string literal. */
    private static final int LONGEST = 8_000;

    private static final String HEAD = """
            import static org.junit.jupiter.api.Assertions.assertFalse;
            import static org.junit.jupiter.api.Assertions.assertTrue;

            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpRequest.BodyPublishers;
            import java.net.http.HttpResponse;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.nio.charset.StandardCharsets;
            import java.time.Duration;
            import java.util.Base64;
            import java.util.Objects;
            import java.util.regex.Matcher;
            import java.util.regex.Pattern;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;

            """;

    private static final String FAILS =
            "/** Fails for as long as the service breaks its contract here; -Dconcordat.url names another service. */\n";

    /** Which answers would be right takes the contract to tell, which a generated test does not have. */
    private static final String FAILS_ON_THE_SAME = """
            /**
             * Fails for as long as the service gives the very answer that was recorded; -Dconcordat.url names another
             * service. That it passes does not show that the service is mended: anything that changes from answer to
             * answer, such as a time, makes it pass, too. Verify again to be sure.
             */
            """;

    private static final String TAIL = """
                }

                private static HttpResponse<String> send(String method, String target, byte[] body, String... fields)
                        throws Exception {
                    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(URL + target))
                            .timeout(Duration.ofSeconds(30))
                            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
                    for (int i = 0; i < fields.length; i += 2) {
                        request.header(fields[i], fields[i + 1]);
                    }
                    return CLIENT.send(request.build(), BodyHandlers.ofString());
                }

                private static byte[] bytes(String text) {
                    return text.getBytes(StandardCharsets.UTF_8);
                }

                private static byte[] base64(String text) {
                    return Base64.getDecoder().decode(text);
                }

                private static String field(HttpResponse<?> answer, String name) {
                    return String.join(", ", answer.headers().allValues(name));
                }

                private static boolean has(String text, String regex) {
                    return Pattern.compile(regex).matcher(text).find();
                }

                private static String found(String text, String regex) {
                    Matcher matcher = Pattern.compile(regex).matcher(text);
                    assertTrue(matcher.find(), "an earlier answer lacks what the next request needs");
                    return matcher.group(1);
                }

                private static String secret(String name) {
                    String value = System.getProperty(name, System.getenv(name));
                    return Objects.requireNonNull(value, "set the environment variable or the property " + name);
                }
            }
            """;

    private JunitSource() {}

    /** The name of the class, the same for every run that finds the same. */
    public static String className(String checkId, String operation, String place) {
        String cause = checkId + "\0" + operation + "\0" + place;
        return JavaText.className(operation, checkId) + String.format(Locale.ROOT, "%08x", cause.hashCode()) + "Test";
    }

    /**
     * The source, "" where a request is too large to stand in a test.
     *
     * @param calls what is sent, in order; the last one shows the problem
     */
    public static String of(String className, String url, Problem problem, List<Call> calls, Mask mask) {
        if (calls.stream().anyMatch(call -> isTooLarge(call.request()))) {
            return "";
        }
        String root = URI.create(url).getRawPath();
        List<Link> links = Links.of(root == null ? "" : root, calls);
        Placeholders values = new Placeholders(mask, links);
        StringBuilder out = new StringBuilder(HEAD);
        out.append(problem.demand() instanceof Demand.Another ? FAILS_ON_THE_SAME : FAILS);
        out.append("class ").append(className).append(" {\n\n");
        out.append("    private static final String URL = System.getProperty(\"concordat.url\", ");
        out.append(JavaText.literal(url)).append(");\n");
        out.append("    private static final HttpClient CLIENT = HttpClient.newBuilder()\n");
        out.append("            .version(HttpClient.Version.HTTP_1_1)\n            .build();\n\n");
        out.append("    @Test\n    @DisplayName(");
        out.append(JavaText.literal(shortened(mask.hide(problem.checkId() + ": " + problem.message()))));
        out.append(")\n    void keepsItsContract() throws Exception {\n");
        for (int i = 0; i < calls.size(); i++) {
            boolean last = i == calls.size() - 1;
            boolean timed = last && problem.demand() instanceof Demand.Within;
            out.append(timed ? "        long start = System.nanoTime();\n" : "");
            String answer = last ? "answer" : "answer" + (i + 1);
            out.append("        HttpResponse<String> ").append(answer).append(" = ");
            send(calls.get(i).request(), values, out);
            out.append(timed ? "        long milliseconds = (System.nanoTime() - start) / 1_000_000;\n" : "");
            take(links, i, answer, out);
        }
        Assertions.write(problem.demand(), calls.get(calls.size() - 1), values, out);
        return out.append(TAIL).toString();
    }

    private static void send(WireRequest request, Placeholders values, StringBuilder out) {
        out.append("send(").append(JavaText.literal(request.method())).append(", ");
        out.append(values.expressionOfParts(request.target())).append(", ");
        Content body = request.body();
        if (body == null) {
            out.append("null");
        } else if (body.utf8().isPresent()) {
            out.append("bytes(").append(values.expression(body.utf8().get())).append(')');
        } else {
            String base64 = Base64.getEncoder().encodeToString(body.bytes());
            out.append("base64(").append(JavaText.literal(base64)).append(')');
        }
        for (HeaderField field : request.headers()) {
            out.append(",\n                ")
                    .append(JavaText.literal(field.name()))
                    .append(", ");
            out.append(values.expression(field.value()));
        }
        out.append(");\n");
    }

    /** Takes from an answer what later requests need. */
    private static void take(List<Link> links, int call, String answer, StringBuilder out) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.call() == call) {
                String text = link.header().isEmpty()
                        ? answer + ".body()"
                        : "field(" + answer + ", " + JavaText.literal(link.header()) + ")";
                out.append("        String ")
                        .append(Link.variable(i))
                        .append(" = found(")
                        .append(text);
                out.append(", ").append(JavaText.literal(link.pattern())).append(");\n");
            }
        }
    }

    private static boolean isTooLarge(WireRequest request) {
        Content body = request.body();
        return request.target().length() > LONGEST || (body != null && body.size() > LONGEST);
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "..." : text;
    }
}
