package dev.concordat.design.overlay;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.design.lint.path.PathExpression;
import dev.concordat.design.lint.path.PathSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an overlay (Overlay Specification 1.0.0 and 1.1.0); what it cannot mean is an error at its place. */
final class OverlayReader {

    private static final String RULE = "invalid-overlay";
    private static final List<String> ACTION = List.of("target", "description", "update", "remove");
    private static final List<String> ACTION_SINCE_1_1 = List.of("target", "description", "update", "copy", "remove");

    private final List<Finding> findings = new ArrayList<>();

    private OverlayReader() {}

    /** The overlay of a document; none where anything in it is wrong. */
    static Result<Overlay> read(SpecTree tree) {
        OverlayReader reader = new OverlayReader();
        Overlay overlay = reader.overlay(tree);
        boolean wrong = reader.findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Result<>(wrong ? null : overlay, reader.findings);
    }

    private Overlay overlay(SpecTree tree) {
        SpecCursor root = tree.cursor();
        if (!root.isObject()) {
            error(root, "an overlay must be an object", "it has overlay, info and actions");
            return new Overlay(tree, null, List.of());
        }
        only(root, "an overlay", List.of("overlay", "info", "extends", "actions"));
        String version = text(root, "overlay", true);
        if (version != null && !version.matches("1\\.[01]\\.\\d+")) {
            error(
                    root.child("overlay"),
                    "the version of the overlay is \"" + version + "\"",
                    "1.0.0 and 1.1.0 are read here");
        }
        SpecCursor info = member(root, "info", true);
        if (info != null && info.isObject()) {
            only(info, "\"info\"", List.of("title", "description", "version"));
            text(info, "title", true);
            text(info, "version", true);
        } else if (info != null) {
            error(info, "\"info\" must be an object", null);
        }
        String target = text(root, "extends", false);
        return new Overlay(tree, target == null ? null : root.child("extends"), actions(root, version));
    }

    private List<Overlay.Action> actions(SpecCursor root, @Nullable String version) {
        List<String> known = version != null && version.startsWith("1.0.") ? ACTION : ACTION_SINCE_1_1;
        SpecCursor list = member(root, "actions", true);
        if (list != null
                && (!(list.node() instanceof SpecArray array) || array.items().isEmpty())) {
            error(list, "\"actions\" must be a list of at least one action", null);
        }
        List<Overlay.Action> actions = new ArrayList<>();
        for (SpecCursor item : list == null ? List.<SpecCursor>of() : list.items()) {
            Overlay.Action action = action(item, known);
            if (action != null) {
                actions.add(action);
            }
        }
        return actions;
    }

    private Overlay.@Nullable Action action(SpecCursor action, List<String> known) {
        if (!action.isObject()) {
            error(action, "an action must be an object", "it has a target, and update or remove");
            return null;
        }
        only(action, "an action", known);
        text(action, "description", false);
        boolean remove = truth(action, "remove");
        SpecCursor update = action.child("update");
        SpecCursor copied = known.contains("copy") ? action.child("copy") : null;
        PathExpression copy = copied == null ? null : path(action, "copy");
        if (update != null && copied != null) {
            error(copied, "an action has \"update\" or \"copy\", not both", "make two actions of it");
        }
        if (remove && (update != null || copied != null)) {
            String other = update != null ? "update" : "copy";
            warning(action, other, "has no effect beside \"remove\": true", "take one of the two out");
        } else if (!remove && update == null && copied == null) {
            warning(action, "target", "is neither updated nor removed", "add update or remove: true");
        }
        PathExpression path = path(action, "target");
        SpecCursor target = action.child("target");
        boolean effective = remove || update != null || copy != null;
        return path == null || target == null || !effective
                ? null
                : new Overlay.Action(target, path, remove ? null : update, remove ? null : copy);
    }

    private @Nullable PathExpression path(SpecCursor action, String name) {
        String path = text(action, name, true);
        try {
            return path == null ? null : PathExpression.standard(path);
        } catch (PathSyntaxException failure) {
            String hint = path != null && path.matches(".*@\\.[\\w.]*-.*")
                    ? "in a filter a name with a hyphen stands in brackets: @['x-internal']"
                    : null;
            error(action.child(name), "\"" + path + "\" is no JSONPath: " + failure.getMessage(), hint);
            return null;
        }
    }

    private @Nullable SpecCursor member(SpecCursor of, String name, boolean required) {
        SpecCursor member = of.child(name);
        if (member == null && required) {
            error(of, "\"" + name + "\" is missing", null);
        }
        return member;
    }

    private @Nullable String text(SpecCursor of, String name, boolean required) {
        SpecCursor member = member(of, name, required);
        if (member != null && member.text() == null) {
            error(member, "\"" + name + "\" must be a text", null);
        }
        return member == null ? null : member.text();
    }

    private boolean truth(SpecCursor of, String name) {
        SpecCursor member = of.child(name);
        if (member != null
                && member.node() instanceof SpecScalar scalar
                && scalar.value() instanceof JsonBoolean truth) {
            return truth.value();
        }
        if (member != null) {
            error(member, "\"" + name + "\" must be true or false", null);
        }
        return false;
    }

    /** A misspelt member would change nothing in silence; those that start with {@code x-} are free. */
    private void only(SpecCursor of, String owner, List<String> known) {
        for (String name : of.members().keySet()) {
            if (!known.contains(name) && !name.startsWith("x-")) {
                findings.add(Finding.error(
                        RULE,
                        owner + " has no member \"" + name + "\"",
                        "it has " + String.join(", ", known),
                        of.keyLocation(name)));
            }
        }
    }

    private void error(@Nullable SpecCursor at, String message, @Nullable String hint) {
        if (at != null) {
            findings.add(Finding.error(RULE, message, hint, at.location()));
        }
    }

    private void warning(SpecCursor action, String name, String message, String hint) {
        findings.add(Finding.warning(
                "overlay-without-effect", "\"" + name + "\" " + message, hint, action.keyLocation(name)));
    }
}
