package dev.concordat.runtime.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.books.api.PlaceOrder;
import com.example.books.api.PutTitles;
import com.example.books.client.OrdersClient;
import com.example.books.client.PlaceOrderRequestBuilder;
import com.example.books.model.Line;
import com.example.books.model.Order;
import com.example.books.model.OrderInput;
import com.example.books.model.Problem;
import dev.concordat.runtime.client.ApiClient;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.InvalidDataException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Bodies of XML over a socket: read, checked and written as those of JSON are. */
@SpringBootTest(
        classes = XmlServiceTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"concordat.responses=fail", "concordat.unguarded=allow"})
class XmlServiceTest {
    private static final String XML = "application/xml";
    private static final String JSON = "application/json";
    private static final String ORDER = "<o:order xmlns:o=\"https://example.com/orders\">";

    @LocalServerPort
    private int port;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = com.example.parcels.spring.ApiAutoConfiguration.class)
    @Import({BooksService.class, com.example.books.spring.ApiAutoConfiguration.class})
    static class Application {
        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(AbstractHttpConfigurer::disable)
                    .build();
        }
    }

    private static final String ASKED = "<customer>Ann</customer><paid>true</paid>"
            + "<line sku=\"ABC\"><amount>2</amount></line><line sku=\"DEF\"><amount>1</amount></line>"
            + "<labels><label>a &amp; b</label></labels>";

    private static final String ANSWERED = ASKED + "<history>asked</history>";

    @Test
    void whatIsAskedInXmlIsAnsweredInXml() throws Exception {
        HttpResponse<String> answer = post(XML, XML, ORDER + ASKED + "</o:order>");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(XML);
        assertThat(answer.body())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + ORDER.replace(">", " id=\"7\">")
                        + ANSWERED
                        + "</o:order>");
    }

    @Test
    void bothMediaTypesSayTheSame() throws Exception {
        String json = "{\"customer\":\"Ann\",\"paid\":true,\"lines\":[{\"sku\":\"ABC\",\"amount\":2},"
                + "{\"sku\":\"DEF\",\"amount\":1}],\"tags\":[\"a & b\"]}";
        String xml = ORDER + ASKED + "</o:order>";

        assertThat(post(JSON, JSON, json).body()).isEqualTo(post(XML, JSON, xml).body());
        assertThat(post(JSON, XML, json).body()).isEqualTo(post(XML, XML, xml).body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <line sku="abc"><amount>0</amount></line><customer>A</customer>          | /lines/0/sku pattern, /lines/0/amount minimum
            <line sku="ABC"><amount>2</amount></line><customer/>                     | /customer minLength
            <customer>A</customer>                                                   | /lines minItems
            <line sku="ABC"><amount>x</amount></line><customer>A</customer><other/>  | /lines/0/amount type, /other additionalProperties
            <line sku="ABC"><amount>1</amount></line><customer>A</customer><customer>B</customer> | /customer type
            <line sku="ABC"><amount>1</amount></line><customer>A</customer><shelves><b>1</b><c>d</c></shelves> | /shelves/c type
            <line sku="ABC"><amount>1</amount></line><customer>A</customer><sku/><!  | syntax
            """)
    void violationsAreAtThePlacesOfTheValue(String members, String expected) throws Exception {
        HttpResponse<String> answer = post(XML, XML, ORDER + members + "</o:order>");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonValue.JsonObject problem = (JsonValue.JsonObject) JsonValue.parse(answer.body());
        JsonValue violations = Objects.requireNonNull(problem.members().get("violations"));
        assertThat(((JsonValue.JsonArray) violations)
                        .items().stream()
                                .map(one -> ((JsonValue.JsonObject) one).members())
                                .map(one -> text(one, "pointer") + " " + text(one, "keyword"))
                                .map(String::strip))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    private static String text(Map<String, JsonValue> members, String name) {
        JsonValue value = members.get(name);
        return value == null ? "" : value.text();
    }

    @Test
    void mediaTypesThatAreNotDeclaredAreRefused() throws Exception {
        String xml = ORDER + ASKED + "</o:order>";

        assertThat(post("text/csv", XML, xml).statusCode()).isEqualTo(415);
        assertThat(post("application/xml;charset=x-none", XML, xml).statusCode())
                .isEqualTo(415);
        assertThat(post(XML, "text/csv", xml).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE order [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "{", ""})
    void whatIsNoDocumentIsOneViolation(String start) throws Exception {
        HttpResponse<String> answer = post(XML, XML, start + "<order>&a;</order>");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsOnlyOnce("\"keyword\":").contains("\"keyword\":\"syntax\"", "at line 1");
    }

    @Test
    void anAnswerThatXmlCannotHoldIsAnError() throws Exception {
        String json = "{\"customer\":\"A\\u0001\",\"lines\":[{\"sku\":\"ABC\",\"amount\":2}]}";

        assertThat(post(JSON, JSON, json).statusCode()).isEqualTo(200);
        assertThat(post(JSON, XML, json).statusCode()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theClientReadsAndWritesBoth(boolean xml) {
        OrderInput asked = OrderInput.builder()
                .customer("Ann <&> \"B\"\r\n")
                .lines(List.of(new Line("ABC", 2)))
                .tags(List.of())
                .shelves(Map.of("upper", 3L))
                .build();

        PlaceOrder.Response answer = client().placeOrder(new PlaceOrderRequestBuilder()
                .body(xml ? new PlaceOrder.XmlBody(asked) : new PlaceOrder.JsonBody(asked))
                .accept(xml ? PlaceOrder.Accept.XML : PlaceOrder.Accept.JSON)
                .build());

        Order order = Order.builder()
                .id(7L)
                .customer(asked.customer())
                .lines(asked.lines())
                .tags(asked.tags())
                .history(List.of("asked"))
                .shelves(asked.shelves())
                .build();
        assertThat(answer).isEqualTo(xml ? new PlaceOrder.OkXml(order) : new PlaceOrder.OkJson(order));
    }

    @Test
    void aProblemOfXmlIsTyped() {
        OrderInput asked = OrderInput.builder()
                .customer("nobody")
                .lines(List.of(new Line("ABC", 2)))
                .build();

        assertThat(client().placeOrder(new PlaceOrder.XmlBody(asked)))
                .isEqualTo(new PlaceOrder.BadRequest(new Problem("nobody is known")));
    }

    @Test
    void theClientSendsNothingThatXmlCannotHold() {
        OrderInput asked = OrderInput.builder()
                .customer("\u0001")
                .lines(List.of(new Line("ABC", 2)))
                .shelves(Map.of())
                .build();

        assertThatThrownBy(() -> client().placeOrder(new PlaceOrder.XmlBody(asked)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("/customer")
                .hasMessageContaining("U+0001");
    }

    @Test
    void aRootArrayHasOneElementAroundItsItems() throws Exception {
        assertThat(client().putTitles(List.of("Emma", "Ulysses")))
                .isEqualTo(new PutTitles.Ok(List.of("Emma", "Ulysses")));
        assertThat(send("PUT", "/titles", "text/xml", "*/*", "<any><Title>Emma</Title></any>")
                        .body())
                .endsWith("<titles><title>Emma</title></titles>");
        assertThat(send("PUT", "/titles", "text/xml", "*/*", "<any><Title>E</Title></any>")
                        .body())
                .contains("\"pointer\":\"/0\"", "\"keyword\":\"minLength\"");
    }

    private OrdersClient client() {
        return new OrdersClient(ApiClient.to(url()).build());
    }

    private URI url() {
        return URI.create("http://localhost:" + port);
    }

    private HttpResponse<String> post(String type, String accept, String body) throws Exception {
        return send("POST", "/orders", type, accept, body);
    }

    private HttpResponse<String> send(String method, String path, String type, String accept, String body)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url().resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
