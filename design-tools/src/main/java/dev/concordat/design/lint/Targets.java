package dev.concordat.design.lint;

import dev.concordat.design.lint.document.LintDocument;
import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.function.Subject;
import dev.concordat.design.lint.path.Match;
import dev.concordat.design.lint.path.PathExpression;
import dev.concordat.design.lint.ruleset.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a node to what a function judges: the node, its keys, or a field of it that may be missing. */
final class Targets {

    private Targets() {}

    static List<Subject> of(Spot node, @Nullable FieldPath field, LintDocument document) {
        if (field == null || node.scalar() != null) {
            return List.of(new Subject(node, node, node.name(), document));
        }
        List<Subject> subjects = new ArrayList<>();
        PathExpression path = field.path();
        if (field.isKeys()) {
            node.forEach(member -> subjects.add(new Subject(member.key(), member.key(), member.name(), document)));
        } else if (path != null) {
            for (Match match : path.select(node)) {
                Spot spot = match.key() ? match.spot().key() : match.spot();
                subjects.add(new Subject(spot, spot, spot.name(), document));
            }
        } else {
            return List.of(named(node, field, document));
        }
        return subjects.isEmpty() ? List.of(new Subject(null, node, node.name(), document)) : subjects;
    }

    private static Subject named(Spot node, FieldPath field, LintDocument document) {
        Spot literal = node.child(field.text());
        Spot value = literal != null ? literal : node.at(field.names());
        return value == null
                ? new Subject(null, node.closest(field.names()), field.text(), document)
                : new Subject(value, value, value.name(), document);
    }
}
