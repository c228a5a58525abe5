package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The goal {@code pact-verify} hands over whatever the command takes, but for how findings are printed. */
class PactVerifyGoalTest {

    private static final Path GOALS = Path.of("../generator-plugin/maven-plugin/src/main/java/dev/concordat/maven");

    @Test
    void handsOverEverySetting() throws IOException {
        String source = Files.readString(GOALS.resolve("PactVerifyMojo.java"))
                + Files.readString(GOALS.resolve("BrokerParameters.java"));
        List<String> options = new CommandLine(new PactVerifyCommand(new Streams(System.out, System.err)))
                .getCommandSpec().options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(OptionSpec::longestName)
                        .filter(option -> !List.of("--format", "--all").contains(option))
                        .toList();
        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(source).contains('"' + option + '"'));
    }
}
