package dev.concordat.core.second;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.generate.Instances;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.testing.Corpus;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What our validator and generator say about real documents, held against another validator that reads the raw
 * document. A disagreement that is not understood fails.
 */
class SecondOpinionTest {

    private static final int SCHEMAS_PER_DOCUMENT = 4;
    private static final int DOCUMENTS = 20;

    /** Formats that the other validator takes for annotations. */
    private static final List<String> NOT_ASSERTED_THERE = List.of("uri-template", "int32", "int64");

    @Test
    void anotherValidatorAgrees() throws IOException {
        Path index = Corpus.part("index.tsv");
        List<String> lines = Files.readAllLines(index);
        List<String> disagreements = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        int documents = 0;
        for (int i = 1; i < lines.size() && documents < DOCUMENTS; i += 2) {
            String[] columns = lines.get(i).split("\t");
            Path folder = index.resolveSibling(columns[0]).resolve(columns[1]);
            boolean single = columns[13].equals("1") && columns[2].endsWith(".json") && columns[11].startsWith("3.");
            if (single && compare(folder, columns[2], columns[11], disagreements, counts)) {
                documents++;
            }
        }
        assertThat(documents).isGreaterThanOrEqualTo(10);
        assertThat(disagreements).as("%s", counts).isEmpty();
    }

    private static boolean compare(
            Path folder, String main, String version, List<String> disagreements, Map<String, Integer> counts)
            throws IOException {
        FileDocuments documents = new FileDocuments(folder);
        LoadedContract loaded =
                ContractLoader.load(documents, documents.uriOf(main)).value();
        if (loaded == null || loaded.contract().components().isEmpty()) {
            return false;
        }
        Contract contract = loaded.contract();
        String text = Files.readString(folder.resolve(main));
        boolean version30 = version.startsWith("3.0");
        // The front end understands what such a document means; the letter of 3.1 knows no such keyword.
        if (!version30 && text.contains("\"nullable\"")) {
            return false;
        }
        RawValidator second = new RawValidator(text, version30);
        InstanceGenerator generator = new InstanceGenerator(contract, Side.REQUEST);
        int looked = 0;
        for (Map.Entry<String, SchemaId> component : contract.components().entrySet()) {
            SchemaId schema = component.getValue();
            if (looked >= SCHEMAS_PER_DOCUMENT || readOnly(contract, schema)) {
                continue;
            }
            looked++;
            Instances valid = generator.valid(schema, 1);
            Instances invalid = generator.invalid(schema, 1);
            judge(second, schema, valid, true, folder.getFileName() + " " + component.getKey(), disagreements, counts);
            judge(
                    second,
                    schema,
                    invalid,
                    false,
                    folder.getFileName() + " " + component.getKey(),
                    disagreements,
                    counts);
        }
        return true;
    }

    private static void judge(
            RawValidator second,
            SchemaId schema,
            Instances instances,
            boolean valid,
            String name,
            List<String> disagreements,
            Map<String, Integer> counts) {
        counts.merge(valid ? "valid" : "invalid", instances.instances().size(), Integer::sum);
        counts.merge(
                valid ? "valid unreached" : "invalid unreached",
                instances.unreached().size(),
                Integer::sum);
        for (Instance instance : instances.instances()) {
            boolean known = instance.keyword().equals("format")
                    && NOT_ASSERTED_THERE.stream().anyMatch(instance.reason()::contains);
            if (!known && second.accepts(schema.pointer(), instance.value()) != valid) {
                disagreements.add(name + (valid ? " refuses " : " accepts ") + instance.keyword() + " at "
                        + instance.pointer() + ": " + instance.reason());
            }
        }
    }

    /** The other validator does not know directions. */
    private static boolean readOnly(Contract contract, SchemaId start) {
        return reached(contract, start).stream()
                .anyMatch(id -> contract.schema(id).annotations().readOnly());
    }

    private static Set<SchemaId> reached(Contract contract, SchemaId start) {
        Set<SchemaId> seen = new LinkedHashSet<>();
        Deque<SchemaId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            SchemaId id = open.remove();
            if (!seen.add(id)) {
                continue;
            }
            Schema schema = contract.schema(id);
            if (schema.composition().ref() != null) {
                open.add(schema.composition().ref());
            }
            open.addAll(schema.composition().allOf());
            open.addAll(schema.composition().anyOf());
            open.addAll(schema.composition().oneOf());
            open.addAll(schema.object().properties().values());
            if (schema.object().additionalProperties() != null) {
                open.add(schema.object().additionalProperties());
            }
            if (schema.array().items() != null) {
                open.add(schema.array().items());
            }
        }
        return seen;
    }
}
