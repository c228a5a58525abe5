package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a script sees it: exit code and text, never a stack trace. */
class MainTest extends CommandLineTest {

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(text(out))
                .contains("generate", "verify", "pact", "bundle", "split", "overlay", "explain", "lint", "diff")
                .contains("mock", "docs", "demo")
                .contains("target unreachable");
    }

    @Test
    void withoutACommandItIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).contains("Usage: concordat");
    }

    @Test
    void aMistypedCommandIsToldFromWhatItResembles() {
        assertThat(run("verfiy")).isEqualTo(2);
        assertThat(text(err)).contains("'verfiy'; did you mean verify?");
    }

    @Test
    void explainSaysWhatBecameOfAKeyword() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);

        assertThat(run("explain", "--spec", spec.toString(), "--treatment", "typed", "--pointer", "/paths"))
                .isZero();
        assertThat(text(out)).contains("small.yaml:6:7: typed: Operation operationId -> com.example.api.ListThings");
        assertThat(text(out)).doesNotContain("documented");
        assertThat(run("explain", "--spec", folder.resolve("missing.yaml").toString()))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate --output out --base-package a.b",
                "verify --url http://127.0.0.1:1",
                "explain",
                "bundle",
                "lint",
                "docs --output out.html",
                "mock --port 0"
            })
    void noCommandReadsWhatIsNoYaml(String command) throws IOException {
        Path spec = Files.writeString(folder.resolve("broken.yaml"), "openapi: {3.1.0\npaths: {}\n");
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(spec.toString());

        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(text(err))
                .contains("broken.yaml:2:")
                .contains("not valid YAML")
                .doesNotContain("\tat ");
    }

    @Test
    void lintFindsByRulesetAndFailsBySeverity() throws IOException {
        String spec = Files.writeString(folder.resolve("small.yaml"), SMALL).toString();
        String ruleset = Files.writeString(folder.resolve("rules.yaml"), """
                extends: [["spectral:oas", "off"]]
                rules: {operation-tags: warn}
                """).toString();

        assertThat(run("lint", spec, "--ruleset", ruleset)).isZero();
        assertThat(text(err)).contains("small.yaml:5:5: warning: An operation needs a tag. [operation-tags]");
        assertThat(run("lint", spec, "--ruleset", ruleset, "--fail-severity", "warn"))
                .isEqualTo(1);
        assertThat(run("lint", "--spec", spec, "--ruleset", "concordat:contract-first"))
                .isZero();
        assertThat(run("lint", spec, "--ruleset", ruleset, "--format", "sarif")).isZero();
        assertThat(text(out)).contains("\"ruleId\":\"operation-tags\"");
    }

    @Test
    void lintRefusesWhatItCannotRun() throws IOException {
        String spec = Files.writeString(folder.resolve("small.yaml"), SMALL).toString();
        Path ruleset =
                Files.writeString(folder.resolve("rules.yaml"), "rules: {loud: {given: $, then: {function: shout}}}");

        assertThat(run("lint", spec, "--ruleset", ruleset.toString())).isEqualTo(2);
        assertThat(text(err))
                .contains("rules.yaml:1:43: error: there is no function shout")
                .doesNotContain("\tat ");
        assertThat(run("lint", folder.resolve("nowhere.yaml").toString())).isEqualTo(2);
        assertThat(run("lint", spec, "--ruleset", "spectral:everything")).isEqualTo(2);
        assertThat(run("lint", spec, "--fail-severity", "sometimes")).isEqualTo(2);
        assertThat(run("lint")).isEqualTo(2);
    }

    @Test
    void pactsAreComparedWithADocument() throws IOException {
        String spec = Files.writeString(folder.resolve("small.yaml"), SMALL).toString();
        String pact = Files.writeString(folder.resolve("pact.json"), """
                {"consumer": {"name": "reader"}, "provider": {"name": "things"}, "interactions": [
                 {"description": "a removal", "request": {"method": "DELETE", "path": "/things"},
                  "response": {"status": 204}}]}""").toString();

        assertThat(run("pact", "check", "--spec", spec, "--pact", pact)).isEqualTo(1);
        assertThat(text(err)).contains("pact.json:2:").contains("[pact-undocumented-operation]");
        assertThat(text(out)).contains("1 interactions: 0 compatible, 1 not, 0 not judged");
        assertThat(run("pact", "check", "--spec", spec, "--pact", pact, "--format", "sarif"))
                .isEqualTo(1);
        assertThat(text(out)).contains("\"ruleId\":\"pact-undocumented-operation\"");
        assertThat(run(
                        "pact",
                        "check",
                        "--spec",
                        spec,
                        "--pact",
                        folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(run("pact", "check", "--spec", spec, "--pact", spec)).isEqualTo(2);
        assertThat(text(err)).contains("is no pact").doesNotContain("\tat ");
        assertThat(run("pact", "check", "--pact", pact)).isEqualTo(2);
        String broken = Files.writeString(folder.resolve("broken.yaml"), "openapi: {3.1.0\n")
                .toString();
        assertThat(run("pact", "check", "--spec", broken, "--pact", pact)).isEqualTo(2);
    }

    @Test
    void generatesWhatWasAskedFor() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);
        String[] both = {"generate", "--spec", spec.toString(), "--base-package", "com.example", "--handlers", "async"};

        assertThat(run(with(
                        both,
                        "--target",
                        "java-client,spring-mvc",
                        "--output",
                        folder.resolve("a").toString())))
                .isZero();
        assertThat(folder.resolve("a/com/example/client/DefaultClient.java")).exists();
        assertThat(folder.resolve("a/com/example/api/ListThings.java"))
                .content()
                .contains("CompletionStage<Response>");
        assertThat(run(with(
                        both,
                        "--target",
                        "java-client",
                        "--output",
                        folder.resolve("b").toString())))
                .isZero();
        assertThat(folder.resolve("b/com/example/spring")).doesNotExist();
        assertThat(run(with(
                        both,
                        "--target",
                        "cobol",
                        "--output",
                        folder.resolve("c").toString())))
                .isEqualTo(2);
        assertThat(text(err)).contains("'cobol' is none of spring-mvc, java-client");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void brokenYamlIsLocated() throws IOException {
        Path spec = Files.writeString(folder.resolve("broken.yaml"), "openapi: 3.1.0\ninfo: [unclosed\n");
        assertThat(run("bundle", "--spec", spec.toString())).isEqualTo(2);
        assertThat(text(err))
                .containsPattern("broken\\.yaml:\\d+:\\d+: error: ")
                .doesNotContain("\tat ");
    }

    @Test
    void anUnresolvableReferenceIsLocated() throws IOException {
        Path spec = Files.writeString(
                folder.resolve("dangling.yaml"),
                SMALL.replace(
                        "{description: All of them.}",
                        "{description: x, content: {text/plain: {schema: {$ref: '#/components/schemas/Nope'}}}}"));
        assertThat(run("bundle", "--spec", spec.toString())).isNotZero();
        assertThat(text(err)).containsPattern("dangling\\.yaml:8:\\d+: error: ").contains("Nope");
    }

    @Test
    void bundleWritesOneDocument() throws IOException {
        Files.writeString(
                folder.resolve("things.yaml"),
                SMALL.substring(SMALL.indexOf("    get:")).indent(-4));
        Path spec = Files.writeString(
                folder.resolve("api.yaml"), SMALL.substring(0, SMALL.indexOf("    get:")) + "    $ref: things.yaml\n");
        assertThat(run("bundle", "--spec", spec.toString())).isZero();
        assertThat(text(out)).contains("\"operationId\":\"listThings\"").doesNotContain("things.yaml");
    }

    @Test
    void splitWritesFilesIntoAnEmptyFolderOnly() throws IOException {
        String spec = Files.writeString(folder.resolve("small.yaml"), SMALL).toString();
        Path output = folder.resolve("parts");

        assertThat(run("split", spec, "--output", output.toString())).isZero();
        assertThat(output.resolve("openapi.json")).content().contains("\"$ref\": \"paths/things.json\"");
        assertThat(output.resolve("paths/things.json")).content().contains("listThings");
        assertThat(run("split", spec, "--output", output.toString())).isEqualTo(2);
        assertThat(text(err)).contains("is not empty").contains("--force").doesNotContain("\tat ");
        assertThat(run("split", spec, "--output", output.toString(), "--force")).isZero();
        assertThat(run("split", spec, "--output", spec)).isEqualTo(2);
    }

    @Test
    void splitFollowsNoLinkOutOfItsFolder() throws IOException {
        String spec = Files.writeString(folder.resolve("small.yaml"), SMALL).toString();
        Path output = Files.createDirectory(folder.resolve("parts"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(output.resolve("paths"), outside);

        assertThat(run("split", spec, "--output", output.toString(), "--force")).isEqualTo(2);
        assertThat(text(err)).contains("leads out of").doesNotContain("\tat ");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void overlayWritesTheChangedDocumentAndLocatesWhatIsWrong() throws IOException {
        String spec = Files.writeString(folder.resolve("small.yaml"), SMALL).toString();
        String head = "overlay: 1.0.0\ninfo: {title: Internal, version: '1'}\nactions:\n";
        String good = Files.writeString(
                        folder.resolve("good.yaml"), head + "- {target: $.info, update: {title: Internal}}\n")
                .toString();
        String bad = Files.writeString(folder.resolve("bad.yaml"), head + "- {target: '$.paths[', remove: true}\n")
                .toString();

        assertThat(run("overlay", spec, good)).isZero();
        assertThat(text(out)).contains("\"title\":\"Internal\"").endsWith("}\n");
        assertThat(run("overlay", spec, good, bad)).isEqualTo(2);
        assertThat(text(err)).contains("bad.yaml:4:12: error: ").doesNotContain("\tat ");
        assertThat(run("overlay", spec)).isEqualTo(2);
        assertThat(run("overlay", spec, folder.resolve("nowhere.yaml").toString()))
                .isEqualTo(2);
    }
}
