package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The README's tables of settings are made from the code: run with {@code -Dconcordat.accept=true} to write them. */
class ReadmeTablesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");

    @ParameterizedTest
    @ValueSource(strings = {"verify", "canary", "load-script", "pact verify", "mock", "lint"})
    void optionsOf(String command) throws IOException {
        CommandLine verify = ConcordatCommand.line(new Streams(System.out, System.err));
        for (String name : command.split(" ")) {
            verify = verify.getSubcommands().get(name);
        }
        check(
                "| option of `" + command + "` | meaning |",
                verify.getCommandSpec().options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(ReadmeTablesTest::row)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"generate, GenerateMojo", "verify, VerifyMojo"})
    void parametersOf(String goal, String type) throws IOException {
        String source = Files.readString(
                ROOT.resolve("generator-plugin/maven-plugin/src/main/java/dev/concordat/maven/" + type + ".java"));
        Pattern parameter = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Parameter(\\([^)]*\\))?\\s*private [^;=]*?(\\w+)(?: =[^;]*)?;",
                Pattern.DOTALL);
        List<String> rows = parameter
                .matcher(source)
                .results()
                .map(ReadmeTablesTest::parameter)
                .toList();
        assertThat(rows).hasSize(count("@Parameter\\b(?!\\([^)]*readonly)", source));
        check("| parameter of `concordat:" + goal + "` | meaning | default |", rows);
    }

    @Test
    void propertiesOfTheService() throws IOException {
        String source = Files.readString(
                ROOT.resolve("contract-runtime/src/main/java/dev/concordat/runtime/spring/ConcordatProperties.java"));
        Map<String, String> meanings = new LinkedHashMap<>();
        Pattern.compile("@param (\\w+) ((?:(?!\\* @|\\*/).)*)", Pattern.DOTALL)
                .matcher(source)
                .results()
                .forEach(match -> meanings.put(match.group(1), prose(match.group(2))));
        List<String> rows = Pattern.compile("(?:@DefaultValue\\(\"([^\"]*)\"\\)|@Nullable)\\s+\\w+ (\\w+)[,)]")
                .matcher(source)
                .results()
                .map(match -> "| `concordat." + kebab(match.group(2)) + "` | " + meanings.get(match.group(2)) + " | "
                        + (match.group(1) == null ? "" : "`" + match.group(1) + "` ") + "|")
                .toList();
        assertThat(rows).hasSameSizeAs(meanings.keySet()).noneMatch(row -> row.contains("| null |"));
        check("| property of the service | meaning | default |", rows);
    }

    /** What the source has of them: none may lack a row. */
    private static int count(String regex, String source) {
        return (int) Pattern.compile(regex).matcher(source).results().count();
    }

    private static String row(OptionSpec option) {
        String value =
                option.arity().max() == 0 ? "" : "=" + option.paramLabel().replace("|", "\\|");
        return "| `" + option.longestName() + value + "` | " + String.join(" ", option.description()) + " |";
    }

    private static String parameter(MatchResult match) {
        String annotation = match.group(2) == null ? "" : match.group(2);
        Matcher value = Pattern.compile("defaultValue = \"([^\"]*)\"").matcher(annotation);
        String fallback =
                value.find() ? "`" + value.group(1) + "`" : annotation.contains("required = true") ? "required" : "";
        return "| `" + match.group(3) + "` | " + prose(match.group(1)) + " | " + fallback + " |";
    }

    /** Javadoc as Markdown. */
    private static String prose(String javadoc) {
        String text = javadoc.lines()
                .map(line -> line.strip().replaceFirst("^\\*\\s*", ""))
                .collect(Collectors.joining(" "))
                .strip();
        return text.replaceAll("\\{@code ([^}]*)}", "`$1`");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static void check(String header, List<String> rows) throws IOException {
        List<String> lines = Files.readAllLines(README);
        int start = lines.indexOf(header);
        assertThat(start).as("the table %s", header).isNotNegative();
        int end = start;
        while (lines.get(end).startsWith("|")) {
            end++;
        }
        if (Boolean.getBoolean("concordat.accept")) {
            List<String> written = new ArrayList<>(lines.subList(0, start + 2));
            written.addAll(rows);
            written.addAll(lines.subList(end, lines.size()));
            Files.write(README, written);
            return;
        }
        assertThat(rows).isNotEmpty();
        assertThat(lines.subList(start + 2, end)).isEqualTo(rows);
    }
}
