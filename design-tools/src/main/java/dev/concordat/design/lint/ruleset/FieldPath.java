package dev.concordat.design.lint.ruleset;

import dev.concordat.design.lint.path.PathExpression;
import dev.concordat.design.lint.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code field} names below a node.
 *
 * @param text as written
 * @param names the members of {@code a.b[0]['c']}
 * @param path of a field that is an expression by itself
 */
public record FieldPath(
        String text, List<String> names, @Nullable PathExpression path) {

    private static final Pattern PART =
            Pattern.compile("\\[(-?\\d+(?:\\.\\d+)?)]|\\[\"([^\"]*)\"]|\\['([^']*)']|([^.\\[\\]]+)");

    static FieldPath parse(String text) throws PathSyntaxException {
        // "$ref" is a name, not a path.
        if (text.matches("\\$(?:[.\\[^~].*)?")) {
            return new FieldPath(text, List.of(), PathExpression.parse(text));
        }
        List<String> names = new ArrayList<>();
        for (MatchResult part : PART.matcher(text).results().toList()) {
            for (int group = 1; group <= part.groupCount(); group++) {
                if (part.group(group) != null) {
                    names.add(part.group(group));
                }
            }
        }
        return new FieldPath(text, List.copyOf(names), null);
    }

    /** Whether each key of the node is meant. */
    public boolean isKeys() {
        return text.equals("@key");
    }
}
