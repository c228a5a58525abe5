package dev.concordat.generator;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Contracts from YAML in a test. */
public final class Specs {

    /** The folder of the whole project. */
    public static final Path ROOT = Path.of(System.getProperty("concordat.root", "../.."));

    /** Published documents and test suites, beside the checkout; need not be there. */
    public static final Path CORPUS = Path.of(Objects.requireNonNullElseGet(
            System.getProperty("CONCORDAT_CORPUS", System.getenv("CONCORDAT_CORPUS")),
            () -> ROOT.toAbsolutePath()
                    .normalize()
                    .resolveSibling("shared/corpus")
                    .toString()));

    private Specs() {}

    /** Everything that is generated from a document without problems. */
    public static List<GeneratedFile> generate(Path document) {
        return generate(document, "com.example.parcels");
    }

    /** The same in a package of choice. */
    public static List<GeneratedFile> generate(Path document, String basePackage) {
        Result<List<GeneratedFile>> result = generate(document, basePackage, TypeOptions.DEFAULT);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.findings().toString());
        }
        return result.orElseThrow();
    }

    /** The same with other types than the usual ones, and all findings. */
    public static Result<List<GeneratedFile>> generate(Path document, String basePackage, TypeOptions types) {
        FileDocuments documents = new FileDocuments(document.getParent());
        return ContractLoader.load(
                        documents, documents.uriOf(document.getFileName().toString()))
                .then(loaded -> Generation.generate(
                        loaded, new GeneratorOptions(basePackage, types, new BundledTemplates(), Refused.FAIL)));
    }

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
