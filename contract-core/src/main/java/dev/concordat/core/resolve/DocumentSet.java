package dev.concordat.core.resolve;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents loaded so far, each once, and the URIs and anchors by which their parts can be named. */
final class DocumentSet {

    /** No real contract has more; a document that makes one reference another without end would. */
    private static final int MAXIMUM_DOCUMENTS = 20_000;

    private final DocumentReader reader;
    private final SpecVersion defaultVersion;
    private final List<Finding> findings;
    private final Map<String, SpecTree> documents = new LinkedHashMap<>();
    private final Map<String, SpecVersion> versions = new LinkedHashMap<>();
    private final Map<String, SpecCursor> resources = new LinkedHashMap<>();
    private final Map<String, SpecCursor> selves = new LinkedHashMap<>();
    private final IdentityHashMap<SpecNode, Map<String, SpecCursor>> anchors = new IdentityHashMap<>();
    private final Map<String, List<Finding>> unreadable = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Bases bases = new Bases(this);
    private List<SpecCursor> dynamicAnchors = new ArrayList<>();

    DocumentSet(DocumentReader reader, SpecTree root, SpecVersion version, List<Finding> findings) {
        this.reader = reader;
        this.defaultVersion = version;
        this.findings = findings;
        add(root);
    }

    Map<String, SpecTree> documents() {
        return documents;
    }

    Map<String, SpecVersion> versions() {
        return versions;
    }

    Map<String, SpecCursor> resources() {
        return resources;
    }

    Bases bases() {
        return bases;
    }

    /** The schemas with a dynamic anchor in the documents that were read since the last call. */
    List<SpecCursor> takeDynamicAnchors() {
        List<SpecCursor> taken = dynamicAnchors;
        dynamicAnchors = new ArrayList<>();
        return taken;
    }

    SpecVersion version(SpecTree tree) {
        return versions.getOrDefault(tree.uri(), defaultVersion);
    }

    /** The base of a document's references: its {@code $self} (OpenAPI 3.2, 4.1.2.2.1), else its own URI. */
    Base base(SpecTree tree) {
        SpecCursor self =
                version(tree).isAtLeast(SpecVersion.V3_2) ? tree.cursor().child("$self") : null;
        String text = self == null ? null : self.text();
        String uri = text == null ? null : Uris.resolve(tree.uri(), withoutFragment(text));
        return new Base(uri == null ? tree.uri() : uri, tree.cursor());
    }

    private void add(SpecTree tree) {
        documents.put(tree.uri(), tree);
        DeclaredVersion declared = DeclaredVersion.of(tree).value();
        SpecVersion own = declared == null ? null : declared.version();
        versions.put(tree.uri(), own == null ? defaultVersion : own);
        selves.putIfAbsent(base(tree).uri(), tree.cursor());
    }

    void addResource(String uri, SpecCursor schema) {
        SpecCursor first = resources.putIfAbsent(uri, schema);
        if (first != null && first.node() != schema.node()) {
            findings.add(Finding.warning(
                    "duplicate-id",
                    "the $id " + uri + " is taken by the schema at " + first.location() + "; this one is ignored",
                    null,
                    schema.keyLocation("$id")));
        }
    }

    /** Makes a schema known by its anchors, which are names within its resource. */
    void addAnchors(Base base, SpecCursor schema) {
        for (String keyword : List.of("$anchor", "$dynamicAnchor")) {
            String name = Bases.textOf(schema, keyword);
            if (name != null) {
                anchors.computeIfAbsent(base.resource().node(), any -> new HashMap<>())
                        .putIfAbsent(name, schema);
            }
        }
    }

    @Nullable
    SpecCursor anchor(SpecCursor resource, String name) {
        return anchors.getOrDefault(resource.node(), Map.of()).get(name);
    }

    /** What an absolute URI names, if it is known without reading anything. */
    @Nullable
    SpecCursor known(String uri) {
        SpecCursor resource = resources.get(uri);
        return resource == null ? selves.get(uri) : resource;
    }

    /**
     * The document behind a URI, read at first need. Where a document or schema gives itself another URI than it was
     * read from, its neighbours may lie beside it all the same: what its own URI does not lead to is looked for there.
     *
     * @param beside the same reference, relative to where its document was read from
     * @return null, reported once, where nothing can be read
     */
    @Nullable
    SpecCursor load(String uri, String beside, Reference needed) {
        SpecTree tree = read(uri, needed);
        if (tree == null && !beside.equals(uri)) {
            tree = read(beside, needed);
        }
        List<Finding> reasons = tree == null ? unreadable.get(beside) : null;
        if (reasons != null && reported.add(beside)) {
            findings.addAll(reasons);
        }
        return tree == null ? null : tree.cursor();
    }

    private @Nullable SpecTree read(String uri, Reference needed) {
        SpecTree present = documents.get(uri);
        URI parsed = Uris.parse(uri);
        if (present != null || parsed == null || !parsed.isAbsolute() || unreadable.containsKey(uri)) {
            return present;
        }
        if (documents.size() >= MAXIMUM_DOCUMENTS) {
            unreadable.put(
                    uri,
                    List.of(Finding.error(
                            "too-many-documents",
                            "more than " + MAXIMUM_DOCUMENTS + " documents are referenced",
                            null,
                            needed.location())));
            return null;
        }
        Result<byte[]> bytes = reader.read(parsed);
        // A missing file is a mistake of the reference, a malformed one of the file.
        if (bytes.value() == null) {
            unreadable.put(
                    uri,
                    bytes.findings().stream()
                            .map(finding -> new Finding(
                                    finding.ruleId(),
                                    needed.severity(),
                                    finding.message(),
                                    finding.hint(),
                                    needed.location()))
                            .toList());
            return null;
        }
        Result<SpecTree> parsedTree = SpecParser.parse(uri, reader.displayName(parsed), bytes.value());
        SpecTree tree = parsedTree.value();
        if (tree == null) {
            unreadable.put(uri, parsedTree.findings());
            return null;
        }
        findings.addAll(parsedTree.findings());
        add(tree);
        dynamicAnchors.addAll(Identifiers.collect(tree, this));
        return tree;
    }

    /** A fragment that is a lone slash. */
    void emptyToken(String reference, SourceLocation place) {
        findings.add(Finding.warning(
                "reference-to-empty-name",
                "the reference \"" + reference + "\" names a member without a name; it is read as the whole document",
                "leave out #/",
                place));
    }

    /** Why a document could not be read; null for those that were not tried. */
    @Nullable
    Finding whyUnreadable(String uri) {
        List<Finding> reasons = unreadable.get(uri);
        return reasons == null ? null : reasons.get(reasons.size() - 1);
    }

    /** Whether what is wrong in an object of a type costs documentation only. */
    boolean isAside(@Nullable Type type, SpecCursor cursor) {
        return type instanceof Type.ObjectOf object
                && Grammar.of(version(cursor.tree())).kind(object.kind()).aside();
    }

    static String withoutFragment(String uri) {
        int hash = uri.indexOf('#');
        return hash < 0 ? uri : uri.substring(0, hash);
    }
}
