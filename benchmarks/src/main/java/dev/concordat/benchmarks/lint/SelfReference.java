package dev.concordat.benchmarks.lint;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.design.lint.document.LintDocument;
import dev.concordat.design.lint.document.Spot;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the schema of an example reaches itself. */
final class SelfReference {

    private final @Nullable Spot root;

    private SelfReference(@Nullable Spot root) {
        this.root = root;
    }

    static SelfReference in(Path document) {
        FileDocuments files = new FileDocuments(document.toAbsolutePath().resolveSibling(""));
        URI uri = files.uriOf(document.getFileName().toString());
        SpecTree tree = files.read(uri)
                .then(bytes -> SpecParser.parse(uri.toString(), files.displayName(uri), bytes))
                .value();
        return new SelfReference(
                tree == null ? null : LintDocument.of(tree, files).resolved());
    }

    boolean at(String pointer) {
        List<String> tokens = Pointer.tokens(pointer);
        for (int length = tokens.size(); root != null && length > 0; length--) {
            Spot holder = root.at(tokens.subList(0, length));
            Spot schema = holder == null ? null : holder.child("schema");
            boolean own =
                    length < tokens.size() && List.of("example", "default").contains(tokens.get(length));
            if (holder != null && (schema != null || own)) {
                Spot start = schema == null ? holder : schema;
                return reaches(start, Collections.newSetFromMap(new IdentityHashMap<>()));
            }
        }
        return false;
    }

    private static boolean reaches(Spot spot, Set<SpecNode> above) {
        if (spot.size() == 0) {
            return false;
        }
        if (!above.add(spot.node()) || above.size() > 500) {
            return true;
        }
        boolean found = spot.children().stream().anyMatch(child -> reaches(child, above));
        above.remove(spot.node());
        return found;
    }
}
