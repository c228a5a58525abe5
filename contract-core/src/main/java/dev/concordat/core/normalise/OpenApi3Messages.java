package dev.concordat.core.normalise;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Response;
import dev.concordat.core.parse.SpecCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters, bodies and responses as OpenAPI 3 writes them. */
final class OpenApi3Messages implements MessageReader {

    private final Reading reading;
    private final MediaTypeReader mediaTypes;
    private final ParameterReader parameters;
    private final ResponseReader responses;

    OpenApi3Messages(Reading reading, OperationIds ids) {
        this.reading = reading;
        mediaTypes = new MediaTypeReader(reading);
        parameters = new ParameterReader(reading, mediaTypes);
        responses = new ResponseReader(reading, mediaTypes, new LinkReader(reading, ids));
    }

    @Override
    public List<Parameter> parameters(List<SpecCursor> holders) {
        return parameters.merged(holders);
    }

    @Override
    public @Nullable RequestBody requestBody(SpecCursor operation, List<SpecCursor> holders) {
        SpecCursor cursor = reading.object(operation, "requestBody");
        return cursor == null
                ? null
                : new RequestBody(
                        Values.bool(cursor, "required", false),
                        Values.text(cursor, "description"),
                        mediaTypes.content(cursor),
                        cursor.location());
    }

    @Override
    public List<Response> responses(SpecCursor operation) {
        return responses.read(operation);
    }
}
