package dev.concordat.generator.foreign;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.lower.Lowered;
import dev.concordat.core.lower.Lowering;
import dev.concordat.generator.render.GeneratedFile;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultGenerator;

/** {@code LoadedContract -> files of another generator}, with the ledger of what lowering to OpenAPI 3.0 lost. */
public final class ForeignGeneration {

    private ForeignGeneration() {}

    /** All that the generator writes; what it cannot do is a finding. */
    public static Result<List<GeneratedFile>> generate(LoadedContract loaded, ForeignGenerator generator) {
        Optional<CodegenConfig> found = find(generator.name());
        if (found.isEmpty()) {
            return Result.failed(unknown(generator.name()));
        }
        String source = loaded.contract().info().title();
        Lowered lowered = Lowering.lower(Bundler.bundle(loaded.spec()), source);
        List<Finding> findings = new ArrayList<>(lowered.lost());
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        OpenAPI document = new OpenAPIParser()
                .readContents(lowered.document().toJson(), null, options)
                .getOpenAPI();
        if (document == null) {
            findings.add(Finding.error(
                    "unreadable-document",
                    "openapi-generator cannot read the document",
                    "see what concordat bundle --openapi-30 prints",
                    SourceLocation.of(source)));
            return Result.failed(findings);
        }
        try (ScratchFolder scratch = ScratchFolder.create()) {
            run(found.get(), generator, document, scratch.path());
            List<GeneratedFile> files = scratch.files();
            return Result.of(files, findings);
        } catch (IOException | UncheckedIOException e) {
            findings.add(Finding.error(
                    "file-system", "cannot read or write: " + e.getMessage(), null, SourceLocation.of(source)));
        } catch (RuntimeException e) {
            findings.add(Finding.error(
                    "foreign-generator",
                    generator.name() + " fails on this document: " + e,
                    "tell its authors, with what concordat bundle --openapi-30 prints",
                    SourceLocation.of(source)));
        }
        return Result.failed(findings);
    }

    private static void run(CodegenConfig config, ForeignGenerator generator, OpenAPI document, Path folder) {
        config.setOutputDir(folder.toString());
        config.additionalProperties().putAll(generator.properties());
        config.additionalProperties().put(CodegenConstants.HIDE_GENERATION_TIMESTAMP, true);
        new DefaultGenerator()
                .opts(new ClientOptInput().openAPI(document).config(config))
                .generate();
    }

    /** Only generators on the class path: a name is never taken for a class. */
    private static Optional<CodegenConfig> find(String name) {
        return CodegenConfigLoader.getAll().stream()
                .filter(config -> config.getTag() == CodegenType.CLIENT
                        && config.getName().equals(name))
                .findFirst();
    }

    private static Finding unknown(String name) {
        List<String> names = CodegenConfigLoader.getAll().stream()
                .filter(config -> config.getTag() == CodegenType.CLIENT)
                .map(CodegenConfig::getName)
                .sorted()
                .toList();
        return Finding.error(
                "unknown-generator",
                name + " is no client generator of openapi-generator",
                "one of " + String.join(", ", names),
                SourceLocation.of("generator"));
    }
}
