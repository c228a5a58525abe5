package dev.concordat.benchmarks.instances;

import dev.concordat.benchmarks.differ.Groups;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of one document.
 *
 * @param problem why there is nothing to tell, else ""
 * @param schemas of parameters, bodies and headers
 * @param agreed instances that both validators call what they are meant to be
 * @param targets values that were to be found, without those left aside for their number or proved impossible
 * @param bounded targets left aside: there are values enough, or the schema recurs
 * @param impossible targets for which it is proved that no value exists
 * @param slowest the longest time for one instance, in milliseconds, all of one schema shared out
 * @param explained what a validator calls something else for a reason that is known of it, by the reason
 * @param disagreements the same without a reason, by who and the keyword
 * @param unreached targets for which no value was found, by the reason
 */
record Row(
        String name,
        String problem,
        int schemas,
        int valid,
        int invalid,
        int agreed,
        int targets,
        int bounded,
        int impossible,
        int slowest,
        int seconds,
        Groups explained,
        Groups disagreements,
        Groups unreached) {

    private static final List<String> NUMBERS =
            List.of("schemas", "valid", "invalid", "agreed", "targets", "bounded", "impossible", "slowest", "seconds");

    static Row failed(String name, String problem) {
        return new Row(name, problem, 0, 0, 0, 0, 0, 0, 0, 0, 0, new Groups(), new Groups(), new Groups());
    }

    static String head() {
        return String.format(
                "%-40s %8s %9s %9s %9s %8s %8s %10s %8s %7s",
                "document",
                "schemas",
                "valid",
                "invalid",
                "agreed",
                "reached",
                "bounded",
                "impossible",
                "slowest",
                "seconds");
    }

    String line() {
        return problem.isEmpty()
                ? String.format(
                        Locale.ROOT,
                        "%-40s %8d %9d %9d %7.2f %% %6.2f %% %8d %10d %5d ms %7d",
                        name,
                        schemas,
                        valid,
                        invalid,
                        share(agreed, valid + invalid),
                        share(targets - unreached.size(), targets),
                        bounded,
                        impossible,
                        slowest,
                        seconds)
                : String.format("%-40s %s", name, problem);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    /** Both together. */
    Row plus(Row other) {
        Groups allExplained = new Groups();
        Groups allDisagreements = new Groups();
        Groups allUnreached = new Groups();
        List.of(this, other).forEach(row -> {
            allExplained.addAll(row.explained);
            allDisagreements.addAll(row.disagreements);
            allUnreached.addAll(row.unreached);
        });
        return new Row(
                name,
                "",
                schemas + other.schemas,
                valid + other.valid,
                invalid + other.invalid,
                agreed + other.agreed,
                targets + other.targets,
                bounded + other.bounded,
                impossible + other.impossible,
                Math.max(slowest, other.slowest),
                seconds + other.seconds,
                allExplained,
                allDisagreements,
                allUnreached);
    }

    String toLine() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("name", new JsonString(name));
        members.put("problem", new JsonString(problem));
        List<Integer> values = List.of(schemas, valid, invalid, agreed, targets, bounded, impossible, slowest, seconds);
        for (int i = 0; i < NUMBERS.size(); i++) {
            members.put(NUMBERS.get(i), JsonNumber.of(values.get(i)));
        }
        members.put("explained", explained.toJson());
        members.put("disagreements", disagreements.toJson());
        members.put("unreached", unreached.toJson());
        return new JsonObject(members).toJson();
    }

    static Row parse(String line) {
        JsonObject json = (JsonObject) JsonDocument.parse("row", line).orElseThrow();
        List<Integer> values =
                NUMBERS.stream().map(number -> number(json, number)).toList();
        return new Row(
                text(json, "name"),
                text(json, "problem"),
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7),
                values.get(8),
                groups(json, "explained"),
                groups(json, "disagreements"),
                groups(json, "unreached"));
    }

    private static int number(JsonObject json, String name) {
        return json.get(name) instanceof JsonNumber number ? number.value().intValue() : 0;
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.value() : "";
    }

    private static Groups groups(JsonObject json, String name) {
        JsonValue groups = json.get(name);
        return groups == null ? new Groups() : Groups.parse(groups);
    }
}
