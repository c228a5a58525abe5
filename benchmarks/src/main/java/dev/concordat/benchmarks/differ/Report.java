package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the codecs of a document did.
 *
 * @param problem why there is nothing to tell, else ""
 * @param schemas that have a codec, each direction for itself
 * @param left schemas that there was no time for
 * @param instances that were judged
 * @param agreements instances that all opinions call the same
 * @param disagreements the others, by who stands against whom and the keyword
 * @param explained those disagreements where the standard sides with the codec, by the reason
 * @param written valid instances that were decoded and encoded again
 * @param changed those that came out as another value
 * @param dropped those that lack what no type declares
 * @param nodes schemas that are objects, arrays or choices
 * @param buffered those of them whose values are read ahead as a tree, by keyword
 * @param tried choices whose members are tried one after the other
 */
record Report(
        String name,
        String problem,
        int schemas,
        int left,
        int instances,
        int agreements,
        Groups disagreements,
        Groups explained,
        int written,
        Groups changed,
        Groups dropped,
        int nodes,
        Groups buffered,
        int tried,
        long millis) {

    static Report failed(String name, String problem) {
        return new Report(
                name,
                problem,
                0,
                0,
                0,
                0,
                new Groups(),
                new Groups(),
                0,
                new Groups(),
                new Groups(),
                0,
                new Groups(),
                0,
                0);
    }

    String toLine() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("name", new JsonString(name));
        members.put("problem", new JsonString(problem));
        members.put("schemas", JsonNumber.of(schemas));
        members.put("left", JsonNumber.of(left));
        members.put("instances", JsonNumber.of(instances));
        members.put("agreements", JsonNumber.of(agreements));
        members.put("disagreements", disagreements.toJson());
        members.put("explained", explained.toJson());
        members.put("written", JsonNumber.of(written));
        members.put("changed", changed.toJson());
        members.put("dropped", dropped.toJson());
        members.put("nodes", JsonNumber.of(nodes));
        members.put("buffered", buffered.toJson());
        members.put("tried", JsonNumber.of(tried));
        members.put("millis", JsonNumber.of(millis));
        return new JsonObject(members).toJson();
    }

    static Report parse(String line) {
        JsonObject json = (JsonObject) JsonDocument.parse("report", line).orElseThrow();
        return new Report(
                text(json, "name"),
                text(json, "problem"),
                number(json, "schemas"),
                number(json, "left"),
                number(json, "instances"),
                number(json, "agreements"),
                groups(json, "disagreements"),
                groups(json, "explained"),
                number(json, "written"),
                groups(json, "changed"),
                groups(json, "dropped"),
                number(json, "nodes"),
                groups(json, "buffered"),
                number(json, "tried"),
                number(json, "millis"));
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.value() : "";
    }

    private static int number(JsonObject json, String name) {
        return json.get(name) instanceof JsonNumber number ? number.value().intValue() : 0;
    }

    private static Groups groups(JsonObject json, String name) {
        JsonValue groups = json.get(name);
        return groups == null ? new Groups() : Groups.parse(groups);
    }
}
