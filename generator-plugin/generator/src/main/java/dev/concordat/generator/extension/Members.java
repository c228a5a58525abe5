package dev.concordat.generator.extension;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.ResolvedSpec;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of one extension of an operation. What is wrong with them is an error: an extension that means something
 * to the service must not get lost by a slip of the pen.
 */
final class Members {
    private final String extension;
    private final @Nullable SpecCursor operation;
    private final SourceLocation otherwise;
    private final List<Finding> findings;
    private boolean sound = true;

    private Members(
            String extension, @Nullable SpecCursor operation, SourceLocation otherwise, List<Finding> findings) {
        this.extension = extension;
        this.operation = operation;
        this.otherwise = otherwise;
        this.findings = findings;
    }

    static Members of(ResolvedSpec spec, Operation operation, String extension, List<Finding> findings) {
        return new Members(extension, at(spec, operation.location()), operation.location(), findings);
    }

    private static @Nullable SpecCursor at(ResolvedSpec spec, SourceLocation place) {
        for (SpecTree tree : spec.documents().values()) {
            if (tree.source().equals(place.source())) {
                return at(tree, place.pointer());
            }
        }
        return null;
    }

    private static @Nullable SpecCursor at(SpecTree tree, String pointer) {
        SpecCursor current = tree.cursor();
        for (String token : Pointer.tokens(pointer)) {
            current = current == null
                    ? null
                    : current.node() instanceof SpecArray
                            ? current.child(Integer.parseInt(token))
                            : current.child(token);
        }
        return current;
    }

    /** Whether it is an object; reports if it is none, and members that nobody knows. */
    boolean check(List<String> known) {
        SpecCursor value = value();
        if (value == null || !value.isObject()) {
            wrong("is not an object", "write its members: " + String.join(", ", known));
            return false;
        }
        value.members().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrongMember(
                        name, "is no member of " + extension, "its members are " + String.join(", ", known)));
        return true;
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** The value of a member; null where there is none. */
    @Nullable
    JsonValue get(String name) {
        SpecCursor value = value();
        SpecCursor member = value == null ? null : value.child(name);
        return member == null ? null : member.node().toJson();
    }

    /** The text of a member, "" where it is none. */
    String text(String name) {
        return get(name) instanceof JsonString text ? text.value() : "";
    }

    /** The whole number of a member within bounds, -1 where it is none. */
    long number(String name, long least, long most) {
        return get(name) instanceof JsonNumber number
                        && number.isInteger()
                        && number.value().compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.value().compareTo(BigDecimal.valueOf(most)) <= 0
                ? number.value().longValueExact()
                : -1;
    }

    /** Whether nothing was wrong so far; doubts do not count. */
    boolean isSound() {
        return sound;
    }

    /** Something is wrong with the whole extension. */
    void wrong(String what, String hint) {
        sound = false;
        findings.add(Finding.error("invalid-extension", extension + " " + what, hint, place()));
    }

    /** The extension may not say what is meant. */
    void doubtful(String what, String hint) {
        findings.add(Finding.warning("doubtful-extension", extension + " " + what, hint, place()));
    }

    private SourceLocation place() {
        return operation == null ? otherwise : operation.keyLocation(extension);
    }

    void wrongMember(String name, String what, String hint) {
        SpecCursor value = value();
        sound = false;
        findings.add(Finding.error(
                "invalid-extension",
                name + " of " + extension + " " + what,
                hint,
                value == null ? otherwise : value.keyLocation(name)));
    }

    private @Nullable SpecCursor value() {
        return operation == null ? null : operation.child(extension);
    }
}
