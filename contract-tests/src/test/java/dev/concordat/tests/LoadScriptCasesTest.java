package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
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
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
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
    void noTextOfADocumentIsCodeAndNoSecretStandsThere(Path folder) throws IOException {
        LoadScript script = script(folder).orElseThrow();
        String simulation = GatlingSimulation.render(script);

        for (String text : List.of(K6Script.render(script), simulation)) {
            assertThat(text).isASCII().doesNotContain("letmein");
            assertThat(STRINGS.matcher(text).replaceAll("")).doesNotContain("Pwned_Code");
        }
        assertThat(syntaxErrors(simulation)).isEmpty();
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

    private static List<String> syntaxErrors(String source) throws IOException {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///ContractSimulation.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        ((JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, problems, null, null, List.of(file)))
                .parse();
        return problems.getDiagnostics().stream().map(Object::toString).toList();
    }

    private static void check(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).hasContent(actual);
    }
}
