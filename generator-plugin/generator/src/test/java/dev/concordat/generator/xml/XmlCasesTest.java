package dev.concordat.generator.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.xml.XmlForms;
import dev.concordat.generator.Specs;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Packages;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.Direction;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import dev.concordat.runtime.xml.XmlCodec;
import dev.concordat.runtime.xml.XmlException;
import dev.concordat.runtime.xml.XmlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code specs/xml}, which say how instances and documents belong together, through generated forms. */
class XmlCasesTest {

    private static final Path CASES = Specs.ROOT.resolve("specs/xml");
    private static final Packages PACKAGES = new Packages("com.example.cases");

    @TestFactory
    Stream<DynamicTest> writesAndReadsAsTheContractSays() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws Exception {
        FileDocuments files = new FileDocuments(folder);
        Contract contract = ContractLoader.load(files, files.uriOf("openapi.yaml"))
                .orElseThrow()
                .contract();
        Map<String, SchemaId> bodies = bodies(contract);
        Map<String, XmlNode> roots = roots(contract, bodies);
        InstanceValidator validator = new InstanceValidator(contract, Side.RESPONSE);
        entries(folder.resolve("written.json")).forEach((name, entry) -> {
            XmlNode root = roots.get(name.split(" ", 2)[0]);
            if (root != null) {
                assertThat(written(XmlCodec.of(AnyValue.ANY, root), entry))
                        .as(name)
                        .isEqualTo(((JsonString) entry.get("xml")).value());
            }
        });
        entries(folder.resolve("read.json")).forEach((name, entry) -> {
            String body = name.split(" ", 2)[0];
            XmlNode root = roots.get(body);
            if (root != null) {
                Judging judging = new Judging(validator, bodies.get(body));
                boolean right = entry.get("value") != null && judging.accepts(entry.get("value"));
                XmlCodec<JsonValue> codec = XmlCodec.of(right ? judging : AnyValue.ANY, root);
                byte[] xml = ((JsonString) entry.get("xml")).value().getBytes(StandardCharsets.UTF_8);
                Violations violations = new Violations();
                JsonValue value = codec.read(xml, null, violations);
                if (entry.get("problem") == null) {
                    assertThat(violations.list()).as(name).isEmpty();
                    assertThat(value)
                            .as(name)
                            .isEqualTo(JsonValue.parse(entry.get("value").toJson()));
                } else {
                    assertThat(violations.list())
                            .as(name)
                            .extracting(Violation::keyword)
                            .containsExactly("syntax");
                }
            }
        });
    }

    /** Components of which every value has a form: the others are handed over as bytes. */
    private static Map<String, SchemaId> bodies(Contract contract) {
        Map<String, SchemaId> bodies = new LinkedHashMap<>();
        XmlForms forms = new XmlForms(contract);
        contract.components().forEach((name, schema) -> {
            if (XmlObstacle.of(forms, schema).isEmpty()) {
                bodies.put(name, schema);
            }
        });
        assertThat(bodies).isNotEmpty();
        return bodies;
    }

    /** Compiles the forms and a method that gives what each body becomes. */
    @SuppressWarnings("unchecked")
    private static Map<String, XmlNode> roots(Contract contract, Map<String, SchemaId> bodies)
            throws ReflectiveOperationException {
        XmlConstants constants = new XmlConstants(
                contract,
                bodies.values().stream()
                        .map(schema -> new XmlConstants.Body(schema, Direction.RESPONSE))
                        .toList());
        JavaName self = new JavaName(PACKAGES.codec(), "Roots");
        Imports imports = new Imports(self, List.of(), List.of());
        JavaSource source = new JavaSource(self, imports);
        XmlExpression expressions = new XmlExpression(constants, XmlFormsFile.holder(PACKAGES), imports);
        source.open("public final class Roots");
        source.open("public static " + imports.use("java.util.Map") + "<String, "
                + imports.use("dev.concordat.runtime.xml.XmlNode") + "> roots()");
        source.line("Map<String, XmlNode> roots = new " + imports.use("java.util.LinkedHashMap") + "<>();");
        bodies.forEach((name, schema) -> source.line(
                "roots.put(" + JavaLiteral.string(name) + ", " + expressions.root(schema, Direction.RESPONSE) + ");"));
        source.line("return roots;");
        source.close();
        source.close();
        List<GeneratedFile> files = new ArrayList<>();
        XmlFormsFile.print(constants, PACKAGES).ifPresent(files::add);
        files.add(source.file());
        return (Map<String, XmlNode>) CompiledCode.of(files)
                .loadClass(PACKAGES.codec() + ".Roots")
                .getMethod("roots")
                .invoke(null);
    }

    /** Accepts what the schema accepts. */
    private record Judging(
            InstanceValidator validator, @Nullable SchemaId schema) implements Codec<JsonValue> {
        boolean accepts(dev.concordat.core.json.JsonValue value) {
            return validator.accepts(Objects.requireNonNull(schema), value);
        }

        @Override
        public @Nullable JsonValue read(JsonIn in) {
            JsonValue value = AnyValue.ANY.read(in);
            if (value != null) {
                validator
                        .validate(
                                Objects.requireNonNull(schema),
                                JsonDocument.parse("value", value.json()).orElseThrow())
                        .forEach(found -> in.violation(found.pointer(), found.keyword(), null, null));
            }
            return value;
        }

        @Override
        public void write(JsonValue value, JsonOut out) {
            AnyValue.ANY.write(value, out);
        }
    }

    /** Without its declaration; "" where the value has no form. */
    private static String written(XmlCodec<JsonValue> codec, JsonObject entry) {
        try {
            JsonValue value = JsonValue.parse(entry.get("value").toJson());
            String xml = new String(codec.write(value, StandardCharsets.UTF_8, null), StandardCharsets.UTF_8);
            return xml.substring(xml.indexOf('\n') + 1);
        } catch (XmlException | IllegalArgumentException e) {
            return "";
        }
    }

    private static Map<String, JsonObject> entries(Path file) throws IOException {
        Map<String, JsonObject> entries = new LinkedHashMap<>();
        if (Files.exists(file)) {
            JsonObject all = (JsonObject)
                    JsonDocument.parse(file.toString(), Files.readString(file)).orElseThrow();
            all.members().forEach((name, entry) -> entries.put(name, (JsonObject) entry));
        }
        return entries;
    }
}
