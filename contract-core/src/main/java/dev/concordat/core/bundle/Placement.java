package dev.concordat.core.bundle;

import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.resolve.ResolvedSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the nodes of other documents go in the bundled one. */
final class Placement {

    private static final Map<String, String> SECTIONS = Map.of(
            "Schema", "schemas",
            "Response", "responses",
            "Parameter", "parameters",
            "Example", "examples",
            "RequestBody", "requestBodies",
            "Header", "headers",
            "SecurityScheme", "securitySchemes",
            "Link", "links",
            "Callback", "callbacks");

    private final ResolvedSpec spec;
    private final IdentityHashMap<SpecNode, String> places = new IdentityHashMap<>();
    private final IdentityHashMap<SpecNode, SpecCursor> replaced = new IdentityHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Deque<Moved> pending = new ArrayDeque<>();

    /** A node that becomes a component. */
    record Moved(SpecCursor node, String section, String name) {}

    Placement(ResolvedSpec spec) {
        this.spec = spec;
        SpecCursor components = spec.root().cursor().child("components");
        if (components != null) {
            components
                    .members()
                    .forEach((section, entries) -> entries.members().forEach((name, entry) -> {
                        names.computeIfAbsent(section, key -> new HashSet<>()).add(name);
                        SpecCursor target = spec.target(entry);
                        boolean bare = entry.node() instanceof SpecObject object
                                && object.members().size() == 1
                                && target != null
                                && !isInRoot(target);
                        if (bare && target != null && places.putIfAbsent(target.node(), entry.pointer()) == null) {
                            replaced.put(entry.node(), target);
                        }
                    }));
        }
    }

    boolean isInRoot(SpecCursor cursor) {
        return cursor.tree().uri().equals(spec.root().uri());
    }

    /** What stands in place of a component of the root that only refers to another document; null for other nodes. */
    @Nullable
    SpecCursor replacement(SpecCursor cursor) {
        return replaced.get(cursor.node());
    }

    /** The next node to move; null when none is left. */
    @Nullable
    Moved next() {
        return pending.poll();
    }

    /** The pointer of a target in the bundle; null where it can be nowhere but in place of the reference. */
    @Nullable
    String place(SpecCursor target) {
        if (isInRoot(target)) {
            return target.pointer();
        }
        String known = places.get(target.node());
        if (known != null) {
            return known;
        }
        String section = section(spec.kinds().getOrDefault(target.node(), ""));
        if (section == null) {
            return null;
        }
        String name = free(section, nameOf(target));
        String place = "/components/" + section + "/" + Pointer.escape(name);
        places.put(target.node(), place);
        pending.add(new Moved(target, section, name));
        return place;
    }

    private @Nullable String section(String kind) {
        return switch (kind) {
            case "PathItem" -> spec.version().isAtLeast(SpecVersion.V3_1) ? "pathItems" : null;
            case "MediaType" -> spec.version().isAtLeast(SpecVersion.V3_2) ? "mediaTypes" : null;
            default -> SECTIONS.get(kind);
        };
    }

    private String free(String section, String wanted) {
        Set<String> taken = names.computeIfAbsent(section, key -> new HashSet<>());
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** The last token of the pointer, else the name of the file, in the characters of a component's name. */
    private static String nameOf(SpecCursor target) {
        String pointer = target.pointer();
        String name = pointer.isEmpty() ? "" : Pointer.unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
        if (name.isEmpty()) {
            String uri = target.tree().uri();
            name = uri.substring(uri.lastIndexOf('/') + 1);
            int dot = name.indexOf('.');
            name = dot > 0 ? name.substring(0, dot) : name;
        }
        String legal = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return legal.isEmpty() ? "_" : legal;
    }
}
