package dev.concordat.maven;

import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Holds a running service to its OpenAPI document. The command line does it in a JVM of its own, which gets every
 * setting from here.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class VerifyMojo extends CommandLineMojo {

    /** The OpenAPI document; files that it refers to are found from there. */
    @Parameter(property = "concordat.spec", defaultValue = "${project.basedir}/src/main/openapi/openapi.yaml")
    private File spec;

    /** Hosts from which remote references may be read; none by default. */
    @Parameter(property = "concordat.allowedHosts")
    private Set<String> allowedHosts = Set.of();

    /** Base URL of the running service. */
    @Parameter(property = "concordat.verify.url", required = true)
    private URI url;

    /** Source of all generated values; the same seed sends the same requests. */
    @Parameter(property = "concordat.verify.seed", defaultValue = "0")
    private long seed;

    /** Pact files, or folders that hold some: the service is held to them, too, in the same report. */
    @Parameter(property = "concordat.verify.pacts")
    private List<File> pacts = List.of();

    /** Pacts by their URLs. */
    @Parameter(property = "concordat.verify.pactUrls")
    private List<URI> pactUrls = List.of();

    /** The Pact Broker to take pacts from, as for {@code concordat:pact-verify}. */
    @Parameter
    private BrokerParameters broker;

    /** Where provider states are set up. */
    @Parameter(property = "concordat.verify.stateChangeUrl")
    private URI stateChangeUrl;

    /** In place of the URL: a program that sets up provider states, and its arguments. */
    @Parameter(property = "concordat.verify.stateCommand")
    private List<String> stateCommand = List.of();

    /** Where messages of pacts are produced. */
    @Parameter(property = "concordat.verify.messageUrl")
    private URI messageUrl;

    /** Where the reports are written. */
    @Parameter(property = "concordat.verify.reportDirectory", defaultValue = "${project.build.directory}/concordat")
    private File reportDirectory;

    /** Token for every bearer scheme ({@code http bearer}, {@code oauth2}, {@code openIdConnect}). */
    @Parameter(property = "concordat.verify.bearer")
    private String bearer;

    /** API keys by the name of their header, query or cookie parameter. */
    @Parameter
    private Map<String, String> apiKeys = Map.of();

    /** Credentials by security scheme: a token, a key, or {@code user:password}. */
    @Parameter
    private Map<String, String> auth = Map.of();

    /** Credentials by security scheme of a second user with the same rights. */
    @Parameter
    private Map<String, String> secondAuth = Map.of();

    /** Credentials by security scheme that were good once and must be refused. */
    @Parameter
    private Map<String, String> expiredAuth = Map.of();

    /** Good credentials by security scheme without any scope or role. */
    @Parameter
    private Map<String, String> unscopedAuth = Map.of();

    /** Headers to add to every request. */
    @Parameter
    private Map<String, String> headers = Map.of();

    /** Known good values of parameters and members, where the API itself offers none. */
    @Parameter
    private Map<String, String> fixtures = Map.of();

    /** Operations to test: their ids, {@code METHOD /path}, or {@code tag:NAME}; all by default. */
    @Parameter(property = "concordat.verify.operations")
    private List<String> operations = List.of();

    /** Operations not to test, named in the same ways. */
    @Parameter(property = "concordat.verify.excludedOperations")
    private List<String> excludedOperations = List.of();

    /** Parts of the plan to run, as for {@code --phases}; all by default. */
    @Parameter(property = "concordat.verify.phases")
    private List<String> phases = List.of();

    /** Random requests to send after all others. */
    @Parameter(property = "concordat.verify.fuzzRequests")
    private Integer fuzzRequests;

    /** How long to send random requests, in seconds. */
    @Parameter(property = "concordat.verify.fuzzTime")
    private Integer fuzzTime;

    /** Load to put on the service at the end, in requests a second; none by default. */
    @Parameter(property = "concordat.verify.rate")
    private String rate;

    /** How long to keep the load up, such as {@code 30s} or {@code 5m}. */
    @Parameter(property = "concordat.verify.duration")
    private String duration;

    /** Longest median latencies under load: {@code ID=TIME} of an operation, {@code TIME} of all together. */
    @Parameter(property = "concordat.verify.maxP50")
    private List<String> maxP50 = List.of();

    /** The same at the 95th percentile. */
    @Parameter(property = "concordat.verify.maxP95")
    private List<String> maxP95 = List.of();

    /** The same at the 99th percentile. */
    @Parameter(property = "concordat.verify.maxP99")
    private List<String> maxP99 = List.of();

    /** Largest shares of requests under load without a declared success, in percent, named in the same ways. */
    @Parameter(property = "concordat.verify.maxErrorRates")
    private List<String> maxErrorRates = List.of();

    /** Hosts that may be put under load, beside this machine. */
    @Parameter(property = "concordat.verify.loadHosts")
    private List<String> loadHosts = List.of();

    /** Base URL of a service to compare with under load. */
    @Parameter(property = "concordat.verify.baselineUrl")
    private URI baselineUrl;

    /** How much slower than the service of {@code baselineUrl} is accepted, in percent. */
    @Parameter(property = "concordat.verify.maxRegression")
    private String maxRegression;

    /** Findings listed in this file do not fail the build; only new ones do. */
    @Parameter(property = "concordat.verify.baseline")
    private File baseline;

    /** Upper bound of cases for one operation. */
    @Parameter(property = "concordat.verify.maxCasesPerOperation", defaultValue = "500")
    private int maxCasesPerOperation;

    /** Limit for each answer, in seconds. */
    @Parameter(property = "concordat.verify.timeout", defaultValue = "30")
    private int timeout;

    /** Longest times of answers, in milliseconds: {@code ID=MILLIS} of an operation, {@code MILLIS} of all others. */
    @Parameter(property = "concordat.verify.maxResponseTimes")
    private List<String> maxResponseTimes = List.of();

    /** Least severity that fails the build: {@code error}, {@code warning} or {@code info}. */
    @Parameter(property = "concordat.verify.failOn", defaultValue = "error")
    private String failOn;

    /** Whether to do nothing. */
    @Parameter(property = "concordat.verify.skip", defaultValue = "false")
    private boolean skip;

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    CommandLine command() {
        CommandLine command = new CommandLine("verify")
                .with("--spec", spec)
                .with("--url", url)
                .with("--seed", seed)
                .with("--report-dir", reportDirectory)
                .with("--state-change-url", stateChangeUrl)
                .with("--message-url", messageUrl)
                .withSecret("--bearer", bearer)
                .with("--phases", phases.isEmpty() ? null : String.join(",", phases))
                .with("--fuzz-requests", fuzzRequests)
                .with("--fuzz-time", fuzzTime)
                .with("--rate", rate)
                .with("--duration", duration)
                .with("--baseline-url", baselineUrl)
                .with("--max-regression", maxRegression)
                .with("--baseline", baseline)
                .with("--max-cases-per-operation", maxCasesPerOperation)
                .with("--timeout", timeout)
                .with("--fail-on", failOn);
        command = eachSecret(command, "--api-key", apiKeys);
        command = eachSecret(command, "--auth", auth);
        command = eachSecret(command, "--second-auth", secondAuth);
        command = eachSecret(command, "--expired-auth", expiredAuth);
        command = eachSecret(command, "--unscoped-auth", unscopedAuth);
        command = eachSecret(command, "--header", headers);
        for (Map.Entry<String, String> fixture : fixtures.entrySet()) {
            command = command.with("--fixture", fixture.getKey() + "=" + fixture.getValue());
        }
        command = each(each(command, "--pact", pacts), "--pact", pactUrls);
        command = each(command, "--state-command", stateCommand);
        command = broker == null ? command : broker.on(command);
        command = each(command, "--allow-host", allowedHosts);
        command = each(command, "--operation", operations);
        command = each(command, "--exclude", excludedOperations);
        command = each(command, "--max-p50", maxP50);
        command = each(command, "--max-p95", maxP95);
        command = each(command, "--max-p99", maxP99);
        command = each(command, "--max-error-rate", maxErrorRates);
        command = each(command, "--load-host", loadHosts);
        return each(command, "--max-response-time", maxResponseTimes);
    }

    @Override
    String failure(int exitCode) {
        return switch (exitCode) {
            case 0 -> null;
            case 1 -> "the service breaks its contract";
            case 2 -> "the service cannot be verified as configured";
            default -> "no verdict about the service (exit code " + exitCode + ")";
        };
    }
}
