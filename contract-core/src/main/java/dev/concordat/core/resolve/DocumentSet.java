package dev.concordat.core.resolve;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, SpecCursor> anchors = new LinkedHashMap<>();
    private final Map<String, Finding> unreadable = new HashMap<>();

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

    void addAnchor(Base base, String name, SpecCursor schema) {
        anchors.putIfAbsent(base.uri() + "#" + name, schema);
    }

    @Nullable
    SpecCursor anchor(String resource, String name) {
        return anchors.get(resource + "#" + name);
    }

    /** What an absolute URI names, if it is known without reading anything. */
    @Nullable
    SpecCursor known(String uri) {
        SpecCursor resource = resources.get(uri);
        return resource == null ? selves.get(uri) : resource;
    }

    /** The document behind a URI, read at first need; null, reported once, where that fails. */
    @Nullable
    SpecCursor load(String uri, Reference needed) {
        SpecTree present = documents.get(uri);
        if (present != null) {
            return present.cursor();
        }
        URI parsed = Uris.parse(uri);
        if (parsed == null || !parsed.isAbsolute() || unreadable.containsKey(uri)) {
            return null;
        }
        if (documents.size() >= MAXIMUM_DOCUMENTS) {
            return unreadable(
                    uri,
                    List.of(Finding.error(
                            "too-many-documents",
                            "more than " + MAXIMUM_DOCUMENTS + " documents are referenced",
                            null,
                            needed.location())));
        }
        Result<byte[]> bytes = reader.read(parsed);
        // A missing file is a mistake of the reference, a malformed one of the file.
        if (bytes.value() == null) {
            return unreadable(
                    uri,
                    bytes.findings().stream()
                            .map(finding -> new Finding(
                                    finding.ruleId(),
                                    needed.severity(),
                                    finding.message(),
                                    finding.hint(),
                                    needed.location()))
                            .toList());
        }
        Result<SpecTree> parsedTree = SpecParser.parse(uri, reader.displayName(parsed), bytes.value());
        SpecTree tree = parsedTree.value();
        if (tree == null) {
            return unreadable(uri, parsedTree.findings());
        }
        findings.addAll(parsedTree.findings());
        add(tree);
        return tree.cursor();
    }

    private @Nullable SpecCursor unreadable(String uri, List<Finding> reasons) {
        findings.addAll(reasons);
        unreadable.put(uri, reasons.get(reasons.size() - 1));
        return null;
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
        return unreadable.get(uri);
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
