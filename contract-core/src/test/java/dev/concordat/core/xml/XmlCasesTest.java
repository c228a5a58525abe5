package dev.concordat.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code specs/xml}: values of components as documents ({@code written.json}), and documents as values
 * ({@code read.json}).
 */
class XmlCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/xml");

    @TestFactory
    Stream<DynamicTest> writesAndReads() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        Contract contract = ContractLoader.load(files, files.uriOf("openapi.yaml"))
                .orElseThrow()
                .contract();
        XmlForms forms = new XmlForms(contract);
        InstanceValidator validator = new InstanceValidator(contract, Side.RESPONSE);
        expect(contract, folder.resolve("written.json"), "value", (value, schema) -> {
            String xml = XmlWriter.write(forms, schema, value).orElse("");
            return Map.of("xml", new JsonString(xml.substring(xml.indexOf('\n') + 1)));
        });
        expect(contract, folder.resolve("read.json"), "xml", (xml, schema) -> {
            byte[] bytes = ((JsonString) xml).value().getBytes(StandardCharsets.UTF_8);
            Result<JsonValue> read = XmlReader.read(forms, validator::accepts, schema, "body", bytes, null);
            JsonValue value = read.value();
            return value == null ? Map.of("problem", new JsonString(told(read.findings()))) : Map.of("value", value);
        });
    }

    /** What is made of an entry; "": it has no form. */
    private interface Step {
        Map<String, JsonValue> of(JsonValue given, SchemaId schema);
    }

    /** The name of each entry starts with a component; what the step makes of what is given must stand beside it. */
    private static void expect(Contract contract, Path file, String given, Step step) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        JsonObject entries =
                (JsonObject) JsonDocument.parse("case", Files.readString(file)).orElseThrow();
        Map<String, JsonValue> actual = new LinkedHashMap<>();
        entries.members().forEach((name, entry) -> {
            SchemaId schema = Documents.component(contract, name.split(" ", 2)[0]);
            JsonValue value = ((JsonObject) entry).members().get(given);
            Map<String, JsonValue> made = new LinkedHashMap<>(Map.of(given, value));
            made.putAll(step.of(value, schema));
            actual.put(name, new JsonObject(made));
        });
        String told = new JsonObject(actual).toIndentedJson() + "\n";
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(file, told);
        }
        assertThat(told).isEqualTo(Files.readString(file));
    }

    private static String told(List<Finding> findings) {
        StringBuilder told = new StringBuilder();
        findings.forEach(each -> told.append(each.location())
                .append(' ')
                .append(each.location().pointer())
                .append(' ')
                .append(each.message())
                .append('\n'));
        return told.toString();
    }
}
