package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A command of the README on files of this project prints what stands below it there. */
class ReadmeSamplesTest {

    private static final String COMMAND = "./concordat pact check --spec specs/";

    @Test
    void pactCheck() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String block = readme.substring(readme.indexOf(COMMAND), readme.indexOf("```", readme.indexOf(COMMAND)));
        String command = block.lines().findFirst().orElseThrow();
        Path root = Path.of("..").toRealPath();
        String[] arguments = command.substring("./concordat ".length())
                .replace("specs/", root + "/specs/")
                .split(" ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            Main.run(stream, stream, arguments);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).replace(root + "/", ""))
                .isEqualTo(block.substring(command.length()).strip() + "\n");
    }
}
