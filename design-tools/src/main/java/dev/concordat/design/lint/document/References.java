package dev.concordat.design.lint.document;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecMember;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.Uris;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows references (RFC 3986, RFC 6901). To a linter every object with a text as {@code $ref} is one, wherever it
 * stands: rules are written for documents in which all of them were replaced.
 */
final class References {

    /** No real document has more; one that makes another reference the next without end would. */
    private static final int MAXIMUM_DOCUMENTS = 10_000;

    private final DocumentReader reader;
    private final Map<String, Optional<SpecTree>> documents = new HashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final IdentityHashMap<SpecTree, Map<String, Target>> anchors = new IdentityHashMap<>();
    private final IdentityHashMap<SpecNode, Optional<Target>> targets = new IdentityHashMap<>();

    References(DocumentReader reader, SpecTree root) {
        this.reader = reader;
        documents.put(Uris.canonical(root.uri()), Optional.of(root));
    }

    /** What went wrong when documents were parsed. */
    List<Finding> findings() {
        return findings;
    }

    /** Why the document that a reference names cannot be read; null where it can. */
    @Nullable
    String whyUnreadable(SpecTree tree, String reference) {
        String absolute = absolute(tree, reference);
        return unreadable.get(absolute.substring(0, absolute.indexOf('#')));
    }

    /** The text of an object's {@code $ref}; null where it is no reference. */
    static @Nullable String text(SpecNode node) {
        SpecNode ref = node instanceof SpecObject object ? object.get("$ref") : null;
        return ref instanceof SpecScalar scalar && scalar.value() instanceof JsonString string ? string.value() : null;
    }

    /** The end of a chain of references; empty where one of them leads nowhere or back. */
    Optional<Target> follow(SpecTree tree, SpecNode holder) {
        Optional<Target> known = targets.get(holder);
        if (known != null) {
            return known;
        }
        List<SpecNode> chain = new ArrayList<>();
        Optional<Target> end = Optional.empty();
        SpecNode node = holder;
        SpecTree current = tree;
        for (String text = text(node); text != null; text = text(node)) {
            chain.add(node);
            // What a reference in this chain leads to is not known yet, so meeting it again is a cycle.
            targets.put(node, Optional.empty());
            Target next = target(current, text).orElse(null);
            if (next == null) {
                end = Optional.empty();
                break;
            }
            end = Optional.of(next);
            node = next.node();
            current = next.tree();
            Optional<Target> farther = targets.get(node);
            if (farther != null) {
                end = farther;
                break;
            }
        }
        for (SpecNode link : chain) {
            targets.put(link, end);
        }
        return end;
    }

    /** What one reference names. */
    Optional<Target> target(SpecTree tree, String reference) {
        int hash = reference.indexOf('#');
        String uri = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : Uris.decode(reference.substring(hash + 1));
        Optional<SpecTree> document = uri.isEmpty() ? Optional.of(tree) : document(tree, uri);
        return document.flatMap(found -> at(found, fragment));
    }

    /** The absolute form of a reference. */
    static String absolute(SpecTree tree, String reference) {
        int hash = reference.indexOf('#');
        String uri = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : Uris.decode(reference.substring(hash + 1));
        String absolute = uri.isEmpty() ? tree.uri() : Uris.resolve(tree.uri(), uri);
        return Uris.canonical(String.valueOf(absolute)) + "#" + fragment;
    }

    private Optional<SpecTree> document(SpecTree from, String uri) {
        String resolved = Uris.resolve(from.uri(), uri);
        if (resolved == null) {
            return Optional.empty();
        }
        String absolute = Uris.canonical(resolved);
        Optional<SpecTree> known = documents.get(absolute);
        if (known == null) {
            known = documents.size() < MAXIMUM_DOCUMENTS ? read(absolute) : Optional.empty();
            documents.put(absolute, known);
        }
        return known;
    }

    private Optional<SpecTree> read(String absolute) {
        URI uri = URI.create(absolute);
        if (!uri.isAbsolute()) {
            return Optional.empty();
        }
        Result<byte[]> read = reader.read(uri);
        byte[] bytes = read.value();
        if (bytes == null) {
            unreadable.put(absolute, read.findings().get(0).message());
            return Optional.empty();
        }
        Result<SpecTree> parsed = SpecParser.parse(absolute, reader.displayName(uri), bytes);
        findings.addAll(parsed.findings());
        return Optional.ofNullable(parsed.value());
    }

    private Optional<Target> at(SpecTree tree, String fragment) {
        // To the letter #/ names a member "", but those who write it mean the document.
        if (fragment.isEmpty() || fragment.equals("/")) {
            return Optional.of(new Target(tree, "", tree.root(), tree.root().position()));
        }
        if (!fragment.startsWith("/")) {
            return Optional.ofNullable(
                    anchors.computeIfAbsent(tree, Anchors::of).get(fragment));
        }
        SpecNode node = tree.root();
        long position = node.position();
        for (String token : Pointer.tokens(fragment)) {
            SpecMember member =
                    node instanceof SpecObject object ? object.members().get(token) : null;
            SpecNode item = node instanceof SpecArray array ? item(array, token) : null;
            if (member != null) {
                node = member.value();
                position = member.keyPosition();
            } else if (item != null) {
                node = item;
                position = item.position();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Target(tree, fragment, node, position));
    }

    static @Nullable SpecNode item(SpecArray array, String token) {
        int index = token.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(token) : -1;
        return index >= 0 && index < array.items().size() ? array.items().get(index) : null;
    }
}
