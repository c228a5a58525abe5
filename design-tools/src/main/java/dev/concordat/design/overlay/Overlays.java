package dev.concordat.design.overlay;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.Uris;
import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.path.Match;
import dev.concordat.design.lint.path.PathExpression;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies overlays to a document (Overlay Specification 1.1.0). The document is taken as written: references are not
 * followed, and it need not be OpenAPI.
 */
public final class Overlays {

    private final List<Finding> findings = new ArrayList<>();
    private final Merge merge = new Merge();

    private Overlays() {}

    /**
     * Reads a document and applies overlays to it, one after the other.
     *
     * @return no value where the document or an overlay cannot be read; else the changed document, with an error for
     *     each node that an update does not fit and a warning for each action that changes nothing
     */
    public static Result<JsonValue> apply(DocumentReader reader, URI document, List<URI> overlays) {
        Result<SpecTree> parsed = parse(reader, document);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        List<Overlay> read = new ArrayList<>();
        for (URI uri : overlays) {
            Result<Overlay> overlay = parse(reader, uri).then(OverlayReader::read);
            findings.addAll(overlay.findings());
            if (overlay.value() != null) {
                read.add(overlay.value());
            }
        }
        SpecTree tree = parsed.value();
        if (tree == null || read.size() < overlays.size()) {
            return Result.failed(findings.stream().sorted().toList());
        }
        Result<JsonValue> applied = new Overlays().all(tree, read);
        findings.addAll(applied.findings());
        return new Result<>(applied.value(), findings.stream().sorted().toList());
    }

    private static Result<SpecTree> parse(DocumentReader reader, URI uri) {
        return reader.read(uri).then(bytes -> SpecParser.parse(uri.toString(), reader.displayName(uri), bytes));
    }

    private Result<JsonValue> all(SpecTree tree, List<Overlay> overlays) {
        SpecNode root = merge.unshared(tree.root());
        for (Overlay overlay : overlays) {
            checkTarget(overlay, tree);
            for (Overlay.Action action : overlay.actions()) {
                root = change(new SpecTree(tree.uri(), tree.source(), root), action);
                if (merge.exceeded()) {
                    findings.add(Finding.error(
                            "overlay-too-large",
                            "with this action the document becomes larger or deeper than can be handled",
                            "select fewer nodes",
                            action.target().location()));
                    return Result.failed(findings);
                }
            }
        }
        return Result.of(root.toJson(), findings);
    }

    private SpecNode change(SpecTree tree, Overlay.Action action) {
        List<Spot> selected = select(tree, action.path());
        if (selected.isEmpty()) {
            findings.add(Finding.warning(
                    "overlay-without-effect",
                    "the target " + action.path() + " selects nothing in " + tree.source(),
                    "references are not followed; actions before this one count",
                    action.target().location()));
        }
        SpecNode update = update(tree, action);
        if (update == null && !action.removes()) {
            return tree.root();
        }
        List<Spot> fitting =
                selected.stream().filter(spot -> problem(spot, update) == null).toList();
        selected.stream()
                .filter(spot -> problem(spot, update) != null)
                .findFirst()
                .ifPresent(
                        spot -> mismatch(action, problem(spot, update) + ": #" + spot.pointer() + " stays as it is"));
        return fitting.isEmpty() ? tree.root() : new Rewrite(fitting, update, merge).apply(tree.root(), 0);
    }

    private static List<Spot> select(SpecTree tree, PathExpression path) {
        return path.select(Spot.root(tree.cursor())).stream().map(Match::spot).toList();
    }

    /** What is merged into the selected nodes; null where nothing is, and where there is not one node to copy. */
    private @Nullable SpecNode update(SpecTree tree, Overlay.Action action) {
        if (action.copy() == null) {
            return action.update() == null ? null : action.update().node();
        }
        List<Spot> sources = select(tree, action.copy());
        if (sources.size() != 1) {
            mismatch(action, "copy " + action.copy() + " must select one node and selects " + sources.size());
            return null;
        }
        return sources.get(0).node();
    }

    private void mismatch(Overlay.Action action, String message) {
        findings.add(
                Finding.error("overlay-mismatch", message, null, action.target().location()));
    }

    /** Why a node cannot be updated, or removed where there is no update; null where it can. */
    private static @Nullable String problem(Spot spot, @Nullable SpecNode update) {
        if (update == null) {
            return spot.parent() == null ? "the whole document cannot be removed" : null;
        }
        if (spot.isObject()) {
            return update instanceof SpecObject ? null : "an object is updated by an object";
        }
        return spot.isArray() || update instanceof SpecScalar ? null : "a single value is replaced by one";
    }

    /** An {@code extends} is what the overlay was designed for, no more: other documents may be meant, too. */
    private void checkTarget(Overlay overlay, SpecTree tree) {
        if (overlay.target() == null || overlay.target().text() == null) {
            return;
        }
        String named = Uris.resolve(overlay.tree().uri(), overlay.target().text());
        if (named == null || !Uris.canonical(named).equals(Uris.canonical(tree.uri()))) {
            findings.add(Finding.info(
                    "overlay-of-another-document",
                    "the overlay was made for " + overlay.target().text() + " and is applied to " + tree.source(),
                    null,
                    overlay.target().location()));
        }
    }
}
