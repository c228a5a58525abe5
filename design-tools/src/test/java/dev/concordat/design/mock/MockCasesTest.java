package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.design.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code specs/mock}: {@code requests.txt} holds requests, divided by lines of {@code ###}, and
 * {@code expected.txt} their answers.
 */
class MockCasesTest {

    static List<Path> cases() throws IOException {
        return Cases.of("mock", 2);
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
        Cases.check(folder.resolve("expected.txt"), actual.toString());
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
