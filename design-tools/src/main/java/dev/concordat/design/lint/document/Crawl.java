package dev.concordat.design.lint.document;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.Position;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.Uris;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits every node that a document reaches, once, and notes all references. */
final class Crawl {

    private final References references;
    private final Set<String> referenced = new HashSet<>();
    private final Map<String, List<Finding>> dangling = new LinkedHashMap<>();
    private final Set<SpecNode> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Target> pending = new ArrayDeque<>();

    /** Whether what stands beside a {@code $ref} counts (JSON Schema 2020-12 core, 8.2.3.1); before it is ignored. */
    private final boolean siblings;

    private Crawl(References references, boolean siblings) {
        this.references = references;
        this.siblings = siblings;
    }

    static Crawl of(SpecTree tree, References references, boolean siblings) {
        Crawl crawl = new Crawl(references, siblings);
        crawl.pending.push(new Target(tree, "", tree.root(), tree.root().position()));
        while (!crawl.pending.isEmpty()) {
            crawl.visit(crawl.pending.pop());
        }
        return crawl;
    }

    Set<String> referenced() {
        return referenced;
    }

    /** One finding a reference text that leads nowhere, at its first place: the others are mended with it. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(references.findings());
        dangling.values().forEach(same -> {
            Finding first = Collections.min(same);
            String more = same.size() == 1 ? "" : "; " + (same.size() - 1) + " more like it";
            all.add(new Finding(
                    first.ruleId(), first.severity(), first.message() + more, first.hint(), first.location()));
        });
        return all;
    }

    private void visit(Target place) {
        SpecNode node = place.node();
        if (!visited.add(node)) {
            return;
        }
        String text = References.text(node);
        if (text != null) {
            reference(place, text);
        }
        if (text != null && !siblings) {
            return;
        }
        if (node instanceof SpecObject object) {
            List<Target> inside = new ArrayList<>();
            object.members()
                    .forEach((key, member) -> inside.add(new Target(
                            place.tree(), Pointer.child(place.pointer(), key), member.value(), member.keyPosition())));
            pushInOrder(inside);
        } else if (node instanceof SpecArray array) {
            List<Target> inside = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                SpecNode item = array.items().get(i);
                inside.add(new Target(place.tree(), Pointer.child(place.pointer(), i), item, item.position()));
            }
            pushInOrder(inside);
        }
    }

    private void pushInOrder(List<Target> inside) {
        for (int i = inside.size() - 1; i >= 0; i--) {
            pending.push(inside.get(i));
        }
    }

    private void reference(Target holder, String text) {
        Target target = references.target(holder.tree(), text).orElse(null);
        if (target == null) {
            dangling.computeIfAbsent(References.absolute(holder.tree(), text), key -> new ArrayList<>())
                    .add(missing(holder, text, references.whyUnreadable(holder.tree(), text)));
            return;
        }
        boolean inside = target.tree().uri().equals(holder.tree().uri())
                && !target.pointer().isEmpty()
                && (holder.pointer() + "/").startsWith(target.pointer() + "/");
        if (!inside) {
            // By its place, so that a schema counts that is named by its anchor.
            referenced.add(Uris.canonical(target.tree().uri()) + "#" + target.pointer());
        }
        pending.push(target);
    }

    private static Finding missing(Target holder, String text, @Nullable String why) {
        SpecNode ref = holder.node() instanceof SpecObject object ? object.get("$ref") : null;
        long position = ref == null ? holder.keyPosition() : ref.position();
        return Finding.error(
                "invalid-ref",
                "the reference \"" + text + "\" leads nowhere" + (why == null ? "" : ": " + why),
                "check its spelling; a local reference starts with #/",
                Position.locate(holder.tree().source(), position, holder.pointer() + "/$ref"));
    }
}
