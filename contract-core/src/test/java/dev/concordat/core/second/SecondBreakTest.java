package dev.concordat.core.second;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.diff.Answer;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.MediaTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The body of every break of {@code specs/diff} is valid in one document and not in the other, for two validators. */
class SecondBreakTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/diff");
    private static final Pattern JSON_BODY = Pattern.compile("Content-Type: (\\S*json\\S*)\n\n(.*)", Pattern.DOTALL);
    private static final Pattern STATUS = Pattern.compile("^HTTP/1.1 (\\d{3})");

    private int bodies;
    private final List<String> objections = new ArrayList<>();

    @Test
    void everyBreakSeparatesTheDocuments() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.sorted().toList()) {
                check(folder);
            }
        }
        assertThat(bodies).isGreaterThanOrEqualTo(8);
        assertThat(objections).isEmpty();
    }

    private void check(Path folder) {
        LoadedContract before = load(folder, "old.yaml");
        LoadedContract after = load(folder, "new.yaml");
        for (Change change : ContractDiff.of(before.contract(), after.contract(), Containment.DEFAULT_BUDGET)) {
            Matcher body = JSON_BODY.matcher(String.valueOf(change.witness()));
            if (change.answer() == Answer.BREAKS && change.rule().endsWith("-body") && body.find()) {
                bodies++;
                JsonValue value = Documents.json(body.group(2));
                boolean old = change.message().contains("accepted before");
                // The witness is one of a single site; callbacks may have the same expression.
                boolean separates = change.sites().stream()
                        .anyMatch(site -> separates(
                                verdicts(before, change, site, body.group(1), value),
                                verdicts(after, change, site, body.group(1), value),
                                old));
                if (!separates) {
                    objections.add(folder.getFileName() + ": " + change);
                }
            }
        }
    }

    private static boolean separates(List<Boolean> before, List<Boolean> after, boolean old) {
        return IntStream.range(0, Math.min(before.size(), after.size()))
                .anyMatch(i -> before.get(i) == old && after.get(i) != old);
    }

    /** Whether each operation of the signature accepts the body. */
    private static List<Boolean> verdicts(
            LoadedContract loaded, Change change, String site, String type, JsonValue value) {
        return Stream.concat(loaded.contract().operations().stream(), loaded.contract().outgoing().stream())
                .filter(each -> template(each.signature()).equals(template(site)))
                .map(operation -> accepts(loaded, change, schema(operation, change, type), value))
                .toList();
    }

    /** Whether a document accepts the body; fails where the two validators differ. */
    private static boolean accepts(LoadedContract loaded, Change change, @Nullable SchemaId schema, JsonValue value) {
        if (schema == null) {
            return true;
        }
        Side side = change.rule().startsWith("request") ? Side.REQUEST : Side.RESPONSE;
        boolean ours = new InstanceValidator(loaded.contract(), side).accepts(schema, value);
        String document = loaded.spec().root().cursor().node().toJson().toJson();
        // The other validator knows no directions.
        if (!document.contains("readOnly") && !document.contains("writeOnly")) {
            boolean version30 = loaded.contract().specVersion().startsWith("3.0");
            assertThat(new RawValidator(document, version30).accepts(schema.pointer(), value))
                    .as("%s", change)
                    .isEqualTo(ours);
        }
        return ours;
    }

    private static @Nullable SchemaId schema(Operation operation, Change change, String type) {
        Matcher status = STATUS.matcher(String.valueOf(change.witness()));
        List<MediaType> content = status.find()
                ? operation
                        .responseFor(Integer.parseInt(status.group(1)))
                        .map(Response::content)
                        .orElse(List.of())
                : content(operation.requestBody());
        return MediaTypes.select(content, type).map(MediaType::schema).orElse(null);
    }

    private static List<MediaType> content(@Nullable RequestBody body) {
        return body == null ? List.of() : body.content();
    }

    private static String template(String signature) {
        return signature.replaceAll("\\{[^/{}]*}", "{}");
    }

    private static LoadedContract load(Path folder, String name) {
        FileDocuments documents = new FileDocuments(folder);
        return ContractLoader.load(documents, documents.uriOf(name)).orElseThrow();
    }
}
