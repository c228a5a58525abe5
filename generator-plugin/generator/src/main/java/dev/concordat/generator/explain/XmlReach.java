package dev.concordat.generator.explain;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.SchemaGraph;
import dev.concordat.generator.Compiled;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which schemas say how generated code reads and writes XML: those of its bodies and all within. */
final class XmlReach {

    private XmlReach() {}

    static Set<SchemaId> of(Compiled compiled) {
        Set<SchemaId> bodies = compiled.operations().generated().stream()
                .flatMap(
                        operation -> Stream.concat(operation.xmlRequests().stream(), operation.xmlResponses().stream()))
                .map(body -> body.type().schema())
                .collect(Collectors.toSet());
        return SchemaGraph.reach(compiled.loaded().contract(), bodies);
    }
}
