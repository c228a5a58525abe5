package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.RunFinding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A service that speaks XML only, and reads it with the DOM. */
class XmlBodiesTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Orders, version: '1'}
            paths:
              /orders:
                post:
                  operationId: addOrder
                  requestBody:
                    required: true
                    content: {application/xml: {schema: {$ref: '#/components/schemas/Order'}}}
                  responses:
                    '201':
                      description: Added.
                      content: {application/xml: {schema: {$ref: '#/components/schemas/Order'}}}
                    '400': {description: Wrong.}
                    '415': {description: Not XML.}
            components:
              schemas:
                Order:
                  type: object
                  xml: {name: order}
                  additionalProperties: false
                  required: [id, lines]
                  properties:
                    id: {type: integer, minimum: 1, maximum: 999, xml: {attribute: true}}
                    lines:
                      type: array
                      minItems: 1
                      xml: {wrapped: true}
                      items:
                        type: object
                        xml: {name: line}
                        additionalProperties: false
                        required: [count]
                        properties: {count: {type: integer, minimum: 1, maximum: 9}}
            """;

    @Test
    void aServiceThatKeepsItsWordHasNoFindings(@TempDir Path folder) throws Exception {
        try (SmallService service = new SmallService(request -> answer(request, request.body()))) {
            assertThat(verify(folder, service)).isEmpty();
            assertThat(service.requests())
                    .filteredOn(request -> isOrder(request.body()))
                    .hasSizeGreaterThan(3);
            assertThat(service.requests())
                    .filteredOn(request -> request.body().startsWith("<?xml") && !isOrder(request.body()))
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void aWrongMemberIsToldByItsPointer(@TempDir Path folder) throws Exception {
        String wrong = "<order id='1'><lines><line><count>10</count></line></lines></order>";
        try (SmallService service = new SmallService(request -> answer(request, wrong))) {
            assertThat(verify(folder, service))
                    .extracting(RunFinding::checkId, RunFinding::message)
                    .anySatisfy(found -> assertThat(found.toList().toString())
                            .contains("response-schema", "/lines/0/count", "at most 9"));
        }
    }

    @Test
    void whatIsNotWellFormedIsToldOnce(@TempDir Path folder) throws Exception {
        try (SmallService service = new SmallService(request -> answer(request, "<order>"))) {
            assertThat(verify(folder, service))
                    .extracting(RunFinding::message)
                    .anySatisfy(message -> assertThat(message).contains("the XML cannot be read"));
        }
    }

    @Test
    void aServiceThatTakesWhatIsInvalidIsFound(@TempDir Path folder) throws Exception {
        try (SmallService service = new SmallService(request -> Answer.of(201)
                .with("Content-Type", "application/xml")
                .withBody("<order id='1'><lines><line><count>1</count></line></lines></order>"))) {
            assertThat(verify(folder, service)).extracting(RunFinding::checkId).contains("invalid-data-accepted");
        }
    }

    private static List<RunFinding> verify(Path folder, SmallService service) throws IOException {
        LoadedContract loaded = SmallContract.of(folder, SPEC);
        return Verification.run(
                        loaded,
                        VerifyOptions.of(service.url())
                                .withPhases(Set.of(Phase.EXAMPLES, Phase.BOUNDARY, Phase.NEGATIVE)),
                        List.of())
                .findings();
    }

    private static Answer answer(SmallService.Request request, String body) {
        String type = String.valueOf(request.headers().getFirst("Content-Type"));
        if (!request.method().equals("POST")) {
            return Answer.of(405).with("Allow", "POST");
        }
        if (!request.body().isEmpty() && !type.startsWith("application/xml")) {
            return Answer.of(415);
        }
        return isOrder(request.body())
                ? Answer.of(201).with("Content-Type", "application/xml").withBody(body)
                : Answer.of(400);
    }

    private static boolean isOrder(String body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element order = builder.parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            List<Node> inner = children(order);
            return order.getTagName().equals("order")
                    && order.getAttributes().getLength() == 1
                    && isNumber(order.getAttribute("id"), 999)
                    && inner.size() == 1
                    && inner.get(0).getNodeName().equals("lines")
                    && inner.get(0).getAttributes().getLength() == 0
                    && !children(inner.get(0)).isEmpty()
                    && children(inner.get(0)).stream().allMatch(XmlBodiesTest::isLine);
        } catch (SAXException malformed) {
            return false;
        } catch (IOException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean isLine(Node line) {
        List<Node> inner = children(line);
        return line.getNodeName().equals("line")
                && inner.size() == 1
                && inner.get(0).getNodeName().equals("count")
                && isNumber(inner.get(0).getTextContent().strip(), 9);
    }

    private static boolean isNumber(String text, int most) {
        return text.matches("\\d{1,9}(\\.0+)?") && Double.parseDouble(text) >= 1 && Double.parseDouble(text) <= most;
    }

    /** Elements, and text that is not white space. */
    private static List<Node> children(Node node) {
        NodeList nodes = node.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(child -> !(child.getNodeType() == Node.TEXT_NODE
                        && child.getTextContent().isBlank()))
                .toList();
    }
}
