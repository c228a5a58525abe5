package dev.concordat.sample.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.annotations.PactDirectory;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Compares the pact that a consumer's tests wrote with the one in {@code specs/pacts}, to which the service is held: what
 * the client sends is what the service was asked. Stands before pact-jvm's extension, so that it comes after it at the
 * end. {@code -Dconcordat.accept=true} takes what was written.
 */
final class WrittenPact implements BeforeAllCallback, AfterAllCallback {

    private static final Path COMMITTED =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/pacts");

    /** pact-jvm adds its tests to what it finds. */
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Files.deleteIfExists(written(context));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Path written = written(context);
        Path committed = COMMITTED.resolve(written.getFileName());
        if (Boolean.getBoolean("concordat.accept")) {
            // The version of pact-jvm is no part of what was agreed.
            String text = Files.readString(written).replaceFirst("\"pact-jvm\": \\{[^}]*},\\s*", "");
            Files.writeString(committed, text.strip() + "\n");
        }
        assertThat(interactions(written))
                .as("%s, after the consumer's tests", committed)
                .isEqualTo(interactions(committed));
    }

    private static Path written(ExtensionContext context) {
        String folder = context.getRequiredTestClass()
                .getAnnotation(PactDirectory.class)
                .value();
        return Path.of(folder, Path.of(folder).getFileName() + "-parcels.json");
    }

    private static List<JsonValue> interactions(Path pact) throws IOException {
        JsonObject document = (JsonObject)
                JsonDocument.parse(pact.toString(), Files.readString(pact)).orElseThrow();
        return ((JsonArray) document.members().get("interactions"))
                .items().stream()
                        .sorted(Comparator.comparing(interaction -> String.valueOf(
                                ((JsonObject) interaction).members().get("description"))))
                        .toList();
    }
}
