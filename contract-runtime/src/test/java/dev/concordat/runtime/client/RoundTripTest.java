package dev.concordat.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.echo.api.Choose;
import com.example.echo.api.ChooseChosen;
import com.example.echo.api.Follow;
import com.example.echo.api.PointMoved;
import com.example.echo.api.SendFile;
import com.example.echo.api.SendForm;
import com.example.echo.api.SendParts;
import com.example.echo.api.SendStyles;
import com.example.echo.client.ApiCredentials;
import com.example.echo.client.Callbacks;
import com.example.echo.client.ChoiceClient;
import com.example.echo.client.ChooseRequestBuilder;
import com.example.echo.client.EchoClient;
import com.example.echo.client.SendStylesRequestBuilder;
import com.example.echo.client.Webhooks;
import com.example.echo.model.Point;
import com.example.echo.model.Reason;
import com.example.echo.model.SendFormRequest;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.violation.InvalidDataException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** What goes in on one side comes out on the other. */
@SpringBootTest(
        classes = RoundTripTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "concordat.responses=fail",
            "concordat.keep-alive=50ms",
            "concordat.max-body=2GB",
            "concordat.unguarded=allow"
        })
class RoundTripTest {
    private static final String AWKWARD = "a b+c&d=e?f#g|h,i%20;j\"ü✓";

    @LocalServerPort
    private int port;

    @Autowired
    private EchoService service;

    @BeforeEach
    void forget() {
        service.last = null;
    }

    @Test
    void parametersOfEveryStyle() {
        SendStyles.Request request = new SendStylesRequestBuilder()
                .simple(List.of("x,y", "ü .z"))
                .label(List.of(1L, -2L))
                .pairs(new Point(1.5, 2.0))
                .one(AWKWARD)
                .form(List.of(AWKWARD, "2"))
                .commas(List.of(AWKWARD, "2"))
                .pipes(List.of(AWKWARD.replace("|", ""), "2"))
                .spaces(List.of(AWKWARD.replace(" ", ""), "2"))
                .deep(new Point(3, 4.0))
                .json(new Point(5, null))
                .xList(List.of("a", "b c"))
                .session(AWKWARD)
                .build();

        SendStyles.Response response = new EchoClient(client().build()).sendStyles(request);

        assertThat(response).isEqualTo(new SendStyles.NoContent(7, null));
        assertThat(service.last).isEqualTo(request);
        assertThat(request.limit()).isEqualTo(20);
    }

    @Test
    void theLeastThatIsAsked() throws Exception {
        EchoClient echo = new EchoClient(client().build());
        assertThat(echo.sendStyles(List.of("a"), List.of(1L), new Point(1, null), "no"))
                .isEqualTo(new SendStyles.ClientError(422, new Reason("because")));
        SendForm.Request form = new SendForm.Request(new SendFormRequest(AWKWARD, 3L, List.of("a", AWKWARD)));
        assertThat(echo.sendFormAsync(form).toCompletableFuture().get(5, TimeUnit.SECONDS))
                .isEqualTo(new SendForm.Ok(form.body().toString()));
        assertThat(service.last).isEqualTo(form);
    }

    @Test
    void nothingIsSentThatBreaksTheContract() {
        EchoClient echo = new EchoClient(client().build());
        assertThatThrownBy(() -> echo.sendStyles(List.of("a"), List.of(1L), new Point(1, 101.0), "x"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("/y");
        assertThatThrownBy(() -> echo.sendStyles(List.of(".."), List.of(1L), new Point(1, null), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> echo.sendStyles(new SendStylesRequestBuilder()
                        .simple(List.of("a"))
                        .label(List.of(1L))
                        .pairs(new Point(1, null))
                        .one("x")
                        .pipes(List.of("1|2"))
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pipes");
        assertThatThrownBy(() -> echo.sendForm(new SendFormRequest("", null, null)))
                .isInstanceOf(InvalidDataException.class);
        assertThat(service.last).isNull();
    }

    @Test
    void bytesStream() throws Exception {
        EchoClient echo = new EchoClient(client().build());
        byte[] bytes = new byte[1_000_000];
        bytes[999_999] = 7;
        SendFile.Response response = echo.sendFile(new SendFile.Request("a", Body.of(bytes)));
        Body back = response.fold(SendFile.Ok::body, other -> Body.of(new byte[0]));
        try (InputStream in = back.open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        SendFile.Default other = (SendFile.Default) echo.sendFile("a");
        assertThat(other.mediaType()).isEqualTo("image/gif");
        try (InputStream in = other.body().open()) {
            assertThat(in.readAllBytes()).containsExactly(1, 2);
        }
    }

    @Test
    void parts() {
        SendParts.Form form = new SendParts.Form(
                AWKWARD,
                List.of("l1", "l2"),
                new Point(1, 2.0),
                new FilePart("ignored", "a \"b\".png", null, Body.of(text("png"))),
                List.of(
                        new FilePart("", "1.bin", "application/octet-stream", Body.of(text("1"))),
                        new FilePart(
                                "",
                                "2.bin",
                                "application/octet-stream",
                                () -> Body.of(text("2")).open())));

        assertThat(new EchoClient(client().build()).sendParts(form)).isEqualTo(new SendParts.NoContent());
        assertThat(service.last)
                .isEqualTo(List.of(
                        AWKWARD,
                        "[l1, l2]",
                        new Point(1, 2.0).toString(),
                        List.of(
                                "a %22b%22.png image/png png",
                                "1.bin application/octet-stream 1", "2.bin application/octet-stream 2")));
    }

    @Test
    void mediaTypesDecide() {
        ChoiceClient choice = new ChoiceClient(client().build());
        Choose.Request points = new ChooseRequestBuilder()
                .callbackUrl(URI.create("http://localhost/a?b=c&d=e"))
                .body(new Choose.JsonBody(List.of(new Point(1, null))))
                .build();
        assertThat(choice.choose(points)).isEqualTo(new Choose.SuccessJson(201, new Point(1.5, null)));
        assertThat(service.last).isEqualTo(points);
        Choose.Request text = new ChooseRequestBuilder()
                .accept(Choose.Accept.TEXT)
                .body(new Choose.CsvBody("x;y"))
                .build();
        assertThat(choice.choose(text)).isEqualTo(new Choose.SuccessText(202, "text"));
        assertThat(service.last).isEqualTo(text);
        assertThat(choice.choose()).isEqualTo(new Choose.Conflict());
    }

    @Test
    void eventsComeOneByOneUntilTheyAreClosed() {
        Follow.Ok ok = (Follow.Ok) new ChoiceClient(client().build()).follow();
        try (Stream<Event<Point>> events = ok.body().open()) {
            Iterator<Event<Point>> each = events.iterator();
            assertThat(each.next()).isEqualTo(new Event<>(new Point(1, 2.0), "a\tb", "moved", null));
            assertThat(each.next().data()).isEqualTo(new Point(2, null));
        }
        Awaitility.await().untilAsserted(() -> assertThat(service.last).isEqualTo("closed"));
    }

    @Test
    void theFirstCompleteCredentialsAreSent() {
        List<String> sent = new ArrayList<>();
        ApiClient.Builder settings = client().beforeSend((operation, request) -> {
            sent.add(operation.id() + " " + request.copy().build().uri().getRawQuery());
            request.header("traceparent", "00-1-2-01");
        });
        settings.credential(ApiCredentials.key(() -> "s3 cret"));
        new EchoClient(settings.build()).sendStyles(List.of("a"), List.of(1L), new Point(1, null), "x");
        assertThat(service.headers.first("Authorization")).isEmpty();
        assertThat(service.headers.first("traceparent")).hasValue("00-1-2-01");
        settings.credential(ApiCredentials.login("me", () -> "pass"));
        new EchoClient(settings.build()).sendStyles(List.of("a"), List.of(1L), new Point(1, null), "x");
        assertThat(service.headers.first("Authorization")).hasValue("Basic bWU6cGFzcw==");
        settings.credential(ApiCredentials.token(() -> "t0ken"));
        new EchoClient(settings.build()).sendStyles(List.of("a"), List.of(1L), new Point(1, null), "x");
        assertThat(service.headers.first("Authorization")).hasValue("Bearer t0ken");
        assertThat(sent)
                .containsExactly(
                        "sendStyles one=x&limit=20",
                        "sendStyles one=x&limit=20&api%20key=s3%20cret",
                        "sendStyles one=x&limit=20");
        assertThat(ApiCredentials.token(() -> "t0ken")).hasToString("Credential[token]");
    }

    @Test
    void callbacksAndWebhooksGoWhereTheReceiverSaid() throws Exception {
        List<String> received = new ArrayList<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/", exchange -> {
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("X-Signature") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/gone") ? 410 : 204, -1);
            exchange.close();
        });
        receiver.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook?for=me");
            ApiClient client = ApiClient.toAnyUrl().build();
            ChooseChosen.Request news = new ChooseChosen.Request("abc", new Point(1, null));
            assertThat(new Callbacks(client).chooseChosen(url, news)).isEqualTo(new ChooseChosen.Success(204));
            assertThat(new Callbacks(client)
                            .chooseChosenAsync(url.resolve("/gone"), news)
                            .toCompletableFuture()
                            .get(5, TimeUnit.SECONDS))
                    .isEqualTo(new ChooseChosen.Gone());
            assertThat(new Webhooks(client).pointMoved(url, new PointMoved.Request(null)))
                    .isEqualTo(new PointMoved.NoContent());
            assertThat(received)
                    .containsExactly(
                            "POST /hook?for=me abc {\"x\":1.0}",
                            "POST /gone abc {\"x\":1.0}",
                            "POST /hook?for=me null ");
        } finally {
            receiver.stop(0);
        }
    }

    private ApiClient.Builder client() {
        return ApiClient.to(URI.create("http://127.0.0.1:" + port + "/"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = com.example.parcels.spring.ApiAutoConfiguration.class)
    @Import({EchoService.class, com.example.echo.spring.ApiAutoConfiguration.class})
    static class Application {
        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(AbstractHttpConfigurer::disable)
                    .build();
        }
    }
}
