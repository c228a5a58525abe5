package dev.concordat.core.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The public containment suite (json-schema-containment-testsuite), draft 2020-12 without what is optional and without
 * formats, which it takes for annotations and we assert. A label is contradicted only by a value that the validator
 * accepts and refuses as the label says it cannot.
 */
class ContainmentSuiteTest {

    private static final String FOLDER = "concordat.containment-suite";
    private static final double LEAST_DECIDED = 0.95;

    private int right;
    private final List<String> contradicted = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void answersAsTheSuiteSays() throws IOException {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            String reason = "no containment suite: -D" + FOLDER + "=FOLDER names its tests (CONTRIBUTING.md)";
            System.out.println("SKIPPED: " + reason);
            abort(reason);
        }
        Path root = Path.of(folder).resolve("draft2020-12");
        try (Stream<Path> walk = Files.walk(root, 2)) {
            for (Path file : walk.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("format.json"))
                    .sorted()
                    .toList()) {
                for (JsonValue each : ((JsonArray) Documents.json(Files.readString(file))).items()) {
                    run(root.relativize(file) + " ", (JsonObject) each);
                }
            }
        }
        int all = right + contradicted.size() + undecided.size() + wrong.size();
        System.out.printf(
                "containment suite: %d questions, %d right, %d labels contradicted by a witness, %d undecided, %d wrong%n",
                all, right, contradicted.size(), undecided.size(), wrong.size());
        if (Boolean.getBoolean(FOLDER + ".all")) {
            wrong.forEach(each -> System.out.println("WRONG " + each));
            undecided.forEach(each -> System.out.println("UNDECIDED " + each));
            contradicted.forEach(each -> System.out.println("CONTRADICTED " + each));
        }
        assertThat(wrong).isEmpty();
        assertThat(all).isGreaterThan(2_500);
        assertThat(undecided.size()).isLessThan((int) (all * (1 - LEAST_DECIDED)));
    }

    private void run(String file, JsonObject test) {
        LoadedContract loaded = Documents.load(
                        new Documents(),
                        "\"A\":" + identified(test.get("schema1"), "a") + ",\"B\":"
                                + identified(test.get("schema2"), "b"))
                .value();
        Contract contract = Objects.requireNonNull(loaded).contract();
        SchemaId first = Documents.component(contract, "A");
        SchemaId second = Documents.component(contract, "B");
        String name = file + ((JsonNumber) Objects.requireNonNull(test.get("id"))).value();
        JsonObject labels = (JsonObject) Objects.requireNonNull(test.get("tests"));
        judge(name + " 1 in 2", contract, first, second, labels.get("s1SubsetEqOfs2"));
        judge(name + " 2 in 1", contract, second, first, labels.get("s2SubsetEqOfs1"));
    }

    private void judge(String name, Contract contract, SchemaId sub, SchemaId sup, @Nullable JsonValue label) {
        if (!(label instanceof JsonBoolean expected)) {
            return;
        }
        Verdict verdict = Containment.of(contract, contract, Side.REQUEST, Containment.DEFAULT_BUDGET)
                .firstWithin(sub, sup);
        if (verdict instanceof Verdict.Undecided unknown) {
            undecided.add(name + ": " + unknown);
        } else if (verdict instanceof Verdict.Contained == expected.value()) {
            right++;
        } else if (verdict instanceof Verdict.NotContained not) {
            contradicted.add(name + ": " + not.witness().toJson());
        } else if (isMember(contract, sub, sup)) {
            contradicted.add(name + ": the only value of the one is a value of the other");
        } else {
            wrong.add(name);
        }
    }

    private static boolean isMember(Contract contract, SchemaId sub, SchemaId sup) {
        JsonValue only = contract.schema(sub).constant();
        return only != null && new InstanceValidator(contract, Side.REQUEST).accepts(sup, only);
    }

    /** An embedded schema resource, since {@code #/$defs} in a test means the schema and not the document around it. */
    private static String identified(@Nullable JsonValue schema, String name) {
        JsonValue value = schema instanceof JsonObject object && object.get("$id") == null
                ? object.with("$id", new JsonString("https://concordat.example/suite/" + name))
                : Objects.requireNonNull(schema);
        return value.toJson();
    }
}
