package dev.concordat.generator.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.generator.Corpus;
import dev.concordat.generator.Specs;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Cases of our own ({@code specs/judge}) and the official JSON-Schema-Test-Suite (draft 2020-12, and draft 4 as OpenAPI
 * 3.0 has it), where it is at hand, through generated code: each schema becomes a component, each instance goes through
 * its codec. Where the verdict is another one, {@code suite-differences*.txt} says why; nothing invalid is accepted.
 */
class SchemaSuiteTest {

    private enum Outcome {
        AGREE,
        REFUSED,
        ASSUMED,
        WRONG_ACCEPT,
        WRONG_REJECT
    }

    private record Group(String file, String name, JsonValue schema, JsonArray tests) {}

    /** A group with the code that was generated for it. */
    private record Candidate(Group group, String packageName, Set<String> warnings) {

        /** Whether a warning has said that the verdict will be another one. */
        boolean warnsOf(boolean accepted) {
            return accepted
                    ? warnings.contains("closed-part") || warnings.contains("repeated-alternative")
                    : warnings.contains("type-assumed");
        }
    }

    private final Map<String, Map<Outcome, Integer>> table = new TreeMap<>();
    private final Set<String> differences = new TreeSet<>();

    /** Draft 4 is what the Schema Object of OpenAPI 3.0 extends, with some of its keywords left out. */
    private enum Run {
        OWN("", "3.1.0", true, ""),
        EXACT("draft2020-12", "3.1.0", true, "suite-differences.txt"),
        ASSUMED("draft2020-12", "3.1.0", false, "suite-differences-assumed.txt"),
        DRAFT_4("draft4", "3.0.3", true, "suite-differences-draft4.txt");

        /** Within the suite; empty: cases of our own, which are no part of it. */
        private final String folder;

        private final String version;
        private final boolean exact;
        private final String differences;

        Run(String folder, String version, boolean exact, String differences) {
            this.folder = folder;
            this.version = version;
            this.exact = exact;
            this.differences = differences;
        }
    }

    /** Taken at its word and with what is usually meant: then instances of another type than the assumed one are counted apart. */
    @ParameterizedTest
    @EnumSource(Run.class)
    void agreesWithTheSuite(Run run) throws Exception {
        List<GeneratedFile> files = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Group group : groups(run)) {
            String packageName = "com.example.s" + candidates.size();
            Candidate candidate = generate(group, packageName, run, files);
            if (candidate == null) {
                group.tests().items().forEach(test -> count(group, test, Outcome.REFUSED));
            } else {
                candidates.add(candidate);
            }
        }
        CompiledCode code = CompiledCode.of(files);
        for (Candidate candidate : candidates) {
            run(candidate, code);
        }
        print(run);

        assertThat(differences).isEqualTo(known(run));
    }

    private static List<Group> groups(Run run) throws IOException {
        List<Group> groups = new ArrayList<>();
        Path cases = run == Run.OWN
                ? Specs.ROOT.resolve("specs/judge")
                : Corpus.part("json-schema-test-suite/tests/" + run.folder);
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonValue group : ((JsonArray) parse(file)).items()) {
                    JsonObject object = (JsonObject) group;
                    groups.add(new Group(
                            file.getFileName().toString(),
                            text(object, "description"),
                            object.get("schema"),
                            (JsonArray) object.get("tests")));
                }
            }
        }
        return groups;
    }

    private static JsonValue parse(Path file) throws IOException {
        return JsonDocument.parse(file.toString(), Files.readString(file)).orElseThrow();
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) object.get(name)).value();
    }

    private Candidate generate(Group group, String packageName, Run run, List<GeneratedFile> files) {
        Result<LoadedContract> loaded =
                ContractLoader.load(new Documents(group.schema(), run), URI.create("file:///openapi.json"));
        if (loaded.hasErrors()) {
            note(
                    group,
                    "",
                    "refused: "
                            + loaded.findings().stream()
                                    .filter(finding -> finding.severity() == Severity.ERROR)
                                    .findFirst()
                                    .orElseThrow()
                                    .message());
            return null;
        }
        Contract contract = loaded.orElseThrow().contract();
        GeneratedCase generated =
                GeneratedCase.of(contract, packageName, new TypeOptions(false, run.exact, false, List.of()));
        List<Finding> errors = new ArrayList<>();
        generated.model().refusals().values().forEach(errors::addAll);
        generated.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            note(group, "", "refused: " + errors.get(0).message());
            return null;
        }
        SchemaId root = contract.components().values().iterator().next();
        TypeUse use = generated.model().responses().get(root);
        JavaName self = new JavaName(packageName + ".codec", "Root");
        Imports imports = new Imports(self, List.of(), List.of());
        String expression = new LeafExpressions(
                        generated.model(), generated.symbols(), new AssertedSchemas(generated.model()), imports, false)
                .element(use)
                .code();
        StringBuilder source = new StringBuilder("package " + packageName + ".codec;\n");
        imports.names().forEach(name -> source.append("import ").append(name).append(";\n"));
        source.append("public final class Root {\n  public static final dev.concordat.runtime.json.Codec<?> CODEC = ")
                .append(expression)
                .append(";\n}\n");
        files.addAll(generated.files());
        files.add(GeneratedFile.source(self.path(), source.toString()));
        return new Candidate(
                group,
                packageName,
                generated.findings().stream().map(Finding::ruleId).collect(Collectors.toSet()));
    }

    @SuppressWarnings("unchecked")
    private void run(Candidate candidate, CompiledCode code) throws ReflectiveOperationException {
        Codec<Object> codec = (Codec<Object>) code.loadClass(candidate.packageName() + ".codec.Root")
                .getField("CODEC")
                .get(null);
        for (JsonValue test : candidate.group().tests().items()) {
            JsonObject object = (JsonObject) test;
            boolean valid = object.get("valid").equals(new JsonBoolean(true));
            Violations violations = new Violations();
            byte[] json = object.get("data").toJson().getBytes(StandardCharsets.UTF_8);
            JsonIn.read(codec, json, Place.BODY, null, violations);
            Outcome outcome = violations.isEmpty() == valid
                    ? Outcome.AGREE
                    : candidate.warnsOf(violations.isEmpty())
                            ? Outcome.ASSUMED
                            : valid ? Outcome.WRONG_REJECT : Outcome.WRONG_ACCEPT;
            count(candidate.group(), test, outcome);
            if (outcome == Outcome.WRONG_ACCEPT || outcome == Outcome.WRONG_REJECT) {
                note(candidate.group(), text(object, "description"), outcome.name());
            }
        }
    }

    private void count(Group group, JsonValue test, Outcome outcome) {
        table.computeIfAbsent(group.file(), any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
        table.computeIfAbsent("total", any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    private void note(Group group, String test, String what) {
        differences.add(group.file() + " / " + group.name() + (test.isEmpty() ? "" : " / " + test) + ": " + what);
    }

    private void print(Run run) {
        System.out.println(run + ": keyword, "
                + Stream.of(Outcome.values()).map(String::valueOf).collect(Collectors.joining(", ")));
        table.forEach((file, counts) -> System.out.println("  " + file + " "
                + Stream.of(Outcome.values())
                        .map(outcome -> String.valueOf(counts.getOrDefault(outcome, 0)))
                        .collect(Collectors.joining(" "))));
    }

    /** The differences that are known, each with its reason behind a #. */
    private static Set<String> known(Run run) throws IOException {
        if (run == Run.OWN) {
            return Set.of();
        }
        try (var lines = SchemaSuiteTest.class.getResourceAsStream(run.differences)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The schema as a document of its own beside the one that names it, and the suite's remote documents. */
    private record Documents(JsonValue schema, Run run) implements DocumentReader {

        @Override
        public Result<byte[]> read(URI uri) {
            if (uri.getPath().equals("/openapi.json")) {
                return text("""
                        {"openapi": "%s", "info": {"title": "Suite", "version": "1"}, "paths": {},
                         "components": {"schemas": {"Root": {"$ref": "root.json"}}}}
                        """.formatted(run.version));
            }
            if (uri.getPath().equals("/root.json")) {
                return text(schema.toJson());
            }
            if (run == Run.OWN) {
                return missing(uri);
            }
            Path remote = Corpus.part("json-schema-test-suite/remotes")
                    .resolve(uri.getPath().substring(1));
            try {
                return Files.exists(remote) ? Result.of(Files.readAllBytes(remote)) : missing(uri);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Result<byte[]> missing(URI uri) {
            return Result.failed(Finding.error(
                    "unreadable", uri + " is not part of the suite", null, SourceLocation.of(uri.toString())));
        }

        private static Result<byte[]> text(String json) {
            return Result.of(json.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String displayName(URI uri) {
            return uri.toString();
        }
    }
}
