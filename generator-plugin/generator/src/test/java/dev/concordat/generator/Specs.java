package dev.concordat.generator;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Contracts from YAML in a test. */
public final class Specs {

    private Specs() {}

    /** A document whose only content is these schemas; an operation answers with each of them. */
    public static String schemas(String yaml) {
        return """
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                paths: {}
                components:
                  schemas:
                """ + yaml.indent(4);
    }

    public static LoadedContract load(String yaml) {
        Result<LoadedContract> loaded = ContractLoader.load(
                new DocumentReader() {
                    @Override
                    public Result<byte[]> read(URI uri) {
                        return Result.of(yaml.getBytes(StandardCharsets.UTF_8));
                    }

                    @Override
                    public String displayName(URI uri) {
                        return "openapi.yaml";
                    }
                },
                URI.create("file:///openapi.yaml"));
        if (loaded.hasErrors()) {
            throw new IllegalStateException(loaded.findings().toString());
        }
        return loaded.orElseThrow();
    }

    public static Contract contract(String yaml) {
        return load(yaml).contract();
    }
}
