package dev.concordat.generator.operation;

import dev.concordat.core.contract.StatusRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation may answer: one status, range of statuses or {@code default}, with one media type.
 *
 * @param description of the response as written, null where there is none
 * @param type the nested record
 * @param function the factory method and the parameter of {@code fold}
 * @param variable what the binding calls it
 * @param body null where the response has none
 * @param oneOfSeveral whether the status has other media types too
 */
public record ResponseCase(
        StatusRange status,
        @Nullable String description,
        String type,
        String function,
        String variable,
        List<ResponseHeader> headers,
        @Nullable BodyForm body,
        boolean oneOfSeveral) {

    public ResponseCase {
        headers = List.copyOf(headers);
    }

    /** Whether whoever answers chooses the status. */
    public boolean choosesStatus() {
        return status.kind() != StatusRange.Kind.CODE;
    }

    /** Whether whoever answers chooses the media type, because the contract only gives a range. */
    public boolean choosesMediaType() {
        return body != null && body.isRange();
    }

    /** Whether the record has components. */
    public boolean carriesSomething() {
        return choosesStatus() || body != null || !headers.isEmpty();
    }
}
