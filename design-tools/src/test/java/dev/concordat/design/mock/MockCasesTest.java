package dev.concordat.design.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code specs/mock}: {@code requests.txt} holds requests, divided by lines of {@code ###}, and
 * {@code expected.txt} their answers. {@code -Dconcordat.accept=true} writes the latter.
 */
class MockCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/mock");

    static Stream<Path> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        assertThat(folders).isNotEmpty();
        return folders.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers(Path folder) throws IOException {
        Contract contract = ContractLoader.load(
                        new FileDocuments(folder),
                        folder.resolve("openapi.yaml").toUri())
                .orElseThrow()
                .contract();
        boolean stateful = folder.getFileName().toString().startsWith("stateful");
        Mock mock = new Mock(contract, new MockOptions(0, stateful, Map.of("known", "letmein")));
        StringBuilder actual = new StringBuilder();
        for (String block : Files.readString(folder.resolve("requests.txt")).split("(?m)^###\\s*\n", -1)) {
            WireRequest request = RequestText.parse(block.strip());
            actual.append("> ")
                    .append(request.method())
                    .append(' ')
                    .append(request.target())
                    .append('\n');
            actual.append(text(mock.answer(request))).append('\n');
        }
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(expected));
    }

    private static String text(WireResponse response) {
        StringBuilder text = new StringBuilder().append(response.status()).append('\n');
        response.headers()
                .forEach(field -> text.append(field.name())
                        .append(": ")
                        .append(field.value())
                        .append('\n'));
        response.body()
                .utf8()
                .filter(body -> !body.isEmpty())
                .ifPresent(body -> text.append('\n').append(body).append('\n'));
        return text.toString();
    }
}
