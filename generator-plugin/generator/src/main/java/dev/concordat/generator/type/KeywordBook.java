package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonType;
import dev.concordat.generator.type.Ledger.Entry;
import dev.concordat.generator.type.Ledger.Treatment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps account while types are compiled: which node became what, what was refused, what has no effect. */
final class KeywordBook {

    private record Key(SchemaId schema, String keyword) {}

    private final Map<Key, Treatment> recorded = new HashMap<>();
    private final Map<SchemaId, Set<JsonType>> shapes = new HashMap<>();
    private final Set<SchemaId> asserted = new HashSet<>();
    private final Map<SchemaId, List<Finding>> refusals = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** The nodes took part in a type for values of one JSON type. */
    void shaped(Collection<Schema> nodes, JsonType type) {
        for (Schema node : nodes) {
            shapes.computeIfAbsent(node.id(), id -> EnumSet.noneOf(JsonType.class))
                    .add(type == JsonType.INTEGER ? JsonType.NUMBER : type);
        }
    }

    /** The node takes part in an assertion. */
    void asserted(Schema node) {
        asserted.add(node.id());
    }

    void record(Schema schema, String keyword, Treatment treatment) {
        recorded.put(new Key(schema.id(), keyword), treatment);
    }

    void refuse(Schema schema, String keyword, String reason, String hint) {
        if (recorded.put(new Key(schema.id(), keyword), Treatment.REFUSED) == Treatment.REFUSED) {
            return;
        }
        refusals.computeIfAbsent(schema.id(), id -> new ArrayList<>())
                .add(Finding.error(
                        "unsupported-keyword",
                        keyword + " of " + describe(schema) + " cannot be generated: " + reason,
                        hint,
                        schema.at(keyword)));
    }

    void warn(String ruleId, Schema schema, String keyword, String message, @Nullable String hint) {
        findings.add(Finding.warning(ruleId, message, hint, schema.at(keyword)));
    }

    Map<SchemaId, List<Finding>> refusals() {
        return refusals;
    }

    List<Finding> findings() {
        return findings.stream().distinct().sorted().toList();
    }

    /** Closes the account over nodes that the contract reaches. */
    Ledger close(Contract contract, Collection<SchemaId> reached) {
        List<Entry> entries = new ArrayList<>();
        for (SchemaId id : reached) {
            Schema schema = contract.schema(id);
            schema.keywords().forEach((keyword, location) -> entries.add(entry(schema, keyword, location)));
        }
        return new Ledger(entries);
    }

    private Entry entry(Schema schema, String keyword, SourceLocation location) {
        Treatment known = recorded.get(new Key(schema.id(), keyword));
        if (known != null) {
            return new Entry(schema.id(), keyword, known, null, location);
        }
        if (keyword.startsWith("x-")) {
            return new Entry(schema.id(), keyword, Treatment.DOCUMENTED, "an extension", location);
        }
        KeywordTable.Row row = KeywordTable.row(keyword);
        if (row == null) {
            warn("unknown-keyword", schema, keyword, keyword + " is not a keyword of a schema", "remove it");
            return new Entry(schema.id(), keyword, Treatment.IGNORED, "unknown", location);
        }
        if (asserted.contains(schema.id())) {
            Treatment treatment = row.treatment() == Treatment.TYPED ? Treatment.VALIDATED : row.treatment();
            return new Entry(
                    schema.id(),
                    keyword,
                    shapes.containsKey(schema.id()) ? row.treatment() : treatment,
                    null,
                    location);
        }
        if (schema.bareReference() == null && !shapes.containsKey(schema.id())) {
            return new Entry(schema.id(), keyword, Treatment.DOCUMENTED, "only an annotation leads here", location);
        }
        Set<JsonType> types = shapes.getOrDefault(schema.id(), Set.of());
        if (row.appliesTo() != null && !types.contains(row.appliesTo())) {
            String applies = row.appliesTo().keyword();
            String message =
                    keyword + " has no effect on " + describe(schema) + ": it is about values of type " + applies;
            warn("keyword-without-effect", schema, keyword, message, "remove it, or correct the type");
            return new Entry(schema.id(), keyword, Treatment.IGNORED, "about type " + applies, location);
        }
        return new Entry(schema.id(), keyword, row.treatment(), null, location);
    }

    private static String describe(Schema schema) {
        return schema.id().pointer().isEmpty()
                ? "the schema"
                : "schema " + schema.id().pointer();
    }
}
