package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The pipelines beside the sample service call commands that there are, with options that they take. */
class CiPipelinesTest {

    private static final Path FOLDER = Path.of("..", "sample-service", "deploy", "ci");

    /** A word of a shell: quoted, or up to a blank. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @ParameterizedTest
    @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
    void everyCommandIsOneThatThereIs(String file) throws IOException {
        List<List<String>> commands = commands(file);

        assertThat(commands.stream().map(CiPipelinesTest::parsed))
                .contains("lint", "diff", "verify", "pact check", "pact verify", "canary");
        assertThat(commands)
                .anySatisfy(command -> assertThat(command).contains("--rate", "--baseline-url", "--max-p99"));
    }

    /** The name of the command, once picocli has taken all of its words. */
    private static String parsed(List<String> words) {
        CommandLine root = ConcordatCommand.line(new Streams(System.out, System.err));
        ParseResult result = root.parseArgs(words.toArray(String[]::new));
        List<String> names = new ArrayList<>();
        while (result.hasSubcommand()) {
            result = result.subcommand();
            names.add(result.commandSpec().name());
        }
        assertThat(result.errors()).as(String.join(" ", words)).isEmpty();
        return String.join(" ", names);
    }

    private static List<List<String>> commands(String file) throws IOException {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        // A tag of GitLab's that takes parts of other jobs; what it takes is read where it stands.
        String yaml = Files.readString(FOLDER.resolve(file)).replace("!reference ", "");
        List<String> scripts = new ArrayList<>();
        collect(new Load(settings).loadFromString(yaml), scripts);
        return scripts.stream()
                .flatMap(script -> script.replaceAll("\\\\\n\\s*", " ").lines())
                .filter(line -> line.startsWith("concordat "))
                .map(CiPipelinesTest::words)
                .toList();
    }

    private static void collect(Object node, List<String> texts) {
        if (node instanceof String text) {
            texts.add(text);
        } else if (node instanceof Collection<?> items) {
            items.forEach(item -> collect(item, texts));
        } else if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, texts));
        }
    }

    /** What the program gets, with a value for each variable that its option takes. */
    private static List<String> words(String line) {
        String command = line.replaceFirst(" > \\S+$", "")
                .replaceAll("\\$\\{\\{ matrix\\.phases == [^}]*}}", "9")
                .replaceAll("\\$\\{\\{ matrix\\.phases }}|\\$PHASES", "examples")
                .replaceAll("\\$\\{\\{ matrix\\.seed }}|\\$SEED", "1")
                .replace("env:TOKEN", "token");
        return WORD.matcher(command)
                .results()
                .skip(1)
                .map(CiPipelinesTest::word)
                .toList();
    }

    private static String word(MatchResult match) {
        return Arrays.asList(match.group(1), match.group(2), match.group(3)).stream()
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }
}
