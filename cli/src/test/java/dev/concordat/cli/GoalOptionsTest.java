package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Goals that the command line does hand on every option that means something in a build. */
class GoalOptionsTest {

    private static final Path GOALS = Path.of("../generator-plugin/maven-plugin/src/main/java/dev/concordat/maven");

    /** What a person asks for at a terminal, or what divides a run between machines. */
    private static final Set<String> NOT_OF_A_BUILD =
            Set.of("--help", "--version", "--lock", "--dry-run", "--update-baseline", "--shard", "--format", "--all");

    @ParameterizedTest
    @CsvSource({
        "verify, VerifyMojo.java BrokerParameters.java BrokerAccessParameters.java",
        "pact verify, PactVerifyMojo.java BrokerParameters.java BrokerAccessParameters.java",
        "pact check, PactCheckMojo.java BrokerAccessParameters.java",
        "pact can-i-deploy, CanIDeployMojo.java BrokerAccessParameters.java"
    })
    void handsOnAll(String command, String files) throws IOException {
        CommandLine line = line(command);
        StringBuilder goal = new StringBuilder();
        for (String file : files.split(" ")) {
            goal.append(Files.readString(GOALS.resolve(file)));
        }

        List<String> lost = line.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !NOT_OF_A_BUILD.contains(name))
                .filter(name -> !goal.toString().contains('"' + name + '"'))
                .toList();

        assertThat(lost).isEmpty();
        assertThat(handedOn(goal.toString()))
                .allSatisfy(
                        name -> assertThat(line.getCommandSpec().optionsMap()).containsKey(name));
    }

    private static CommandLine line(String command) {
        CommandLine line = ConcordatCommand.line(new Streams(System.out, System.err));
        for (String name : command.split(" ")) {
            line = line.getSubcommands().get(name);
        }
        return line;
    }

    private static Stream<String> handedOn(String goal) {
        return Arrays.stream(goal.split("\"")).filter(text -> text.matches("--[a-z0-9-]+"));
    }
}
