package dev.concordat.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.MapOf;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCodecTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final XmlForm LINE = XmlForm.of(JsonKind.OBJECT)
            .member("sku", XmlNode.attribute("sku", XmlForm.STRING))
            .member("amount", XmlNode.text(XmlForm.NUMBER));

    /** Has one of everything, and itself. */
    private static XmlForm order() {
        return XmlForm.of(JsonKind.OBJECT)
                .member("id", XmlNode.attribute("number", XmlForm.NUMBER))
                .member("open", XmlNode.element("open", XmlForm.BOOLEAN))
                .member("note", XmlNode.element("note", () -> XmlForm.of(JsonKind.STRING, JsonKind.NULL)))
                .member(
                        "lines",
                        XmlNode.element(
                                        "lines",
                                        () -> XmlForm.of(JsonKind.ARRAY).items(XmlNode.element("line", () -> LINE)))
                                .readAs(XmlName.of("line")))
                .required("lines")
                .member(
                        "tags",
                        XmlNode.element(
                                        XmlName.of("tags", "urn:tags", "t"),
                                        () -> XmlForm.of(JsonKind.ARRAY).items(XmlNode.element("tag", XmlForm.STRING)))
                                .wrapped())
                .member(
                        "size",
                        XmlNode.none(() -> XmlForm.of(JsonKind.OBJECT)
                                .member("width", XmlNode.element("width", XmlForm.NUMBER))
                                .member("unit", XmlNode.attribute("unit", XmlForm.STRING))))
                .member(
                        "page",
                        XmlNode.element(
                                "page",
                                () -> XmlForm.of(JsonKind.OBJECT).member("body", XmlNode.cdata(XmlForm.STRING))))
                .member("parent", XmlNode.element("parent", XmlCodecTest::order))
                .pattern(Expression.of("^n_"), XmlNode.element(() -> XmlForm.NUMBER));
    }

    private static final XmlCodec<JsonValue> ORDER =
            XmlCodec.of(AnyValue.ANY, XmlNode.element("order", XmlCodecTest::order));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"lines":[]}                                  | <order/>
            {"id":1,"lines":[]}                           | <order number="1"/>
            {"open":true,"lines":[]}                      | <order><open>true</open></order>
            {"note":" a &<\\r\\n","lines":[]}             | <order><note> a &amp;&lt;&#13;#</note></order>
            {"note":null,"lines":[]}                      | <order><note xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></order>
            {"note":"","lines":[]}                        | <order><note/></order>
            {"lines":[{"sku":"\\"\\n","amount":1.50}]}    | <order><line sku="&quot;&#10;">1.50</line></order>
            {"lines":[{"amount":1},{"amount":2}]}         | <order><line>1</line><line>2</line></order>
            {"lines":[],"tags":[]}                        | <order><t:tags xmlns:t="urn:tags"/></order>
            {"tags":["a","b"],"lines":[]}                 | <order><t:tags xmlns:t="urn:tags"><tag>a</tag><tag>b</tag></t:tags></order>
            {"size":{"unit":"m","width":3},"lines":[]}    | <order unit="m"><width>3</width></order>
            {"page":{"body":"<p>]]></p>"},"lines":[]}     | <order><page><![CDATA[<p>]]]]><![CDATA[></p>]]></page></order>
            {"parent":{"id":7,"lines":[]},"lines":[]}     | <order><parent number="7"/></order>
            {"n_x":4,"x":"5","lines":[]}                  | <order><n_x>4</n_x><x>5</x></order>
            {"x":{"a":"1","b":["2","3"]},"lines":[]}      | <order><x><a>1</a><b>2</b><b>3</b></x></order>
            """)
    void whatIsWrittenIsReadAgain(String json, String xml) {
        JsonValue value = JsonValue.parse(json);

        String written = new String(ORDER.write(value, StandardCharsets.UTF_8, null), StandardCharsets.UTF_8);

        assertThat(written).isEqualTo(DECLARATION + xml.replace('#', '\n').replace("&\n", "&#"));
        assertThat(read(ORDER, written)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"note":"ab","lines":[]}           | <!-- --><order> <note>a<![CDATA[b]]></note><?pi?> </order>
            {"open":false,"lines":[]}          | <order xml:lang="en"><open> false </open></order>
            {"open":"1","lines":[]}            | <order><open>1</open></order>
            {"id":"01","lines":[]}             | <order number="01"/>
            {"open":[true,"x"],"lines":[]}   | <order><open>true</open><open>x</open></order>
            {"tags":["a"],"lines":[]}          | <order><tags xmlns="urn:tags"><tag xmlns="urn:any">a</tag></tags></order>
            {"more":"b","lines":[]}            | <order more="b"/>
            """)
    void documentsOfOthersAreReadAsTheirValues(String json, String xml) {
        assertThat(read(ORDER, xml)).isEqualTo(JsonValue.parse(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /           | text stands between its elements                          | <order>x<open>true</open></order>
            /lines      | the element lines is not known here                       | <order><lines/></order>
            /tags       | the element tags is not known here                        | <order><tags/></order>
            /id         | the element id is not known here                          | <order><id>1</id></order>
            /tags/0     | the element is a <x>, not a <tag>                         | <order><tags xmlns="urn:tags"><x/></tags></order>
            /           | the document is a <x>, not a <order>                      | <x/>
            /           | not well-formed at line 1                                | <order>
            /           | not well-formed at line 1                                | <order></orden>
            /           | not well-formed at line 1                                 | <order>&x;</order>
            /           | a document type declaration is not allowed at line 1 | <!DOCTYPE order>#<order/>
            """)
    void whatNoValueSaysIsTold(String pointer, String reason, String xml) {
        Violations violations = new Violations();

        JsonValue value = ORDER.read(bytes(xml.replace("#", "")), null, violations);

        assertThat(value).isNull();
        assertThat(violations.list()).hasSize(1);
        Violation found = violations.list().get(0);
        assertThat(found.keyword()).isEqualTo("syntax");
        assertThat(found.pointer()).isEqualTo(pointer.equals("/") ? "" : pointer);
        assertThat(found.limit()).startsWith(reason);
    }

    @Test
    void violationsAreAtThePlacesOfTheValue() {
        XmlCodec<Map<String, String>> map = XmlCodec.of(
                MapOf.of(Text.ANY.length(0, 2)),
                XmlNode.element(
                        "map", () -> XmlForm.of(JsonKind.OBJECT).others(XmlNode.element(() -> XmlForm.STRING))));
        Violations violations = new Violations();

        map.read(bytes("<map><a>1</a><b>123</b></map>"), null, violations);

        assertThat(violations.list())
                .extracting(Violation::pointer, Violation::keyword, Violation::value)
                .containsExactly(tuple("/b", "maxLength", "123"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /note        | {"note":"\\u0000"}
            /a b         | {"a b":1}
            /x/0         | {"x":[[1]]}
            /id          | {"id":null}
            /size        | {"size":1}
            """)
    void whatXmlCannotHoldIsTold(String pointer, String json) {
        assertThatThrownBy(() -> ORDER.write(JsonValue.parse(json), StandardCharsets.UTF_8, null))
                .isInstanceOfSatisfying(
                        XmlException.class, e -> assertThat(e.pointer()).isEqualTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void theDeclarationTellsTheCharset(String name) {
        Charset charset = Charset.forName(name);
        JsonValue value = JsonValue.parse("{\"note\":\"\u00e9\",\"lines\":[]}");

        byte[] written = ORDER.write(value, charset, null);

        assertThat(ORDER.read(written, charset, new Violations())).isEqualTo(value);
        if (!name.matches("UTF-16.E")) {
            assertThat(ORDER.read(written, null, new Violations())).isEqualTo(value);
        }
    }

    @Test
    void aByteOrderMarkSaysMoreThanTheCharsetBeside() {
        byte[] written = ORDER.write(JsonValue.parse("{\"lines\":[]}"), StandardCharsets.UTF_16, null);

        assertThat(ORDER.read(written, StandardCharsets.ISO_8859_1, new Violations()))
                .isNotNull();
    }

    /** Some JDKs allow neither unless told so. */
    @Test
    void limitsAreTheSameOnEveryJdk() {
        String deep = "<parent>".repeat(450) + "</parent>".repeat(450);
        String references = "<note>" + "&amp;".repeat(300_000) + "</note>";

        JsonValue.JsonObject order = (JsonValue.JsonObject) read(ORDER, "<order>" + deep + references + "</order>");

        assertThat(order.members().get("note")).isEqualTo(JsonValue.of("&".repeat(300_000)));
    }

    @Test
    void aCharsetThatLacksCharactersIsTold() {
        assertThatThrownBy(
                        () -> ORDER.write(JsonValue.parse("{\"note\":\"\u20ac\"}"), StandardCharsets.ISO_8859_1, null))
                .isInstanceOf(XmlException.class);
    }

    private static JsonValue read(XmlCodec<JsonValue> codec, String xml) {
        Violations violations = new Violations();
        JsonValue value = codec.read(bytes(xml), null, violations);
        assertThat(violations.list()).isEmpty();
        return Objects.requireNonNull(value);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
