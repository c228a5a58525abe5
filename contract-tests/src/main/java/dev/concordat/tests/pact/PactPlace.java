package dev.concordat.tests.pact;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a mismatch is about in the text of the pact; the nearest enclosing node where it stands nowhere. */
final class PactPlace {

    private PactPlace() {}

    static SourceLocation of(SpecCursor interaction, PactMismatch mismatch) {
        SpecCursor answer = answer(interaction);
        return switch (mismatch.part()) {
            case STATUS -> step(answer, "status").location();
            case CONTENT_TYPE -> contentType(answer).location();
            case HEADER -> member(step(answer, "headers"), mismatch.path()).location();
            case METADATA -> member(metadata(answer), mismatch.path()).location();
            case BODY -> body(answer, mismatch.path()).location();
        };
    }

    /** The response; of a message itself, of a synchronous message the first response. */
    private static SpecCursor answer(SpecCursor interaction) {
        SpecCursor response = step(interaction, "response");
        SpecCursor first = response.child(0);
        return first == null ? response : first;
    }

    private static SpecCursor contentType(SpecCursor answer) {
        SpecCursor contents = answer.child("contents");
        if (contents == null) {
            return member(step(answer, "headers"), "Content-Type");
        }
        return contents.child("contentType") == null
                ? member(metadata(answer), "contentType")
                : step(contents, "contentType");
    }

    /** V3 writes {@code metaData}, V4 {@code metadata}. */
    private static SpecCursor metadata(SpecCursor answer) {
        return member(answer, "metadata");
    }

    private static SpecCursor member(SpecCursor parent, String name) {
        return parent.members().entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(parent);
    }

    private static SpecCursor body(SpecCursor answer, String path) {
        SpecCursor at = step(step(answer, "body"), "contents");
        // V4 wraps body and contents together with its content type.
        if (at.child("content") != null && at.child("contentType") != null) {
            at = step(at, "content");
        }
        for (String token : tokens(path)) {
            SpecCursor next = at.child(token);
            if (next == null && token.chars().allMatch(Character::isDigit) && token.length() < 9) {
                int index = Integer.parseInt(token);
                next = at.child(index);
                // A matcher for each item has one example for all of them.
                next = next == null ? at.child(0) : next;
            }
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static SpecCursor step(SpecCursor from, String name) {
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
