package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What runs the service in a cluster fits the service. */
class DeployTest {
    private static final Path DEPLOY = RunningService.ROOT.resolve("sample-service/deploy");

    /** Streams, the last requests, the server, tasks after responses and jobs: each may take the time of a phase. */
    private static final int PHASES = 5;

    private static Map<String, Node> resources;

    /** A part of a manifest. */
    private record Node(Object value) {

        /** What is behind names and indexes with slashes between. */
        Node at(String path) {
            Object current = value;
            for (String token : path.split("/")) {
                current = current instanceof List<?> list
                        ? list.get(Integer.parseInt(token))
                        : ((Map<?, ?>) current).get(token);
                assertThat(current).as("%s of %s", token, path).isNotNull();
            }
            return new Node(current);
        }

        List<Node> items() {
            return ((List<?>) value).stream().map(Node::new).toList();
        }

        int number() {
            return (int) value;
        }
    }

    @BeforeAll
    static void parse() throws IOException {
        resources = new LinkedHashMap<>();
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        for (Object document : yaml.loadAll(Files.readString(DEPLOY.resolve("kubernetes.yaml")))) {
            Node resource = new Node(document);
            assertThat(resource.at("apiVersion").value().toString()).matches("v1|[a-z.]+/v[12]");
            assertThat(resource.at("metadata/name").value().toString()).startsWith("parcels");
            resources.put(resource.at("kind").value().toString(), resource);
        }
        assertThat(resources)
                .containsOnlyKeys(
                        "ServiceAccount",
                        "PersistentVolumeClaim",
                        "Deployment",
                        "Service",
                        "PodDisruptionBudget",
                        "HorizontalPodAutoscaler");
    }

    @Test
    void allMeanTheSamePods() {
        Object labels = pod("metadata/labels").value();

        assertThat(deployment("spec/selector/matchLabels").value()).isEqualTo(labels);
        assertThat(resources.get("Service").at("spec/selector").value()).isEqualTo(labels);
        assertThat(resources
                        .get("PodDisruptionBudget")
                        .at("spec/selector/matchLabels")
                        .value())
                .isEqualTo(labels);
        assertThat(resources
                        .get("HorizontalPodAutoscaler")
                        .at("spec/scaleTargetRef/name")
                        .value())
                .isEqualTo(deployment("metadata/name").value());
        assertThat(resources.get("Service").at("spec/ports/0/targetPort").value())
                .isEqualTo(container("ports/0/name").value());
        assertThat(pod("spec/volumes/0/persistentVolumeClaim/claimName").value())
                .isEqualTo(resources
                        .get("PersistentVolumeClaim")
                        .at("metadata/name")
                        .value());
        assertThat(container("volumeMounts").items())
                .extracting(mount -> mount.at("name").value())
                .isEqualTo(pod("spec/volumes").items().stream()
                        .map(volume -> volume.at("name").value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"startupProbe", "livenessProbe", "readinessProbe"})
    void probesAreAnswered(String probe) {
        String path = container(probe + "/httpGet/path").value().toString();

        assertThat(container(probe + "/httpGet/port").value())
                .isEqualTo(container("ports/0/name").value());
        given().baseUri(RunningService.shared().url().toString())
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void shutdownGetsTheTimeThatItNeeds() throws IOException {
        Node settings = new Node(new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(
                        RunningService.ROOT.resolve("sample-service/src/main/resources/application.yaml"))));
        String phase = settings.at("spring/lifecycle/timeout-per-shutdown-phase")
                .value()
                .toString();
        String drain = container("env").items().stream()
                .filter(variable -> variable.at("name").value().equals("CONCORDAT_DRAIN"))
                .map(variable -> variable.at("value").value().toString())
                .findFirst()
                .orElseThrow();

        assertThat(settings.at("server/shutdown").value()).isEqualTo("graceful");
        assertThat(pod("spec/terminationGracePeriodSeconds").number())
                .isGreaterThanOrEqualTo(seconds(drain) + PHASES * seconds(phase));
    }

    private static int seconds(String duration) {
        return Integer.parseInt(duration.replace("s", ""));
    }

    @Test
    void nothingRunsAsRoot() throws IOException {
        List<String> instructions = instructions();
        int user = pod("spec/securityContext/runAsUser").number();

        assertThat(instructions).contains("USER " + user + ":" + user);
        assertThat(container("securityContext/readOnlyRootFilesystem").value()).isEqualTo(true);
        assertThat(container("securityContext/allowPrivilegeEscalation").value())
                .isEqualTo(false);
    }

    @Test
    void theImageHoldsWhatTheBuildMakes() throws IOException {
        List<String> instructions = instructions();

        assertThat(instructions)
                .allMatch(line -> line.matches("(FROM|WORKDIR|COPY|RUN|USER|VOLUME|EXPOSE|ENV|ENTRYPOINT) .+"))
                .contains(
                        "COPY sample-service/target/sample-service.jar service.jar",
                        "EXPOSE " + container("ports/0/containerPort").number(),
                        "ENV SAMPLE_DATA="
                                + container("volumeMounts/0/mountPath").value());
        assertThat(instructions.get(instructions.size() - 1)).matches("ENTRYPOINT \\[\"java\", .*\"service.jar\"]");
        assertThat(Files.readString(RunningService.ROOT.resolve("sample-service/pom.xml")))
                .contains("<finalName>sample-service</finalName>");
    }

    private static List<String> instructions() throws IOException {
        try (Stream<String> lines = Files.lines(DEPLOY.resolve("Dockerfile"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static Node deployment(String path) {
        return resources.get("Deployment").at(path);
    }

    private static Node pod(String path) {
        return deployment("spec/template").at(path);
    }

    private static Node container(String path) {
        return pod("spec/containers/0").at(path);
    }
}
