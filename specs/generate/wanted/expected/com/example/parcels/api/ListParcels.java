package com.example.parcels.api;

import com.example.parcels.model.ListParcelsSort;
import com.example.parcels.model.ParcelFilter;
import com.example.parcels.model.ParcelPage;
import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists parcels, newest first.
 *
 * <p>{@code GET /parcels}
 */
@Generated("concordat")
public final class ListParcels {
    private ListParcels() {}

    /** Lists parcels, newest first. */
    public interface Handler {
        Response listParcels(Request request, Call<Caller> call);
    }

    /**
     * What the operation is asked.
     *
     * @param limit How many at most.
     */
    public record Request(
            @Nullable ParcelFilter filter,
            @Nullable List<ParcelStatus> status,
            ListParcelsSort sort,
            int limit,
            @Nullable String cursor,
            @Nullable String depot) {
        public Request {
            status = Immutable.listOrNull(status);
        }
    }

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok, Function<Default, T> otherwise) {
            if (this instanceof Ok response) {
                return ok.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 200: One page. */
    public record Ok(@Nullable String link, ParcelPage body) implements Response {}

    /** default: What went wrong (RFC 9457). */
    public record Default(int status, Problem body) implements Response {
        public Default {
            Status.requireOther(status, "200");
        }
    }

    public static Response ok(@Nullable String link, ParcelPage body) {
        return new Ok(link, body);
    }

    public static Response otherwise(int status, Problem body) {
        return new Default(status, body);
    }
}
