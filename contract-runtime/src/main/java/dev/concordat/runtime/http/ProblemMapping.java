package dev.concordat.runtime.http;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.Violation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a problem (RFC 9457) that lists the violations, as plain {@code application/json} where the operation
 * declares only that for the status.
 */
public final class ProblemMapping implements ErrorMapping {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String JSON = "application/json";
    private static final Scalar<URI> REFERENCE = Text.ANY.as(Format.URI_REFERENCE);

    private final ProblemCodec codec;

    /** Messages in English. */
    public ProblemMapping() {
        this(Locale.ROOT);
    }

    /** Messages in another language, as {@link Violation#message(Locale)} finds them. */
    public ProblemMapping(Locale language) {
        this(language, true);
    }

    /**
     * The same, of which clients may learn less.
     *
     * @param located whether each violation tells where in the document its keyword stands
     */
    public ProblemMapping(Locale language, boolean located) {
        codec = new ProblemCodec(language, located);
    }

    @Override
    public HttpAnswer answer(Failure failure, @Nullable Operation operation) {
        byte[] json = JsonOut.write(codec, failure, null);
        return new HttpAnswer(
                failure.status(), failure.headers(), mediaType(failure.status(), operation), Body.of(json), null);
    }

    private static String mediaType(int status, @Nullable Operation operation) {
        List<String> declared = operation == null
                ? List.of()
                : operation.keyFor(status).map(operation.answers()::get).orElse(List.of());
        return declared.contains(JSON) && !declared.contains(PROBLEM_JSON) ? JSON : PROBLEM_JSON;
    }

    /** Writes a failure as a problem; is never asked to read one. */
    private record ProblemCodec(Locale language, boolean located) implements Codec<Failure> {
        @Override
        public @Nullable Failure read(JsonIn in) {
            throw new UnsupportedOperationException("problems of the service are only written");
        }

        @Override
        public void write(Failure failure, JsonOut out) {
            out.startObject();
            out.optional("type", REFERENCE, failure.type());
            out.required("title", Text.ANY, failure.title());
            out.required("status", Int32.ANY, failure.status());
            out.optional("detail", Text.ANY, failure.detail());
            out.optional("instance", REFERENCE, failure.instance());
            out.additional(failure.extensions(), AnyValue.ANY);
            if (!failure.violations().isEmpty()) {
                out.name("violations");
                out.startArray();
                failure.violations().forEach(violation -> write(violation, out));
                out.endArray();
            }
            out.endObject();
        }

        private void write(Violation violation, JsonOut out) {
            out.startObject();
            out.required("in", Text.ANY, violation.in().value());
            out.optional("name", Text.ANY, violation.name());
            if (violation.name() == null || !violation.pointer().isEmpty()) {
                out.required("pointer", Text.ANY, violation.pointer());
            }
            out.required("keyword", Text.ANY, violation.keyword());
            String message = violation.message(language);
            out.required("message", Text.ANY, message);
            out.optional("limit", Text.ANY, message.equals(violation.limit()) ? null : violation.limit());
            out.optional("value", Text.ANY, violation.value());
            if (located && !"".equals(violation.schema())) {
                out.optional("schema", Text.ANY, violation.schema());
            }
            out.endObject();
        }
    }
}
