package dev.concordat.generator.operation;

import dev.concordat.core.contract.Operation;
import dev.concordat.generator.extension.CachePolicy;
import dev.concordat.generator.extension.RateLimit;
import dev.concordat.generator.name.JavaName;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation with everything decided that its Java code needs.
 *
 * @param type the class that holds its request, responses and handler
 * @param method the method of the handler
 * @param parameters path, query, header and cookie parameters in document order
 * @param accept the media types among which a caller chooses, empty where there is no choice
 * @param body null where the operation takes none
 * @param responses one for each status and media type
 * @param limit null where it may be asked as often as one likes
 * @param cache null where the contract does not say how long its answers may be kept
 * @param timeout how long its handler may take; null: as long as it likes
 * @param roles which code is made for it
 */
public record OperationModel(
        Operation source,
        JavaName type,
        String method,
        List<RequestParameter> parameters,
        List<AcceptChoice> accept,
        @Nullable RequestContent body,
        List<ResponseCase> responses,
        @Nullable RateLimit limit,
        @Nullable CachePolicy cache,
        @Nullable Duration timeout,
        Roles roles) {

    public OperationModel {
        parameters = List.copyOf(parameters);
        accept = List.copyOf(accept);
        responses = List.copyOf(responses);
    }

    /** The tag whose interface it belongs to, "" for none. */
    public String tag() {
        return source.tags().isEmpty() ? "" : source.tags().get(0);
    }

    /** The bodies of requests that are XML. */
    public List<BodyForm> xmlRequests() {
        return body == null
                ? List.of()
                : body.forms().stream().filter(BodyForm::isXml).toList();
    }

    /** The bodies of responses that are XML. */
    public List<BodyForm> xmlResponses() {
        return responses.stream()
                .flatMap(response -> Stream.ofNullable(response.body()))
                .filter(BodyForm::isXml)
                .toList();
    }
}
