package dev.concordat.core.resolve;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks all that the root document reaches, and gives every reference its target. */
public final class Resolver {

    private final List<Finding> findings = new ArrayList<>();
    private final IdentityHashMap<SpecNode, SpecCursor> references = new IdentityHashMap<>();
    private final IdentityHashMap<SpecNode, SpecCursor> dynamicReferences = new IdentityHashMap<>();
    private final Faults faults = new Faults(findings);
    private final DocumentSet documents;
    private final Lookup lookup;
    private final Walk walk;

    private Resolver(DocumentReader reader, SpecTree root, SpecVersion version) {
        documents = new DocumentSet(reader, root, version, findings);
        lookup = new Lookup(documents);
        walk = new Walk(documents, faults, findings);
    }

    /**
     * Resolves a document.
     *
     * @return no value where the document declares no version of OpenAPI that can be read; else the documents with
     *     every reference that resolves, and an error for each that does not
     */
    public static Result<ResolvedSpec> resolve(SpecTree root, DocumentReader reader) {
        return DeclaredVersion.of(root)
                .then(declared -> new Resolver(reader, root, declared.version()).run(root, declared));
    }

    private Result<ResolvedSpec> run(SpecTree root, DeclaredVersion declared) {
        walk.start(root);
        List<Reference> pending = walk.references().take();
        List<Reference> unresolved = new ArrayList<>();
        while (!pending.isEmpty()) {
            for (Reference reference : pending) {
                if (!resolve(reference, false)) {
                    unresolved.add(reference);
                }
                walkDynamicAnchors();
            }
            pending = walk.references().take();
            if (pending.isEmpty() && !unresolved.isEmpty()) {
                // An $id or $anchor may have come to light since.
                unresolved.forEach(reference -> resolve(reference, true));
                unresolved.clear();
                pending = walk.references().take();
            }
        }
        cutCycles();
        ResolvedSpec spec = new ResolvedSpec(
                root,
                declared.version(),
                declared.text(),
                Collections.unmodifiableMap(documents.documents()),
                Collections.unmodifiableMap(references),
                Collections.unmodifiableMap(dynamicReferences),
                List.copyOf(walk.dynamicAnchors()),
                Collections.unmodifiableMap(walk.kinds()),
                Collections.unmodifiableMap(documents.resources()),
                Collections.unmodifiableMap(faults.byNode()),
                Collections.unmodifiableMap(documents.versions()),
                names(root));
        return Result.of(spec, findings);
    }

    private Map<String, String> names(SpecTree root) {
        Map<String, String> names = new HashMap<>();
        Stream.of(documents.documents(), documents.resources())
                .flatMap(named -> named.keySet().stream())
                .forEach(uri -> names.put(uri, Uris.relativize(root.uri(), uri)));
        return Collections.unmodifiableMap(names);
    }

    /** Walks the schemas that only a dynamic reference leads to. */
    private void walkDynamicAnchors() {
        documents.takeDynamicAnchors().forEach(schema -> walk.continueAt(schema, new Type.ObjectOf("Schema")));
    }

    private boolean resolve(Reference reference, boolean last) {
        SpecCursor holder = reference.holder();
        if (reference.use() == Reference.Use.MAPPING) {
            SpecCursor named = component(holder, reference.text());
            if (named != null) {
                return found(reference, named);
            }
        }
        Lookup.Outcome outcome = lookup.find(reference);
        if (outcome.target() != null) {
            return found(reference, outcome.target());
        }
        if (last && outcome.problem() != null) {
            faults.report(
                    reference.part().node(),
                    new Finding(
                            "unresolvable-reference",
                            reference.severity(),
                            "the reference \"" + reference.text() + "\" does not resolve: " + outcome.problem(),
                            outcome.hint(),
                            reference.location()));
        }
        Finding unreadable = outcome.unreadable();
        if (last && unreadable != null && reference.severity() == Severity.ERROR) {
            faults.mark(reference.part().node(), unreadable);
        }
        return false;
    }

    /** Mapping values may be names of components: of the own document or of the root (OpenAPI 3.1, 4.8.25). */
    private @Nullable SpecCursor component(SpecCursor holder, String name) {
        for (SpecTree tree :
                List.of(holder.tree(), documents.documents().values().iterator().next())) {
            SpecCursor components = tree.cursor().child("components");
            SpecCursor schemas = components == null ? null : components.child("schemas");
            SpecCursor named = schemas == null ? null : schemas.child(name);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private boolean found(Reference reference, SpecCursor target) {
        Map<SpecNode, SpecCursor> map = reference.use() == Reference.Use.DYNAMIC ? dynamicReferences : references;
        map.put(reference.holder().node(), target);
        Type type = reference.type();
        if (type != null) {
            walk.continueAt(target, type);
        }
        return true;
    }

    /** References that lead nowhere but to themselves say nothing; one link of each such cycle is cut and reported. */
    private void cutCycles() {
        Set<SpecNode> sound = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Reference reference : walk.references().objects()) {
            Set<SpecNode> chain = Collections.newSetFromMap(new IdentityHashMap<>());
            SpecNode node = reference.holder().node();
            while (!sound.contains(node) && chain.add(node)) {
                SpecCursor next = references.get(node);
                if (next == null) {
                    break;
                }
                node = next.node();
                if (node == reference.holder().node()) {
                    references.remove(node);
                    faults.report(
                            node,
                            Finding.error(
                                    "reference-cycle",
                                    "the reference \"" + reference.text()
                                            + "\" leads back to itself and so means nothing",
                                    null,
                                    reference.location()));
                    break;
                }
            }
            sound.addAll(chain);
        }
    }
}
