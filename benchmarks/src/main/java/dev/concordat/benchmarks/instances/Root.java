package dev.concordat.benchmarks.instances;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A schema that values on the wire have, and who sends them. */
record Root(SchemaId schema, Side side) {

    /** Those of parameters, bodies and headers, each once, in the order of the document. */
    static List<Root> of(Contract contract) {
        Set<Root> roots = new LinkedHashSet<>();
        for (Operation operation : contract.operations()) {
            Stream<SchemaId> parameters = operation.parameters().stream().map(Parameter::valueSchema);
            Stream<SchemaId> body = operation.requestBody() == null
                    ? Stream.empty()
                    : operation.requestBody().content().stream().map(MediaType::schema);
            Stream.concat(parameters, body)
                    .filter(Objects::nonNull)
                    .forEach(schema -> roots.add(new Root(named(contract, schema), Side.REQUEST)));
            for (Response response : operation.responses()) {
                Stream.concat(
                                response.content().stream().map(MediaType::schema),
                                response.headers().stream().map(Header::schema))
                        .filter(Objects::nonNull)
                        .forEach(schema -> roots.add(new Root(named(contract, schema), Side.RESPONSE)));
            }
        }
        return List.copyOf(roots);
    }

    /** The schema behind a bare reference: two places that refer to one schema are one root. */
    private static SchemaId named(Contract contract, SchemaId schema) {
        return contract.dereference(schema).id();
    }
}
