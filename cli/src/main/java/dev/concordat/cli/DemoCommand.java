package dev.concordat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole loop on the sample service of a source checkout: start, verify against spec and pacts, stop. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Start the sample service, hold it to its document and its pacts, and stop it.")
final class DemoCommand implements Callable<Integer> {

    /** What a sender may do. */
    private static final String SENDER_SCOPES = "parcels:read parcels:write imports:write subscriptions:write";

    /** All there is. The other user is no courier: those work on anybody's parcels. */
    private static final String SCOPES = SENDER_SCOPES + " deliveries:write";

    private static final String SENDER = "demo-sender";
    private static final String OTHER = "demo-other";
    private static final String API_KEY = "demo-key";
    private static final String OTHER_API_KEY = "demo-other-key";
    private static final Duration VALID = Duration.ofHours(12);

    /** Negative: the token has run out already, by more than the clock skew that services allow. */
    private static final Duration EXPIRED = Duration.ofHours(-1);

    private final Streams streams;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Source of all generated values. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--service-option",
            hidden = true,
            description = "Option handed to the sample service; for tests that break it on purpose.")
    private List<String> serviceOptions = List.of();

    DemoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String home = System.getProperty("concordat.home");
        Path root = Path.of(home == null ? "" : home).toAbsolutePath();
        Path jar = root.resolve("sample-service/target/sample-service.jar");
        if (!Files.isRegularFile(jar)) {
            streams.err().println("concordat: the demo needs a source checkout: run ./concordat demo there");
            return ExitCode.USAGE;
        }
        PrintStream out = streams.out();
        Path workspace = Files.createDirectories(root.resolve("target/demo"));
        Path data = Files.createTempDirectory(workspace, "data-");
        List<String> options = new ArrayList<>(List.of(
                "--spring.profiles.active=demo",
                "--sample.data=" + data,
                "--sample.api-keys." + SENDER + "=" + API_KEY,
                "--sample.api-keys." + OTHER + "=" + OTHER_API_KEY));
        options.addAll(serviceOptions);
        out.println("Starting the sample service ...");
        try (SampleService service = SampleService.start(jar, workspace, options)) {
            out.println("It listens at " + service.url() + ", its log is " + service.log());
            out.println();
            String token = token(jar, data, SENDER, SCOPES, VALID);
            int verified = run(
                    "verify",
                    "--spec=" + root.resolve("specs/parcels/openapi.yaml"),
                    "--url=" + service.url(),
                    "--seed=" + seed,
                    "--bearer=" + token,
                    "--api-key=X-Api-Key=" + API_KEY,
                    "--second-auth=oauth=" + token(jar, data, OTHER, SENDER_SCOPES, VALID),
                    "--second-auth=apiKey=" + OTHER_API_KEY,
                    "--expired-auth=oauth=" + token(jar, data, SENDER, SCOPES, EXPIRED),
                    "--unscoped-auth=oauth=" + token(jar, data, SENDER, "", VALID),
                    "--report-dir=" + workspace.resolve("report"));
            out.println();
            int pacts = run(
                    "pact",
                    "verify",
                    "--url=" + service.url(),
                    "--pact=" + root.resolve("specs/pacts"),
                    "--state-change-url=" + service.url().resolve("/provider-states"),
                    "--bearer=" + token);
            out.println();
            out.println("spec:  " + verdict(verified));
            out.println("pacts: " + verdict(pacts));
            out.println("Open " + workspace.resolve("report/report.html"));
            return Math.max(verified, pacts);
        }
    }

    private int run(String... args) {
        return Main.run(streams.out(), streams.err(), args);
    }

    private static String verdict(int exitCode) {
        return switch (exitCode) {
            case ExitCode.CLEAN -> "the service keeps its contract";
            case ExitCode.FINDINGS -> "the service breaks its contract, see above";
            default -> "no verdict, see above";
        };
    }

    /** A token signed with the key that the service made in its data folder. */
    private static String token(Path jar, Path data, String subject, String scopes, Duration lifetime)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        SampleService.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "token",
                        "--data=" + data,
                        "--subject=" + subject,
                        "--scopes=" + scopes,
                        "--lifetime=" + lifetime)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0 || token.isEmpty()) {
            process.destroy();
            throw new IOException("the sample service gave no token");
        }
        return token;
    }
}
