package com.example.library.api;

import com.example.library.model.Extension;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code POST /extensions?by=form} */
@Generated("concordat")
public final class ExtendByForm {
    private ExtendByForm() {}

    /** {@code POST /extensions?by=form} */
    public interface Handler {
        Response extendByForm(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(Extension body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent) {
            return noContent.apply((NoContent) this);
        }
    }

    /** 204: It is extended. */
    public record NoContent() implements Response {}

    public static Response noContent() {
        return new NoContent();
    }
}
