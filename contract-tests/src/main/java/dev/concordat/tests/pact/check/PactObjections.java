package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.pact.Deadline;
import dev.concordat.tests.pact.PactMatching;
import dev.concordat.tests.pact.PactMismatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pact-jvm says of responses that differ from the expected one in one part: the last word on each witness. */
final class PactObjections {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Subject subject;

    PactObjections(Subject subject) {
        this.subject = subject;
    }

    /** Whether this body is refused. */
    boolean ofBody(JsonValue body) {
        boolean text = subject.contentType().filter("text/plain"::equals).isPresent();
        String content = text && body instanceof JsonString string ? string.value() : body.toJson();
        return refuses(headers(null, null), Content.of(content), PactMismatch.Part.BODY);
    }

    /** Whether this value of a header is refused. */
    boolean ofHeader(String name, String value) {
        return refuses(headers(name, value), Content.EMPTY, PactMismatch.Part.HEADER);
    }

    private List<HeaderField> headers(@Nullable String name, @Nullable String value) {
        List<HeaderField> fields = new ArrayList<>();
        subject.response()
                .getHeaders()
                .forEach((each, values) -> fields.add(
                        new HeaderField(each, value != null && each.equals(name) ? value : String.join(", ", values))));
        if (fields.stream().noneMatch(field -> field.is("Content-Type"))) {
            subject.contentType().ifPresent(type -> fields.add(new HeaderField("Content-Type", type)));
        }
        return fields;
    }

    private boolean refuses(List<HeaderField> headers, Content body, PactMismatch.Part part) {
        WireResponse response = new WireResponse(subject.status(), headers, body, true);
        PactMatching matching = new PactMatching(subject.pact(), subject.interaction(), Map.of());
        try {
            return Deadline.within(LIMIT, () -> matching.mismatches(response)).stream()
                    .anyMatch(mismatch -> mismatch.part() == part);
        } catch (RuntimeException unknown) {
            // Generators want values of provider states, which nobody has here: pact-jvm has nothing to say.
            return true;
        }
    }
}
