package dev.concordat.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is written of a valid value is read as a valid value, and as the same one but for what XML does not tell. */
class XmlRoundTripTest {

    private static final Path SPECS =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs");
    private static final JsonValue NOTHING = new JsonString("");
    private static final int SEEDS = 3;

    @TestFactory
    Stream<DynamicTest> readsWhatIsWritten() throws IOException {
        try (Stream<Path> folders = Files.list(SPECS.resolve("xml"))) {
            return Stream.concat(folders.filter(Files::isDirectory).sorted(), Stream.of(SPECS.resolve("parcels")))
                    .toList()
                    .stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) {
        FileDocuments files = new FileDocuments(folder);
        Contract contract = ContractLoader.load(files, files.uriOf("openapi.yaml"))
                .orElseThrow()
                .contract();
        InstanceGenerator generator = new InstanceGenerator(contract, Side.RESPONSE);
        InstanceValidator validator = new InstanceValidator(contract, Side.RESPONSE);
        XmlForms forms = new XmlForms(contract);
        int written = 0;
        for (SchemaId schema : contract.schemas().keySet()) {
            Stream<JsonValue> limits = contract.components().containsValue(schema)
                    ? generator.valid(schema, 1).instances().stream().map(Instance::value)
                    : Stream.of();
            Stream<JsonValue> ordinary =
                    IntStream.range(0, SEEDS).boxed().flatMap(seed -> generator.ordinary(schema, seed).stream());
            for (JsonValue value : Stream.concat(limits, ordinary).toList()) {
                Optional<String> xml = XmlWriter.write(forms, schema, value);
                if (xml.isPresent()) {
                    written++;
                    byte[] bytes = xml.get().getBytes(StandardCharsets.UTF_8);
                    Result<JsonValue> read = XmlReader.read(forms, validator::accepts, schema, "body", bytes, null);
                    String all = value.toJson() + "\n" + xml.get() + "\n" + read;
                    assertThat(read.findings()).as(all).isEmpty();
                    assertThat(told(read.orElseThrow())).as(all).isEqualTo(told(value));
                    assertThat(validator.validate(schema, read.orElseThrow()))
                            .as(all)
                            .isEmpty();
                }
            }
        }
        assertThat(written).isPositive();
    }

    /** What a document tells: text without types; no trace of what is empty; one item is no list. */
    private static JsonValue told(JsonValue value) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items =
                    array.items().stream().map(XmlRoundTripTest::told).toList();
            return items.isEmpty() ? NOTHING : items.size() == 1 ? items.get(0) : new JsonArray(items);
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, told(member)));
            members.values().removeIf(NOTHING::equals);
            return members.isEmpty() ? NOTHING : new JsonObject(members);
        }
        return value instanceof JsonString || value instanceof JsonNull ? value : new JsonString(value.toJson());
    }
}
