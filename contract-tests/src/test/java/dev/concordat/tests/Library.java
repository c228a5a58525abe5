package dev.concordat.tests;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.report.RunListener;
import dev.concordat.tests.report.RunResult;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The library's contract, and runs against it. */
final class Library {

    private Library() {}

    static LoadedContract contract() {
        try {
            Path file =
                    Path.of(Library.class.getResource("/library/openapi.yaml").toURI());
            Result<LoadedContract> loaded = ContractLoader.load(new FileDocuments(file.getParent()), file.toUri());
            if (loaded.hasErrors()) {
                throw new IllegalStateException(loaded.findings().toString());
            }
            return loaded.orElseThrow();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static VerifyOptions options(LibraryService service) {
        return VerifyOptions.of(service.url())
                .withBearer(LibraryService.TOKEN)
                .withApiKeys(Map.of("X-Reader-Key", LibraryService.KEY));
    }

    static RunResult verify(LibraryService service, long seed, RunListener... listeners) {
        return Verification.run(contract(), options(service).withSeed(seed), List.of(listeners));
    }
}
