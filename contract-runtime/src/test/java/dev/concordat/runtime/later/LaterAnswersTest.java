package dev.concordat.runtime.later;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.slow.api.Follow;
import com.example.slow.api.GetAnswer;
import com.example.slow.api.GetTime;
import com.example.slow.api.SlowApi;
import com.example.slow.model.Answer;
import com.example.slow.spring.ApiAuthorization;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.ResponseException;
import dev.concordat.runtime.spring.SecurityProblems;
import dev.concordat.runtime.stream.EventStream;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/** Handlers that answer later end like those that block, whatever they end with and on whichever thread. */
@SpringBootTest(
        classes = LaterAnswersTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "concordat.responses=fail",
            "concordat.keep-alive=50ms",
            "spring.mvc.async.request-timeout=700ms",
            "server.tomcat.threads.max=2"
        })
@ExtendWith(OutputCaptureExtension.class)
class LaterAnswersTest {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Service service;

    @BeforeEach
    void forget() {
        service.happened.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "now, 200, now",
        "soon, 200, soon",
        "thrown, 404, ''",
        "failed, 404, ''",
        "foreign, 500, Internal Server Error",
        "crash, 500, Internal Server Error",
        "outage, 503, Service Unavailable",
        "spring, 410, too late",
        "nothing, 500, Internal Server Error",
        "null, 500, Internal Server Error",
        "invalid, 500, Internal Server Error",
        "a-name-that-is-too-long, 400, maxLength",
        "never, 503, Service Unavailable"
    })
    void answersWhatTheStageEndsWith(String name, int status, String text) throws Exception {
        HttpResponse<String> response = get("/answers/" + name);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(text).doesNotContain("secret");
        if (status >= 400 && status != 404) {
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        if (status == 200) {
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(response.headers().firstValue("Content-Language")).isEmpty();
            assertThat(service.happened.poll(5, TimeUnit.SECONDS)).isEqualTo("after " + name);
        }
        if (name.equals("never")) {
            assertThat(service.happened.poll(5, TimeUnit.SECONDS)).isEqualTo("cancelled");
        }
    }

    @Test
    void anOutageIsOneLineOfTheLog(CapturedOutput output) throws Exception {
        get("/answers/outage");

        assertThat(output.getOut().lines().filter(line -> line.contains("/answers/outage")))
                .singleElement()
                .asString()
                .contains("SQLTransientConnectionException: secret");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void waitingTakesNoThread() {
        CompletableFuture<?>[] all = Stream.generate(
                        () -> client.sendAsync(request("/answers/soon"), BodyHandlers.ofString()))
                .limit(20)
                .toArray(CompletableFuture<?>[]::new);

        assertThat(CompletableFuture.allOf(all)).succeedsWithin(java.time.Duration.ofSeconds(3));
    }

    @Test
    void whoIsGoneIsNotWaitedFor() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET /answers/never HTTP/1.1\r\nHost: a\r\nX-Api-Key: good\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            Thread.sleep(100);
        }
        assertThat(service.happened.poll(5, TimeUnit.SECONDS)).isEqualTo("cancelled");
    }

    @Test
    void eventsComeLaterAndBlockingHandlersStay() throws Exception {
        HttpResponse<String> events = get("/ticks");
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(events.body()).isEqualTo("data: {\"text\":\"1\"}\n\ndata: {\"text\":\"2\"}\n\n");
        assertThat(get("/clock").body()).isEqualTo("noon");
    }

    @Test
    void strangersAreRefusedBeforeAnythingStarts() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/answers/now"))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Api-Key", "good")
                .build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofString());
    }

    /** Answers by name. */
    static class Service implements SlowApi {
        final BlockingQueue<String> happened = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<GetAnswer.Response> getAnswer(GetAnswer.Request request, Call<Caller> call) {
            String name = request.name();
            CompletableFuture<GetAnswer.Response> later = new CompletableFuture<>();
            switch (name) {
                case "now" -> later.complete(GetAnswer.ok(new Answer(name)));
                case "soon" -> later.completeOnTimeout(GetAnswer.ok(new Answer(name)), 200, TimeUnit.MILLISECONDS);
                case "thrown" -> throw new ResponseException(GetAnswer.notFound());
                case "failed" -> later.completeExceptionally(new ResponseException(GetAnswer.notFound()));
                case "foreign" -> later.completeExceptionally(new ResponseException(GetTime.ok("noon")));
                case "crash" -> later.completeExceptionally(new IllegalStateException("secret"));
                case "outage" ->
                    later.completeExceptionally(
                            new IllegalStateException(new SQLTransientConnectionException("secret")));
                case "spring" -> later.completeExceptionally(new ResponseStatusException(HttpStatus.GONE, "too late"));
                case "nothing" -> later.complete(null);
                case "null" -> { // a handler that breaks its word
                    return null;
                }
                case "invalid" -> later.complete(GetAnswer.ok(new Answer("x".repeat(31))));
                default ->
                    later.whenComplete((answer, failure) -> {
                        if (later.isCancelled()) {
                            happened.add("cancelled");
                        }
                    });
            }
            call.afterResponse(() -> happened.add("after " + name));
            return later;
        }

        @Override
        public CompletionStage<Follow.Response> follow(Follow.Request request, Call<Caller> call) {
            return CompletableFuture.supplyAsync(
                    () -> Follow.ok(EventStream.of(Stream.of(new Answer("1"), new Answer("2")))));
        }

        @Override
        public GetTime.Response getTime(GetTime.Request request, Call<Caller> call) {
            return GetTime.ok("noon");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = com.example.parcels.spring.ApiAutoConfiguration.class)
    @Import({Service.class, com.example.slow.spring.ApiAutoConfiguration.class})
    static class Application {
        @Bean
        SecurityFilterChain keys(HttpSecurity http, SecurityProblems problems) {
            return http.authorizeHttpRequests(new ApiAuthorization())
                    .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                    .addFilterBefore(new Keys(), AnonymousAuthenticationFilter.class)
                    .exceptionHandling(
                            errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                    .build();
        }
    }

    /** Knows one key, and asks for it once. */
    static class Keys extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if ("good".equals(request.getHeader("X-Api-Key"))) {
                SecurityContextHolder.getContext()
                        .setAuthentication(new UsernamePasswordAuthenticationToken(
                                "key", null, AuthorityUtils.createAuthorityList("SCHEME_key")));
            }
            chain.doFilter(request, response);
        }
    }
}
