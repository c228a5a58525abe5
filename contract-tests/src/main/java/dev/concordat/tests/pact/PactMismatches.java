package dev.concordat.tests.pact;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.matchers.BodyTypeMismatch;
import au.com.dius.pact.core.matchers.HeaderMismatch;
import au.com.dius.pact.core.matchers.MetadataMismatch;
import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.StatusMismatch;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.support.json.JsonValue;
import dev.concordat.tests.broker.PactText;
import dev.concordat.tests.execute.Mask;
import dev.concordat.tests.pact.PactMismatch.Part;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words what pact-jvm found.
 *
 * @param mask hides credentials that a service echoes, before texts are cut: of half a credential it knows nothing
 */
record PactMismatches(Mask mask) {

    private static final Pattern ADDRESS = Pattern.compile("\\[B@[0-9a-f]{1,8}");

    PactMismatch of(Mismatch mismatch) {
        String text = line(mismatch.description());
        if (mismatch instanceof StatusMismatch status) {
            String actual = String.valueOf(status.getActual());
            String expected = status.getStatusType() == null
                    ? String.valueOf(status.getExpected())
                    : status.getStatusCodes().isEmpty()
                            ? String.valueOf(status.getStatusType())
                            : status.getStatusCodes().toString();
            return new PactMismatch(
                    Part.STATUS, "", expected, actual, "status is " + actual + ", expected " + expected, text);
        }
        if (mismatch instanceof HeaderMismatch header) {
            return valued(Part.HEADER, header.getHeaderKey(), header.getExpected(), header.getActual(), text);
        }
        if (mismatch instanceof BodyTypeMismatch type) {
            return valued(Part.CONTENT_TYPE, "Content-Type", type.getExpected(), type.getActual(), text);
        }
        if (mismatch instanceof MetadataMismatch metadata) {
            return valued(Part.METADATA, metadata.getKey(), metadata.getExpected(), metadata.getActual(), text);
        }
        if (mismatch instanceof BodyMismatch body) {
            return valued(Part.BODY, body.getPath(), body.getExpected(), body.getActual(), text);
        }
        return new PactMismatch(Part.BODY, "", null, null, text, text);
    }

    PactMismatch valued(Part part, String path, @Nullable Object expected, @Nullable Object actual, String text) {
        String wanted = text(expected);
        String got = text(actual);
        String value = got == null ? String.valueOf(wanted) : got;
        // Some of pact-jvm's texts have the address of a byte array where the value should be.
        String pactText = line(ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(value)));
        String where = switch (part) {
            case HEADER -> "header " + path;
            case CONTENT_TYPE -> "content type";
            case METADATA -> "metadata " + path;
            default -> path.isEmpty() || path.equals("$") || path.equals("/") ? "body" : "body at " + path;
        };
        return new PactMismatch(part, path, wanted, got, line(where) + ": " + pactText, pactText);
    }

    private @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue json) {
            return line(json.serialise());
        }
        if (value instanceof byte[] bytes) {
            return line(new String(bytes, StandardCharsets.UTF_8));
        }
        if (value instanceof OptionalBody body) {
            return line(body.valueAsString());
        }
        return line(value.toString());
    }

    private String line(String text) {
        return PactText.line(mask.hide(text));
    }
}
