package dev.concordat.benchmarks.models;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The models of {@code shapes.yaml} as Concordat and openapi-generator's {@code spring} write them, compiled. */
final class CompiledModels {

    static final String JSON = "shapes.json";
    static final String OURS = "ours";
    static final String PEER = "peer";

    private static final String DOCUMENT = "shapes.yaml";

    private CompiledModels() {}

    /** Fills the folder with the document, sources and classes. */
    static Path compile(Path folder) throws IOException {
        Path document = folder.resolve(DOCUMENT);
        try (InputStream resource = CompiledModels.class.getResourceAsStream(DOCUMENT)) {
            Files.copy(Objects.requireNonNull(resource), document);
        }
        List<Path> sources = new ArrayList<>(ours(document, folder.resolve("sources-ours")));
        sources.addAll(peer(document, folder.resolve("sources-peer")));
        return javac(sources, Files.createDirectories(folder.resolve("classes")));
    }

    private static List<Path> ours(Path document, Path target) throws IOException {
        var contract = ContractLoader.load(new FileDocuments(document.resolveSibling("")), document.toUri())
                .orElseThrow();
        Files.writeString(
                document.resolveSibling(JSON), Bundler.bundle(contract.spec()).toJson());
        GeneratorOptions options =
                new GeneratorOptions(OURS, TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL);
        for (GeneratedFile file : Generation.generate(contract, options).orElseThrow()) {
            Path path = target.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        return javaFiles(target);
    }

    private static List<Path> peer(Path document, Path target) throws IOException {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("spring")
                .setInputSpec(document.toString())
                .setOutputDir(target.toString())
                .setGlobalProperties(Map.of("models", "", "modelDocs", "false", "modelTests", "false"))
                .setModelPackage(PEER)
                .setAdditionalProperties(Map.of("useSpringBoot3", "true", "openApiNullable", "false"));
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return javaFiles(target);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Path javac(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                throw new IllegalStateException("the models do not compile");
            }
        }
        return classes;
    }
}
