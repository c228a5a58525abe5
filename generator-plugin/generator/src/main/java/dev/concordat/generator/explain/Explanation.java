package dev.concordat.generator.explain;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.generator.type.Ledger.Treatment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of every member of every object that the specification knows, document by document, in their order. */
public record Explanation(List<Line> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * One member of one object.
     *
     * @param document the document's path, relative to the root's folder; "" for the root
     * @param pointer the member (RFC 6901)
     * @param object the kind of object that it belongs to, as the specification names it: {@code Operation}; for an
     *     entry of a map the keyword that holds the map
     * @param java what it is called in Java, null where it has no name there
     * @param note why, where the treatment alone does not say it
     */
    public record Line(
            String document,
            String pointer,
            String object,
            String keyword,
            Treatment treatment,
            @Nullable String java,
            @Nullable String note,
            SourceLocation location) {}

    /** The lines at or below a place: a JSON Pointer in the root, or {@code file.yaml#/pointer}, as findings name the file. */
    public Explanation below(String place) {
        int fragment = place.indexOf('#');
        String document = fragment < 0 ? "" : place.substring(0, fragment);
        String pointer = place.substring(fragment + 1);
        return new Explanation(lines.stream()
                .filter(line -> line.document().equals(document)
                        || line.location().source().equals(document))
                .filter(line -> line.pointer().equals(pointer) || line.pointer().startsWith(pointer + "/"))
                .toList());
    }

    public Explanation only(Set<Treatment> treatments) {
        return new Explanation(lines.stream()
                .filter(line -> treatments.contains(line.treatment()))
                .toList());
    }

    /** An error for each member that has no effect: what {@code strict} makes of them. */
    public List<Finding> ignored() {
        return only(Set.of(Treatment.IGNORED)).lines().stream()
                .map(line -> Finding.error(
                        "ignored-keyword",
                        line.keyword() + " has no effect" + (line.note() == null ? "" : ": " + line.note()),
                        "remove it, or generate without strict",
                        line.location()))
                .toList();
    }
}
