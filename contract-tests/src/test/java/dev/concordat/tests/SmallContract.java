package dev.concordat.tests;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A contract whose document a test writes out. */
final class SmallContract {

    private SmallContract() {}

    /** Reads the text as a file of the folder. */
    static LoadedContract of(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), text);
        return ContractLoader.load(new FileDocuments(folder), file.toUri()).orElseThrow();
    }
}
