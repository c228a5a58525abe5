package com.example.parcels.api;

import com.example.parcels.model.UpdateFile200Response;
import com.example.parcels.model.UpdateFileFields;
import com.example.parcels.model.UpdateFileRequest;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Update a file.
 *
 * <p>Rename a file.
 *
 * <p>Share a file
 *
 * <p>Gives out a link.
 *
 * <p>{@code PUT /files/{id}}
 */
@Generated("concordat")
public final class UpdateFile {
    private UpdateFile() {}

    /** Update a file. */
    public interface Handler {
        Response updateFile(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(
            String id,
            @Nullable UpdateFileFields fields,
            @Nullable String ifMatch,
            @Nullable RequestBody body) {}

    /** The body, by media type. */
    public sealed interface RequestBody {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<JsonBody, T> jsonBody, Function<TextBody, T> textBody) {
            if (this instanceof JsonBody body) {
                return jsonBody.apply(body);
            }
            return textBody.apply((TextBody) this);
        }
    }

    /** {@code application/json} */
    public record JsonBody(UpdateFileRequest value) implements RequestBody {}

    /** {@code text/plain} */
    public record TextBody(String value) implements RequestBody {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<NotFound, T> notFound, Function<Created, T> created) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            if (this instanceof NotFound response) {
                return notFound.apply(response);
            }
            return created.apply((Created) this);
        }
    }

    /** 200: Updated. */
    public record Ok(@Nullable String etag, UpdateFile200Response body) implements Response {}

    /** 404: Unknown. */
    public record NotFound() implements Response {}

    /** 201: Shared for the first time. */
    public record Created() implements Response {}

    public static Response ok(@Nullable String etag, UpdateFile200Response body) {
        return new Ok(etag, body);
    }

    public static Response notFound() {
        return new NotFound();
    }

    public static Response created() {
        return new Created();
    }
}
