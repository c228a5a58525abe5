package dev.concordat.benchmarks.served;

import dev.concordat.benchmarks.corpus.Peer;
import dev.concordat.benchmarks.corpus.Sources;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two services on Spring Boot: generated, compiled with their few lines of business, ready to start. */
final class JavaContenders {
    private static final String PACKAGE = "served";

    /** What both have on their class path; what else this module uses would be configured by Spring Boot, too. */
    private static final Pattern COMMON = Pattern.compile(
            ".*(org/springframework/(spring-|boot/spring-boot(?!.*security))|tomcat|tools/jackson|jackson-annotations"
                    + "|logback|slf4j|log4j|jakarta|micrometer|commons-logging|jspecify|snakeyaml).*");

    private static final Pattern CONCORDAT = Pattern.compile(".*(concordat-runtime|contract-runtime).*");
    private static final Pattern VALIDATOR = Pattern.compile(".*(hibernate-validator|jboss-logging|classmate).*");
    private static final Pattern SECURITY = Pattern.compile(".*security.*");

    private JavaContenders() {}

    /** Concordat's, in a folder. */
    static Contender concordat(Path document, Path folder) throws IOException {
        return concordat(document, folder, System.getProperty("java.home"));
    }

    /** The same on another JDK. */
    static Contender concordat(Path document, Path folder, String jdk) throws IOException {
        var contract = ContractLoader.load(new FileDocuments(document.resolveSibling("")), document.toUri())
                .orElseThrow();
        GeneratorOptions options =
                new GeneratorOptions(PACKAGE, TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL);
        Map<String, String> sources = new HashMap<>();
        for (GeneratedFile file : Generation.generate(contract, options).orElseThrow()) {
            if (file.path().endsWith(".java")) {
                sources.put(file.path(), file.text());
            } else {
                write(folder, file.path(), file.text());
            }
        }
        return contender("Concordat", "concordat", sources, folder, CONCORDAT, jdk);
    }

    /** That of openapi-generator's {@code spring}, with what it needs for Spring Boot 4 and Jackson 3. */
    static Contender peer(Path document, Path folder) throws IOException {
        Map<String, String> sources = Peer.generate(
                document,
                Map.of(
                        "useSpringBoot4", "true",
                        "useJackson3", "true",
                        "interfaceOnly", "true",
                        "skipDefaultInterface", "true",
                        "useTags", "true",
                        "documentationProvider", "none",
                        "apiPackage", PACKAGE + ".api",
                        "modelPackage", PACKAGE + ".model"));
        return contender(
                "openapi-generator", "openapi-generator", sources, folder, VALIDATOR, System.getProperty("java.home"));
    }

    private static Contender contender(
            String name, String resources, Map<String, String> sources, Path folder, Pattern own, String jdk)
            throws IOException {
        sources.put(PACKAGE + "/Application.java", Served.resource(resources + "/Application.java"));
        List<String> errors = Sources.compile(sources, List.of("-parameters"), type -> classFile(folder, type));
        if (!errors.isEmpty()) {
            throw new IllegalStateException(name + " does not compile: " + errors.get(0));
        }
        String classPath = Stream.concat(
                        Stream.of(folder.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> isOf(entry.replace('\\', '/'), own)))
                .collect(Collectors.joining(File.pathSeparator));
        return new Contender(
                name,
                port -> List.of(
                        Path.of(jdk, "bin", "java").toString(),
                        "-Xms512m",
                        "-Xmx512m",
                        "-cp",
                        classPath,
                        PACKAGE + ".Application",
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=error"));
    }

    private static boolean isOf(String entry, Pattern own) {
        return (COMMON.matcher(entry).matches() && !SECURITY.matcher(entry).matches())
                || own.matcher(entry).matches();
    }

    private static OutputStream classFile(Path folder, String type) {
        try {
            Path file = folder.resolve(type.replace('.', '/') + ".class");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
