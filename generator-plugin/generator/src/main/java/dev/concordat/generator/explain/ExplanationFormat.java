package dev.concordat.generator.explain;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.explain.Explanation.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an explanation is printed. */
public enum ExplanationFormat {
    /** One line for each member: place, treatment, object and keyword, Java name, note. */
    TEXT {
        @Override
        public String render(Explanation explanation) {
            StringBuilder text = new StringBuilder();
            for (Line line : explanation.lines()) {
                text.append(line.location())
                        .append(": ")
                        .append(line.treatment())
                        .append(": ");
                text.append(line.object().isEmpty() ? "" : line.object() + " ").append(line.keyword());
                text.append(line.java() == null ? "" : " -> " + line.java());
                text.append(line.note() == null ? "" : " (" + line.note() + ")").append('\n');
            }
            return text.toString();
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        public String render(Explanation explanation) {
            List<JsonValue> lines = new ArrayList<>();
            for (Line line : explanation.lines()) {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                members.put("source", new JsonString(line.location().source()));
                members.put("line", JsonNumber.of(line.location().line()));
                members.put("column", JsonNumber.of(line.location().column()));
                members.put("document", new JsonString(line.document()));
                members.put("pointer", new JsonString(line.pointer()));
                members.put("object", new JsonString(line.object()));
                members.put("keyword", new JsonString(line.keyword()));
                members.put("treatment", new JsonString(line.treatment().toString()));
                if (line.java() != null) {
                    members.put("java", new JsonString(line.java()));
                }
                if (line.note() != null) {
                    members.put("note", new JsonString(line.note()));
                }
                lines.add(new JsonObject(members));
            }
            return new JsonArray(lines).toJson() + "\n";
        }
    };

    public abstract String render(Explanation explanation);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
