package dev.concordat.design.dev;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A bundled document where each operation's description starts with what was found there. */
final class AnnotatedDocument {

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~!-]");
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");

    /** Nobody reads more of one operation; the list beside the page has all. */
    private static final int MOST = 20;

    private AnnotatedDocument() {}

    static JsonObject of(Contract contract, JsonObject document, List<Finding> findings) {
        if (!(document.get("paths") instanceof JsonObject paths) || findings.isEmpty()) {
            return document;
        }
        Map<String, JsonValue> changed = new LinkedHashMap<>(paths.members());
        for (Operation operation : contract.operations()) {
            String method = operation.method().toLowerCase(Locale.ROOT);
            List<Finding> own = within(operation.location(), findings);
            if (!own.isEmpty()
                    && changed.get(operation.path()) instanceof JsonObject item
                    && item.get(method) instanceof JsonObject written) {
                Map<String, JsonValue> members = new LinkedHashMap<>(item.members());
                members.put(method, described(operation, written, own));
                changed.put(operation.path(), new JsonObject(members));
            }
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(document.members());
        members.put("paths", new JsonObject(changed));
        return new JsonObject(members);
    }

    private static List<Finding> within(SourceLocation place, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.location().source().equals(place.source())
                        && (finding.location().pointer() + "/").startsWith(place.pointer() + "/"))
                .limit(MOST)
                .toList();
    }

    private static JsonObject described(Operation operation, JsonObject written, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add("> **" + finding.severity().name().toLowerCase(Locale.ROOT) + "** "
                + text(finding.message()) + " (" + text(finding.ruleId()) + ", line "
                + finding.location().line() + ")\n>"));
        String description = written.get("description") instanceof JsonString own ? own.value() : "";
        Map<String, JsonValue> members = new LinkedHashMap<>(written.members());
        if (operation.summary() == null && operation.operationId() == null) {
            // Else the page calls it after the start of its description.
            members.put("summary", new JsonString(operation.path()));
        }
        members.put("description", new JsonString(String.join("\n", lines) + "\n\n" + description));
        return new JsonObject(members);
    }

    private static String text(String raw) {
        return MARKDOWN.matcher(BREAK.matcher(raw).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
