package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.limit.RateLimit;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gateway of {@code deploy/nginx.conf} keeps what the contract says about limits and credentials. */
class GatewayTest {
    private static final Path FILE = RunningService.ROOT.resolve("sample-service/deploy/nginx.conf");
    private static final String REFUSAL = "Show a token or an API key.";
    private static final int TRIES = 100;

    private static RunningService service;
    private static int port;
    private static Process gateway;

    @BeforeAll
    static void start() {
        service =
                RunningService.start(RunningService.temporary(), List.of(), "--server.forward-headers-strategy=native");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (gateway != null) {
            gateway.destroy();
            gateway.waitFor(10, TimeUnit.SECONDS);
        }
        service.close();
    }

    @Test
    void limitsAreThoseOfTheContract() throws IOException {
        String configuration = Files.readString(FILE);
        List<Operation> limited = operations().stream()
                .filter(operation -> operation.limit() != null)
                .toList();
        assertThat(limited).isNotEmpty();
        for (Operation operation : limited) {
            RateLimit limit = operation.limit();
            long perMinute = limit.requests() * 60 / limit.per().toSeconds();
            assertThat(limit.key()).isEqualTo(RateLimit.Key.ADDRESS);
            assertThat(configuration)
                    .contains("limit_req_zone $binary_remote_addr zone=" + operation.id() + ":10m rate=" + perMinute
                            + "r/m;")
                    .containsPattern("location = " + operation.path() + " \\{\\s+limit_req zone=" + operation.id()
                            + " burst=" + (limit.burst() - 1) + " nodelay;");
        }
    }

    @Test
    void letsThroughWhatTheContractDoes() throws Exception {
        run();
        for (Operation operation : operations()) {
            Response answer = given().baseUri("http://127.0.0.1:" + port)
                    .request(operation.method(), operation.path().replaceAll("\\{[^}]*}", "europe"));
            assertThat(answer.asString().contains(REFUSAL))
                    .as(operation.signature())
                    .isEqualTo(operation.isSecured());
        }
        given().baseUri("http://127.0.0.1:" + port)
                .auth()
                .oauth2(service.token())
                .get("/parcels")
                .then()
                .statusCode(200);
        given().baseUri("http://127.0.0.1:" + port)
                .auth()
                .oauth2(service.token())
                .get("/actuator/prometheus")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesTooManyRequestsOfOneAddressWhoeverItClaimsToBe() throws Exception {
        run();
        List<Response> answers = IntStream.range(0, 60)
                .mapToObj(i -> given().baseUri("http://127.0.0.1:" + port)
                        .header("X-Forwarded-For", "203.0.113." + i)
                        .contentType("application/json")
                        .body("{\"destination\":{\"postalCode\":\"4000-322\"},\"weight\":1250}")
                        .post("/quotes"))
                .toList();

        assertThat(answers).extracting(Response::statusCode).contains(200, 429).containsOnly(200, 429);
        answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow()
                .then()
                .contentType(equalTo("application/problem+json"))
                .header("Retry-After", not(equalTo("")))
                .body("status", equalTo(429));
    }

    private static List<Operation> operations() {
        return service.beans(ServedOperations.class).stream()
                .flatMap(served -> served.operations().stream())
                .map(ServedOperation::operation)
                .toList();
    }

    /** Starts nginx with the file, but for its ports. */
    private static void run() throws Exception {
        boolean there = List.of((System.getenv("PATH") + ":/usr/sbin").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nginx")));
        if (!there) {
            System.out.println("SKIPPED: no nginx in the PATH; install it (apt-get install nginx-light)");
        }
        Assumptions.assumeTrue(there, "no nginx in the PATH");
        if (gateway != null) {
            return;
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path folder = Files.createDirectories(RunningService.temporary().resolve("logs"));
        Path own = folder.resolve("nginx.conf");
        Files.writeString(
                own,
                Files.readString(FILE)
                        .replace("listen 8000;", "listen 127.0.0.1:" + port + ";")
                        .replace("127.0.0.1:8080", "127.0.0.1:" + service.url().getPort()));
        gateway = new ProcessBuilder(
                        "nginx",
                        "-c",
                        own.toAbsolutePath().toString(),
                        "-p",
                        folder.getParent().toAbsolutePath().toString(),
                        "-g",
                        "daemon off; master_process off; pid nginx.pid; error_log stderr;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        for (int i = 0; i < TRIES && gateway.isAlive(); i++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError(Files.readString(folder.resolve("nginx.log")));
    }
}
