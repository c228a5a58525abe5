package dev.concordat.core.resolve;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a reference names (RFC 3986 and RFC 6901): a document, then a place in it. */
final class Lookup {

    private final DocumentSet documents;

    Lookup(DocumentSet documents) {
        this.documents = documents;
    }

    /**
     * What a lookup ends in.
     *
     * @param target null: there is no such thing
     * @param problem why not; null where the document's own finding says it
     * @param unreadable that finding
     */
    record Outcome(
            @Nullable SpecCursor target,
            @Nullable String problem,
            @Nullable String hint,
            @Nullable Finding unreadable) {

        static Outcome found(SpecCursor target) {
            return new Outcome(target, null, null, null);
        }

        static Outcome missing(String problem, @Nullable String hint) {
            return new Outcome(null, problem, hint, null);
        }

        static Outcome unreadable(Finding why) {
            return new Outcome(null, null, null, why);
        }
    }

    Outcome find(Reference needed) {
        String reference = needed.text();
        Base base = needed.base();
        SpecCursor holder = needed.holder();
        String uri = DocumentSet.withoutFragment(reference);
        String fragment = uri.length() == reference.length() ? "" : Uris.decode(reference.substring(uri.length() + 1));
        if (fragment.equals("/")) {
            // To the letter the member named "", which no object of the specification has.
            documents.emptyToken(reference, needed.location());
            fragment = "";
        }
        if (uri.isEmpty()) {
            Outcome outcome = inside(base.resource(), fragment);
            // Written under an $id but meant for the document: common, and unambiguous where it resolves.
            return outcome.target() == null
                            && base.resource().node() != holder.tree().root()
                    ? inside(holder.tree().cursor(), fragment)
                    : outcome;
        }
        String absolute = Uris.resolve(base.uri(), uri);
        if (absolute == null) {
            return Outcome.missing("it is not a URI reference", null);
        }
        SpecCursor resource = documents.known(absolute);
        if (resource == null) {
            String relative = Uris.resolve(holder.tree().uri(), uri);
            String beside = relative == null ? absolute : relative;
            resource = documents.load(absolute, beside, needed);
            if (resource == null) {
                Finding why = documents.whyUnreadable(beside);
                return why == null ? Outcome.missing("it is not an absolute URI", null) : Outcome.unreadable(why);
            }
        }
        return inside(resource, fragment);
    }

    private Outcome inside(SpecCursor resource, String fragment) {
        if (fragment.isEmpty()) {
            return Outcome.found(resource);
        }
        if (fragment.startsWith("/")) {
            return at(resource, fragment);
        }
        SpecCursor anchored = documents.anchor(resource, fragment);
        return anchored == null
                ? Outcome.missing(
                        "there is no $anchor \"" + fragment + "\"",
                        resource.child(fragment) == null ? null : "a JSON Pointer starts with a slash: #/" + fragment)
                : Outcome.found(anchored);
    }

    private Outcome at(SpecCursor resource, String pointer) {
        SpecCursor current = resource;
        List<String> tokens = Pointer.tokens(pointer);
        for (String token : tokens) {
            SpecCursor next = step(current, token);
            if (next == null) {
                SpecNode node = current.node();
                String where = current.pointer().isEmpty() ? "the document" : current.pointer();
                return Outcome.missing(
                        "there is no \"" + token + "\" in " + where,
                        node instanceof SpecObject object
                                ? NearestName.hint(token, object.members().keySet())
                                : null);
            }
            current = next;
        }
        return Outcome.found(current);
    }

    private static @Nullable SpecCursor step(SpecCursor current, String token) {
        if (!(current.node() instanceof SpecArray)) {
            return current.child(token);
        }
        return token.matches("0|[1-9][0-9]{0,8}") ? current.child(Integer.parseInt(token)) : null;
    }
}
