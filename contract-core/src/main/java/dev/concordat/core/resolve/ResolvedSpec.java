package dev.concordat.core.resolve;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecTree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All documents that the root reaches, with every reference resolved. The documents stay as written.
 *
 * @param root the document that was asked for
 * @param version the version that the root declares
 * @param declaredVersion as written, e.g. {@code 3.0.3}
 * @param documents by canonical URI, the root first, then in the order in which they were needed
 * @param references what a node refers to: an object with {@code $ref}, or a text that is a reference such as a
 *     mapping value. Compared by identity of the node. What does not resolve is absent, and reported.
 * @param dynamicReferences the initially resolved targets of {@code $dynamicRef}, likewise
 * @param dynamicAnchors the schemas with a {@code $dynamicAnchor} or {@code $recursiveAnchor: true}, in the order of the walk
 * @param kinds the objects of the specification by their node: {@code Schema}, {@code Parameter} ...
 * @param resources schemas with an {@code $id}, which are resources of their own (JSON Schema 2020-12 core, 8.2.1), by
 *     URI
 * @param faults the errors that make a node unusable, by the node: a reference that does not resolve, an object
 *     that is none or whose keywords are not what they must be
 * @param versions the version that holds in each document, by URI
 * @param names what documents and resources are called, by URI: see {@link #documentName}
 */
public record ResolvedSpec(
        SpecTree root,
        SpecVersion version,
        String declaredVersion,
        Map<String, SpecTree> documents,
        Map<SpecNode, SpecCursor> references,
        Map<SpecNode, SpecCursor> dynamicReferences,
        List<SpecCursor> dynamicAnchors,
        Map<SpecNode, String> kinds,
        Map<String, SpecCursor> resources,
        Map<SpecNode, List<Finding>> faults,
        Map<String, SpecVersion> versions,
        Map<String, String> names) {

    /** The version in whose language a node is written. */
    public SpecVersion versionOf(SpecCursor cursor) {
        return versions.getOrDefault(cursor.tree().uri(), version);
    }

    /** Whether a node is a schema, as opposed to what looks like one inside an example. */
    public boolean isSchema(SpecNode node) {
        return "Schema".equals(kinds.get(node));
    }

    /** What a node refers to, one hop; null where it is no reference or an unresolvable one. */
    public @Nullable SpecCursor target(SpecCursor cursor) {
        return references.get(cursor.node());
    }

    /** The node behind a chain of references; the node itself where it is none. */
    public SpecCursor follow(SpecCursor cursor) {
        SpecCursor current = cursor;
        Set<SpecNode> seen = null;
        for (SpecCursor next = target(current); next != null; next = target(current)) {
            seen = seen == null ? Collections.newSetFromMap(new IdentityHashMap<>()) : seen;
            if (!seen.add(current.node())) {
                return cursor;
            }
            current = next;
        }
        return current;
    }

    /** The outermost schema around a schema, or the innermost with an {@code $id}; the schema itself where it is that. */
    public SpecCursor schemaRoot(SpecCursor schema) {
        SpecCursor root = null;
        SpecCursor current = schema.tree().cursor();
        for (String token : Pointer.tokens(schema.pointer())) {
            boolean resource = current.child("$id") != null;
            if (isSchema(current.node()) && (root == null || resource)) {
                root = current;
            }
            SpecCursor next =
                    current.node() instanceof SpecArray ? current.child(Integer.parseInt(token)) : current.child(token);
            if (next == null) {
                break;
            }
            current = next;
        }
        return root == null || schema.child("$id") != null ? schema : root;
    }

    /** The one identity of a schema node. */
    public SchemaId identity(SpecCursor cursor) {
        String resource = null;
        int root = -1;
        for (Map.Entry<String, SpecCursor> candidate : resources.entrySet()) {
            SpecCursor embedded = candidate.getValue();
            if (embedded.tree().uri().equals(cursor.tree().uri())
                    && embedded.pointer().length() > root
                    && contains(embedded.pointer(), cursor.pointer())) {
                resource = candidate.getKey();
                root = embedded.pointer().length();
            }
        }
        return resource == null
                ? new SchemaId(documentName(cursor.tree().uri()), cursor.pointer())
                : new SchemaId(documentName(resource), cursor.pointer().substring(root));
    }

    private static boolean contains(String outer, String inner) {
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }

    /** A document's path relative to the root's folder, so that nothing depends on the machine; else its URI. */
    public String documentName(String uri) {
        return names.getOrDefault(uri, uri);
    }

    /** The value of an object's member behind its references. */
    public @Nullable SpecCursor child(SpecCursor cursor, String name) {
        SpecCursor child = cursor.child(name);
        return child == null ? null : follow(child);
    }
}
