package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.script.GatlingSimulation;
import dev.concordat.tests.script.K6Script;
import dev.concordat.tests.script.LoadScript;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code specs/load-script}: the load of its document as {@code script.js} for k6 and as {@code
 * ContractSimulation.java} for Gatling, and {@code findings.txt}: what is left out.
 */
class LoadScriptCasesTest {

    private static final Path ROOT =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/load-script");

    /** String constants, as both languages have them. */
    private static final Pattern STRINGS = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'[^'\\\\\n]*'");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            List<Path> sorted = folders.sorted().toList();
            assertThat(sorted).hasSizeGreaterThanOrEqualTo(2);
            return sorted;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scripts(Path folder) throws IOException {
        Result<LoadScript> made = script(folder);
        LoadScript script = made.orElseThrow();

        check(folder.resolve("script.js"), K6Script.render(script));
        check(folder.resolve("ContractSimulation.java"), GatlingSimulation.render(script));
        check(
                folder.resolve("findings.txt"),
                FindingFormat.TEXT
                        .render(made.findings())
                        .replace(folder.toUri().getPath(), "")
                        .replace(folder + "/", ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextOfADocumentIsCodeAndNoSecretStandsThere(Path folder, @TempDir Path classes) throws IOException {
        LoadScript script = script(folder).orElseThrow();
        String simulation = GatlingSimulation.render(script);

        for (String text : List.of(K6Script.render(script), simulation)) {
            assertThat(text).isASCII().doesNotContain("letmein");
            assertThat(STRINGS.matcher(text).replaceAll("")).doesNotContain("Pwned_Code");
        }
        assertThat(errors(simulation, classes)).isEmpty();
    }

    /** A class file has room for so many constants (JVMS 4.1), each case needs some, and documents have no bound. */
    @Test
    void noClassGrowsWithTheNumberOfOperations(@TempDir Path folder) throws IOException {
        LoadScript notes = script(ROOT.resolve("notes")).orElseThrow();
        int few = constants(notes, 2, folder.resolve("few"));
        int many = constants(notes, 50, folder.resolve("many"));

        assertThat(many).isLessThan(2 * few);
    }

    /** The most constants that a class of the simulation has whose operations are the first one so many times. */
    private static int constants(LoadScript notes, int times, Path folder) throws IOException {
        LoadScript script = new LoadScript(
                Collections.nCopies(times, notes.operations().get(0)), notes.variables(), notes.url(), notes.load());
        assertThat(errors(GatlingSimulation.render(script), folder)).isEmpty();
        int most = 0;
        try (DirectoryStream<Path> classes = Files.newDirectoryStream(folder, "*.class")) {
            for (Path each : classes) {
                most = Math.max(
                        most,
                        Short.toUnsignedInt(
                                ByteBuffer.wrap(Files.readAllBytes(each)).getShort(8)));
            }
        }
        return most;
    }

    @Test
    void aBodyThatIsTooLargeForAScriptIsLeftOutWithTheReason(@TempDir Path folder) throws IOException {
        LoadedContract loaded = SmallContract.of(folder, """
                openapi: 3.1.0
                info: {title: Large, version: '1'}
                paths:
                  /things:
                    post:
                      operationId: add
                      requestBody:
                        required: true
                        content: {application/json: {schema: {const: %s}}}
                      responses: {'201': {description: It.}}
                """.formatted("x".repeat(LoadScript.LARGEST_BODY)));
        Result<LoadScript> made = LoadScripts.planned(loaded, VerifyOptions.of("http://localhost:8080"), load());

        assertThat(made.value()).isNull();
        assertThat(made.findings())
                .extracting(finding -> finding.message())
                .contains("POST /things is left out: its body is larger than the 32 KiB of a script");
    }

    @Test
    void theRequestsOfARunningServiceAreThoseThatItTakes() throws IOException {
        LoadedContract loaded = load(ROOT.resolve("notes"));
        try (SmallService service = new SmallService(request -> switch (request.method()) {
            case "POST" -> Answer.of(201).with("Location", "/notes/4711");
            case "PUT" -> Answer.of(500);
            default -> Answer.of(200);
        })) {
            Result<LoadScript> made = LoadScripts.taken(loaded, options(loaded, service.url()), load());

            assertThat(K6Script.render(made.orElseThrow()))
                    .contains("\"listNotes\"", "\"addNote\"", "\"/notes/4711\"")
                    .doesNotContain("setStamp");
            assertThat(made.findings())
                    .extracting(finding -> finding.message())
                    .contains("PUT /stamp is left out: the service answers 500");
        }
    }

    private static Result<LoadScript> script(Path folder) {
        LoadedContract loaded = load(folder);
        return LoadScripts.planned(loaded, options(loaded, "http://localhost:8080"), load());
    }

    private static LoadedContract load(Path folder) {
        return ContractLoader.load(
                        new FileDocuments(folder),
                        folder.resolve("openapi.yaml").toUri())
                .orElseThrow();
    }

    /** A password of percent, so that it looks different in a URL. */
    private static VerifyOptions options(LoadedContract loaded, String url) {
        Map<String, String> auth = new LinkedHashMap<>();
        loaded.contract().securitySchemes().keySet().forEach(name -> auth.put(name, "me:letmein%" + name.length()));
        return VerifyOptions.of(url).withAuth(auth);
    }

    private static LoadOptions load() {
        return new LoadOptions(12.5, Duration.ofSeconds(90), List.of(), Set.of(), null);
    }

    /** What the compiler has against a simulation, with as much of Gatling's DSL as simulations use. */
    private static String errors(String simulation, Path folder) throws IOException {
        Map<String, String> sources = Map.of(
                "ContractSimulation.java", simulation,
                "io/gatling/javaapi/core/ChainBuilder.java",
                        "package io.gatling.javaapi.core; public class ChainBuilder {}",
                "io/gatling/javaapi/core/Simulation.java", """
                package io.gatling.javaapi.core;
                public class Simulation {
                    public Simulation setUp(CoreDsl.Scenario scenario) { return this; }
                    public Simulation protocols(Object protocol) { return this; }
                }
                """,
                "io/gatling/javaapi/core/CoreDsl.java", """
                package io.gatling.javaapi.core;
                import java.time.Duration;
                import java.util.function.Function;
                public class CoreDsl {
                    public static Scenario scenario(String name) { return new Scenario(); }
                    public static ChainBuilder exec(Object... parts) { return new ChainBuilder(); }
                    public static Switch roundRobinSwitch() { return new Switch(); }
                    public static Rate constantUsersPerSec(double rate) { return new Rate(); }
                    public static Object ByteArrayBody(Function<Object, byte[]> body) { return body; }
                    public static class Scenario {
                        public Scenario exec(ChainBuilder chain) { return this; }
                        public Scenario injectOpen(Object steps) { return this; }
                    }
                    public static class Switch {
                        public ChainBuilder on(ChainBuilder one, ChainBuilder... more) { return one; }
                    }
                    public static class Rate {
                        public Object during(Duration duration) { return this; }
                    }
                }
                """,
                "io/gatling/javaapi/http/HttpDsl.java", """
                package io.gatling.javaapi.http;
                import java.util.List;
                import java.util.function.Function;
                public class HttpDsl {
                    public static final Http http = new Http();
                    public static Http http(Function<Object, String> name) { return http; }
                    public static Status status() { return new Status(); }
                    public static class Status {
                        public Object in(List<Integer> codes) { return codes; }
                    }
                    public static class Http {
                        public Http baseUrl(String url) { return this; }
                        public Http disableFollowRedirect() { return this; }
                        public Http httpRequest(String method, Function<Object, String> url) { return this; }
                        public Http header(String name, Function<Object, String> value) { return this; }
                        public Http body(Object body) { return this; }
                        public Http check(Object check) { return this; }
                    }
                }
                """);
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> paths = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                paths.add(Files.writeString(file, source.getValue()));
            }
            List<String> options = List.of("-d", folder.toString(), "--release", "17", "-proc:none");
            compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
        }
        return messages.toString();
    }

    private static void check(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).hasContent(actual);
    }
}
