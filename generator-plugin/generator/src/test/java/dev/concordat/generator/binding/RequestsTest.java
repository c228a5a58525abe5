package dev.concordat.generator.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.Specs;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestSource;
import dev.concordat.runtime.violation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated bindings read the requests of {@code specs/generate/requests/requests.txt}. */
class RequestsTest {

    private static final Path CASE = Specs.ROOT.resolve("specs/generate/requests");
    private static CompiledCode code;

    @BeforeAll
    static void compile() {
        code = CompiledCode.of(Specs.generate(CASE.resolve("openapi.yaml")));
    }

    static Stream<String> requests() throws IOException {
        return Files.readAllLines(CASE.resolve("requests.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void means(String line) throws ReflectiveOperationException {
        String[] sides = line.split(" => ", 2);
        String[] words = sides[0].split(" ", -1);
        String type = Character.toUpperCase(words[0].charAt(0)) + words[0].substring(1);
        OperationBinding<?, ?> binding =
                (OperationBinding<?, ?>) code.loadClass("com.example.parcels.codec." + type + "Binding")
                        .getField("INSTANCE")
                        .get(null);
        assertThat(outcome(binding, new Request(words))).isEqualTo(sides[1]);
    }

    /** The components that are not null, or the violations, or the failure. */
    private static String outcome(OperationBinding<?, ?> binding, RequestSource source) {
        RequestReader reader = new RequestReader(source, "", 1000);
        try {
            Object request = binding.read(reader);
            if (request == null || !reader.violations().isEmpty()) {
                return reader.violations().list().stream()
                        .map(RequestsTest::text)
                        .collect(Collectors.joining(", "));
            }
            String text = request.toString().replaceAll("(?<=\\[)(\\w+=null(, |(?=\\])))+|, \\w+=null", "");
            return text.substring("Request[".length(), text.length() - 1);
        } catch (FailureException failure) {
            return String.valueOf(failure.failure().status());
        }
    }

    private static String text(Violation violation) {
        return violation.in().value() + " " + violation.name() + violation.pointer() + ": " + violation.keyword();
    }

    /** A request written as words. */
    private static final class Request implements RequestSource {
        private final Map<String, List<String>> headers = new LinkedHashMap<>();
        private String query;
        private byte[] body = {};

        Request(String[] words) {
            for (int i = 1; i < words.length; i++) {
                String word = words[i].substring(1).replace('~', ' ');
                switch (words[i].charAt(0)) {
                    case '?' -> query = word;
                    case '#' -> field(word.split(":", 2));
                    default -> {
                        field(new String[] {"Content-Type", word});
                        body = words[++i].replace('~', ' ').replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
                        field(new String[] {"Content-Length", String.valueOf(body.length)});
                    }
                }
            }
        }

        private void field(String[] field) {
            headers.computeIfAbsent(field[0], name -> new ArrayList<>()).add(field[1]);
        }

        @Override
        public String pathVariable(String name) {
            return null;
        }

        @Override
        public String query() {
            return query;
        }

        @Override
        public Headers headers() {
            return Headers.of(headers);
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public List<FilePart> parts() {
            return List.of();
        }
    }
}
