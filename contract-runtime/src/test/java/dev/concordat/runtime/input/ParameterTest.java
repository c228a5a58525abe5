package dev.concordat.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestSource;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.MapOf;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.Violation;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the style examples in OpenAPI 3.1, 4.8.12.4. */
class ParameterTest {
    private static final ListOf<String> LIST = ListOf.of(Text.ANY);
    private static final MapOf<Integer> MAP = MapOf.of(Int32.ANY);
    private static final List<String> COLORS = List.of("blue", "black", "brown");
    private static final Map<String, Integer> RGB = Map.of("R", 100, "G", 200, "B", 150);

    static Stream<Arguments> styles() {
        return Stream.of(
                Arguments.of(Parameter.path("color", LIST), "blue,black,brown", COLORS),
                Arguments.of(Parameter.path("color", MAP), "R,100,G,200,B,150", RGB),
                Arguments.of(Parameter.path("color", MAP).explode(true), "R=100,G=200,B=150", RGB),
                Arguments.of(Parameter.path("color", Text.ANY).label(), ".blue", "blue"),
                Arguments.of(Parameter.path("color", LIST).label(), ".blue,black,brown", COLORS),
                Arguments.of(Parameter.path("color", LIST).label().explode(true), ".blue.black.brown", COLORS),
                Arguments.of(Parameter.path("color", MAP).label(), ".R,100,G,200,B,150", RGB),
                Arguments.of(Parameter.path("color", MAP).label().explode(true), ".R=100.G=200.B=150", RGB),
                Arguments.of(Parameter.path("color", Text.ANY).matrix(), ";color=blue", "blue"),
                Arguments.of(Parameter.path("color", LIST).matrix(), ";color=blue,black,brown", COLORS),
                Arguments.of(
                        Parameter.path("color", LIST).matrix().explode(true),
                        ";color=blue;color=black;color=brown",
                        COLORS),
                Arguments.of(Parameter.path("color", MAP).matrix(), ";color=R,100,G,200,B,150", RGB),
                Arguments.of(Parameter.path("color", MAP).matrix().explode(true), ";R=100;G=200;B=150", RGB),
                Arguments.of(Parameter.path("color", LIST), "a%2Cb,c", List.of("a,b", "c")),
                Arguments.of(Parameter.path("color", Text.ANY), "a+b%20c", "a+b c"),
                Arguments.of(Parameter.query("color", LIST), "?x=1&color=blue&color=black&color=brown", COLORS),
                Arguments.of(Parameter.query("color", LIST).explode(false), "?color=blue,black,brown", COLORS),
                Arguments.of(Parameter.query("color", LIST).explode(false), "?color=a%2Cb", List.of("a,b")),
                Arguments.of(Parameter.query("color", LIST).spaceDelimited(), "?color=blue%20black%20brown", COLORS),
                Arguments.of(Parameter.query("color", LIST).pipeDelimited(), "?color=blue%7Cblack%7cbrown", COLORS),
                Arguments.of(Parameter.query("color", MAP), "?R=100&G=200&B=150", RGB),
                Arguments.of(Parameter.query("color", MAP).explode(false), "?color=R,100,G,200,B,150", RGB),
                Arguments.of(
                        Parameter.query("color", MAP).deepObject(),
                        "?color%5BR%5D=100&color[G]=200&color[B]=150&other=1",
                        RGB),
                Arguments.of(Parameter.query("color", MAP).json(), "?color=%7B%22R%22%3A1%7D", Map.of("R", 1)),
                Arguments.of(Parameter.query("color", Text.ANY), "?color=", ""),
                Arguments.of(Parameter.query("color", Text.ANY), "?color=a+b", "a b"),
                Arguments.of(Parameter.header("color", LIST), "#blue, black,brown", COLORS),
                Arguments.of(Parameter.cookie("color", LIST), "$a=1; color=blue,black,brown", COLORS));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void reads(Parameter<?> parameter, String text, Object expected) {
        RequestReader reader = reader(text);
        assertThat((Object) reader.read(parameter)).isEqualTo(expected);
        assertThat(reader.violations().list()).isEmpty();
    }

    /** Written as the table has it, up to the choice of what is encoded, and read back. */
    @ParameterizedTest
    @MethodSource("styles")
    <T> void writes(Parameter<T> parameter, String text, T value) {
        RequestWriter writer = new RequestWriter(Operation.of("a", "GET", "/{color}"));
        writer.write(parameter, value);
        String written = Stream.of(
                        writer.path().getOrDefault("color", ""),
                        writer.query().isEmpty() ? "" : "?" + writer.query(),
                        writer.headers()
                                .first("Color")
                                .map(header -> "#" + header)
                                .orElse(""),
                        writer.headers()
                                .first("Cookie")
                                .map(cookie -> "$" + cookie)
                                .orElse(""))
                .collect(Collectors.joining());
        RequestReader reader = reader(written);

        assertThat((Object) reader.read(parameter)).isEqualTo(value);
        assertThat(reader.violations().list()).isEmpty();
        assertThat(writer.violations().list()).isEmpty();
        assertThat(letters(written)).isEqualTo(letters(text));
    }

    /** What both spell alike: neither order of members, nor spaces, nor other parameters. */
    private static String letters(String text) {
        return Encoded.path(text.startsWith("?") ? text.replace("+", "%20") : text)
                .replaceAll("(x=1&|&other=1|a=1; )", "")
                .replace(" ", "")
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void absentParametersHaveTheirDefaultOrAreMissing() {
        RequestReader reader = reader("?x=1");
        assertThat(reader.read(Parameter.query("limit", Int32.ANY).defaultsTo(20)))
                .isEqualTo(20);
        assertThat(reader.read(Parameter.query("limit", LIST))).isNull();
        assertThat(reader.read(Parameter.query("limit", Int32.ANY).required())).isNull();
        assertThat(reader.violations().list()).extracting(Violation::keyword).containsExactly("required");
    }

    private static RequestReader reader(String text) {
        return new RequestReader(
                new RequestSource() {
                    @Override
                    public String pathVariable(String name) {
                        return text;
                    }

                    @Override
                    public String query() {
                        return text.substring(1);
                    }

                    @Override
                    public Headers headers() {
                        return Headers.of(text.startsWith("$") ? "Cookie" : "Color", text.substring(1));
                    }

                    @Override
                    public InputStream body() {
                        return InputStream.nullInputStream();
                    }

                    @Override
                    public List<FilePart> parts() {
                        return List.of();
                    }
                },
                "",
                1_000);
    }

    @Test
    void aNumberThatNobodyWouldReadIsReported() {
        RequestWriter out = new RequestWriter(Operation.of("op", "GET", "/"));
        Parameter.query("n", Decimal.ANY).write(new BigDecimal("1e999999999"), out);

        assertThat(out.violations().list())
                .extracting(Violation::name, Violation::keyword)
                .containsExactly(tuple("n", "type"));
    }
}
