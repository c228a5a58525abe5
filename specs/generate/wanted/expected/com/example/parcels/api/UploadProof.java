package com.example.parcels.api;

import com.example.parcels.model.Problem;
import com.example.parcels.model.ProofDetails;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stores the proof of delivery.
 *
 * <p>{@code POST /parcels/{parcelId}/proof}
 */
@Generated("concordat")
public final class UploadProof {
    private UploadProof() {}

    /** Stores the proof of delivery. */
    public interface Handler {
        Response uploadProof(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(UUID parcelId, Form body) {}

    /**
     * The parts of the body.
     *
     * @param photo A photo of the parcel at the door.
     * @param recipient Who took the parcel.
     */
    public record Form(FilePart photo, String recipient, @Nullable ProofDetails details) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<NoContent, T> noContent, Function<NotFound, T> notFound, Function<Default, T> otherwise) {
            if (this instanceof NoContent response) {
                return noContent.apply(response);
            }
            if (this instanceof NotFound response) {
                return notFound.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 204: The proof is stored. */
    public record NoContent() implements Response {}

    /** 404: There is no such parcel. */
    public record NotFound(Problem body) implements Response {}

    /** default: What went wrong (RFC 9457). */
    public record Default(int status, Problem body) implements Response {
        public Default {
            Status.requireOther(status, "204", "404");
        }
    }

    public static Response noContent() {
        return new NoContent();
    }

    public static Response notFound(Problem body) {
        return new NotFound(body);
    }

    public static Response otherwise(int status, Problem body) {
        return new Default(status, body);
    }
}
