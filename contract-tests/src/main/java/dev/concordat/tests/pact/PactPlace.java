package dev.concordat.tests.pact;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a mismatch is about in the text of the pact; the nearest enclosing node where it stands nowhere. */
public final class PactPlace {

    private PactPlace() {}

    /** The place of what a mismatch says was expected. */
    public static SourceLocation of(SpecCursor interaction, PactMismatch mismatch) {
        SpecCursor response = step(interaction, "response");
        return switch (mismatch.part()) {
            case STATUS -> step(response, "status").location();
            case CONTENT_TYPE -> header(response, "Content-Type");
            case HEADER -> header(response, mismatch.path());
            case BODY -> body(response, tokens(mismatch.path()));
        };
    }

    /** The place of a header of a request or response. */
    public static SourceLocation header(SpecCursor message, String name) {
        SpecCursor headers = step(message, "headers");
        return headers.members().entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(headers)
                .location();
    }

    /**
     * The place of something in the body of a request or response.
     *
     * @param tokens names of members and numbers of items, from the outermost value
     */
    public static SourceLocation body(SpecCursor message, List<String> tokens) {
        SpecCursor at = step(message, "body");
        // V4 wraps the body together with its content type.
        if (at.child("content") != null && at.child("contentType") != null) {
            at = step(at, "content");
        }
        for (String token : tokens) {
            SpecCursor next = at.child(token);
            if (next == null && token.chars().allMatch(Character::isDigit) && token.length() < 9) {
                int index = Integer.parseInt(token);
                next = at.child(index);
                // A matcher for each item has one example for all of them.
                next = next == null ? at.child(0) : next;
            }
            if (next == null) {
                return at.location();
            }
            at = next;
        }
        return at.location();
    }

    /** The member of this name, the node itself where there is none. */
    public static SpecCursor step(SpecCursor from, String name) {
        @Nullable SpecCursor to = from.child(name);
        return to == null ? from : to;
    }
    /** The steps of a path expression such as {@code $.items[0]['first name']}. */
    static List<String> tokens(String path) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    token.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '.' || c == '[' || c == ']') {
                add(token, tokens);
            } else {
                token.append(c);
            }
        }
        add(token, tokens);
        return tokens;
    }

    private static void add(StringBuilder token, List<String> tokens) {
        if (token.length() > 0 && !(tokens.isEmpty() && token.toString().equals("$"))) {
            tokens.add(token.toString());
        }
        token.setLength(0);
    }
}
