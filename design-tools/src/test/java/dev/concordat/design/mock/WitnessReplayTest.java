package dev.concordat.design.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.diff.Answer;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.wire.WireRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request that is said to break is taken by the mock of the old document and refused by that of the new one. */
class WitnessReplayTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/diff");

    @Test
    void requestsThatBreak() throws IOException {
        List<String> replayed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        for (Path folder : folders) {
            Contract before = load(folder, "old.yaml");
            Contract after = load(folder, "new.yaml");
            for (Change change : ContractDiff.of(before, after, Containment.DEFAULT_BUDGET)) {
                String witness = change.witness();
                if (change.answer() == Answer.BREAKS && witness != null && isReplayable(witness)) {
                    WireRequest request = RequestText.parse(witness.strip());
                    int old = status(before, request);
                    int now = status(after, request);
                    String what = folder.getFileName() + ", " + change.rule() + ": " + old + " and " + now + " for\n"
                            + witness;
                    if (old >= 400 || now < 400 || now >= 500) {
                        wrong.add(what);
                    }
                    replayed.add(what);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(replayed).hasSizeGreaterThan(10);
    }

    /** Requests to the service; a mock does not see which scopes a token stands for. */
    private static boolean isReplayable(String witness) {
        return witness.matches("(?s)[A-Z]+ /.*") && !witness.contains("\nAuthorization: ");
    }

    private static int status(Contract contract, WireRequest request) {
        return new Mock(contract, new MockOptions(0, false, Map.of()))
                .answer(request)
                .status();
    }

    private static Contract load(Path folder, String name) {
        FileDocuments documents = new FileDocuments(folder);
        return ContractLoader.load(documents, documents.uriOf(name))
                .orElseThrow()
                .contract();
    }
}
