package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.plan.Shard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** {@code verify} divided among several runs, and the examples of that under {@code sample-service/deploy}. */
class ShardedRunTest extends CommandLineTest {

    private static final Path DEPLOY = Path.of("../sample-service/deploy");

    @Test
    void everyPodOfTheJobIsAShardAndTheLastOneMerges() throws Exception {
        Map<String, Object> job = documents("verify-job.yaml").get(1);
        int pods = (int) at(job, "spec", "completions");

        assertThat(at(job, "spec", "parallelism")).isEqualTo(pods);
        assertThat(at(job, "spec", "completionMode")).isEqualTo("Indexed");
        List<Shard> shards = new ArrayList<>();
        for (int index = 0; index < pods; index++) {
            CommandLine.ParseResult parsed = parsed(job, index);
            assertThat(parsed.commandSpec().name()).isEqualTo("verify");
            shards.add(parsed.matchedOptionValue("--shard", Shard.WHOLE));
            assertThat(parsed.matchedOptionValue("--report-dir", Path.of("")).toString())
                    .startsWith(at(container(job), "volumeMounts", 0, "mountPath") + "/");
        }
        assertThat(shards)
                .isEqualTo(IntStream.rangeClosed(1, pods)
                        .mapToObj(index -> new Shard(index, pods))
                        .toList());
        assertThat(parsed(documents("verify-job.yaml").get(2), 0).commandSpec().name())
                .isEqualTo("merge");
    }

    @Test
    void everyJobOfTheMatrixIsAShardAndTheLastOneMerges() throws Exception {
        Map<String, Object> workflow = documents("verify-matrix.yaml").get(0);
        List<?> matrix = (List<?>) at(workflow, "jobs", "verify", "strategy", "matrix", "shard");
        String verify = (String) at(workflow, "jobs", "verify", "steps", 2, "run");
        String merge = (String) at(workflow, "jobs", "merge", "steps", 3, "run");

        List<Shard> shards = new ArrayList<>();
        for (Object index : matrix) {
            String line = verify.replace("${{ matrix.shard }}", index.toString());
            shards.add(
                    parsed(words(line, Map.of("URL", "http://localhost"))).matchedOptionValue("--shard", Shard.WHOLE));
        }
        assertThat(shards)
                .isEqualTo(IntStream.rangeClosed(1, matrix.size())
                        .mapToObj(index -> new Shard(index, matrix.size()))
                        .toList());
        assertThat(parsed(words(merge, Map.of())).commandSpec().name()).isEqualTo("merge");
        assertThat(at(workflow, "jobs", "merge", "needs")).isEqualTo("verify");
    }

    @ParameterizedTest
    @CsvSource({
        "0/2, is no shard such as 2/8",
        "3/2, there is no shard 3 of 2",
        "1, is no shard such as 2/8",
        "1/99999999, is no shard such as 2/8"
    })
    void aShardThatIsNoneIsWrongUsage(String shard, String message) {
        assertThat(run("verify", "--spec=a.yaml", "--url=http://127.0.0.1:1", "--shard=" + shard))
                .isEqualTo(2);
        assertThat(text(err)).contains(message);
    }

    @Test
    void mergeMakesOneReportAndSaysWhatIsMissing() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);
        Path reports = folder.resolve("reports");
        for (int index = 1; index <= 2; index++) {
            run(
                    "verify",
                    "--spec=" + spec,
                    "--url=http://127.0.0.1:1",
                    "--shard=" + index + "/2",
                    "--report-dir=" + reports.resolve("" + index));
        }
        String first = reports.resolve("1/report.json").toString();
        String second = reports.resolve("2/report.json").toString();
        out.reset();

        // Nobody listens there: the one shard that has something to send says so.
        assertThat(run("merge", second, first, "--report-dir=" + reports.resolve("all")))
                .isEqualTo(3);
        assertThat(text(out)).contains("nothing answers at http://127.0.0.1:1");
        assertThat(reports.resolve("all")).isDirectoryContaining("glob:**report.html");
        assertThat(run("merge", second)).isEqualTo(3);
        assertThat(text(out)).contains("shards are missing: 1/2");
        assertThat(run("merge", first, first)).isEqualTo(2);
        assertThat(text(err)).contains("shard 1 is there twice");
        assertThat(run("merge", spec.toString())).isEqualTo(2);
        assertThat(text(err)).contains("this is no report.json of verify").doesNotContain("\tat ");
        assertThat(run("merge", folder.resolve("nowhere.json").toString())).isEqualTo(2);
        assertThat(text(err)).contains("nowhere.json cannot be read");
    }

    private static CommandLine.ParseResult parsed(Map<String, Object> job, int index) throws Exception {
        List<?> args = (List<?>) at(container(job), "args");
        assertThat(at(container(job), "command")).isEqualTo(List.of("sh", "-c"));
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("JOB_COMPLETION_INDEX", Integer.toString(index));
        if (((Map<?, ?>) container(job)).get("env") instanceof List<?> env) {
            env.stream()
                    .map(each -> (Map<?, ?>) each)
                    .filter(each -> each.containsKey("value"))
                    .forEach(each -> variables.put((String) each.get("name"), (String) each.get("value")));
        }
        return parsed(words(args.get(0).toString(), variables));
    }

    /** The command that the words after the program name. */
    private static CommandLine.ParseResult parsed(List<String> words) {
        int program = words.indexOf("./concordat") >= 0 ? words.indexOf("./concordat") : words.indexOf("concordat.jar");
        String[] rest = words.subList(program + 1, words.size()).toArray(String[]::new);
        String[] withToken = Arrays.stream(rest)
                .map(word -> word.replace("env:TOKEN", "token"))
                .toArray(String[]::new);
        return ConcordatCommand.line(new Streams(System.out, System.err))
                .parseArgs(withToken)
                .subcommand();
    }

    /** As a shell takes the line apart. */
    private static List<String> words(String line, Map<String, String> variables) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + line.replaceFirst("^exec ", ""));
        builder.environment().putAll(variables);
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text.lines().toList();
    }

    private static Object container(Map<String, Object> job) {
        return at(job, "spec", "template", "spec", "containers", 0);
    }

    private static Object at(Object value, Object... path) {
        Object current = value;
        for (Object token : path) {
            current =
                    token instanceof Integer index ? ((List<?>) current).get(index) : ((Map<?, ?>) current).get(token);
            assertThat(current).as("%s", token).isNotNull();
        }
        return current;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> documents(String name) throws IOException {
        Iterable<Object> documents =
                new Load(LoadSettings.builder().build()).loadAllFromString(Files.readString(DEPLOY.resolve(name)));
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> (Map<String, Object>) document)
                .toList();
    }
}
