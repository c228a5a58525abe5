package com.example.echo.api;

import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code POST /uploads} */
@Generated("concordat")
public final class SendParts {
    private SendParts() {}

    /** {@code POST /uploads} */
    public interface Handler {
        Response sendParts(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(Form body) {}

    /** The parts of the body. */
    public record Form(
            String title,
            @Nullable List<String> labels,
            @Nullable Point place,
            FilePart file,
            @Nullable List<FilePart> more) {
        public Form {
            labels = Immutable.listOrNull(labels);
            more = Immutable.listOrNull(more);
        }
    }

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent) {
            return noContent.apply((NoContent) this);
        }
    }

    /** 204: Taken. */
    public record NoContent() implements Response {}

    public static Response noContent() {
        return new NoContent();
    }
}
