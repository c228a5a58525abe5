package dev.concordat.core.normalise;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schemas that allow what any of several schemas allows: those that were read, and those made of them so far. */
record Alternatives(Map<SchemaId, Schema> read, Map<SchemaId, Schema> made) {

    /**
     * One of two schemas where they say the same, else a new one.
     *
     * @param first null: anything goes
     * @param holder the parameter, header or media type whose schema it becomes
     */
    @Nullable
    SchemaId of(@Nullable SchemaId first, @Nullable SchemaId second, SourceLocation holder) {
        if (first == null || second == null) {
            return null;
        }
        String place = Pointer.child(Pointer.child(holder.pointer(), "schema"), "anyOf");
        boolean extended = isMade(first, holder, place);
        List<SchemaId> branches = new ArrayList<>();
        branches.addAll(extended ? schema(first).composition().anyOf() : List.of(first));
        SameSchema same = new SameSchema(this::schema);
        if (branches.stream().anyMatch(branch -> same.test(branch, second))) {
            return first;
        }
        branches.add(second);
        SchemaId id = extended ? first : free(holder, place);
        SchemaDraft draft = new SchemaDraft(id, holder);
        draft.composition = new Composition(null, List.of(), branches, List.of(), null, null, null, null);
        made.put(id, draft.build());
        return id;
    }

    private static boolean isMade(SchemaId id, SourceLocation holder, String place) {
        return id.document().equals(holder.source())
                && id.pointer().startsWith(place)
                && id.pointer().indexOf('/', place.length()) < 0;
    }

    /** Several routes may share a holder, such as a response of the components, and one holder may hold two schemas. */
    private SchemaId free(SourceLocation holder, String place) {
        SchemaId id = new SchemaId(holder.source(), place);
        for (int number = 2; read.containsKey(id) || made.containsKey(id); number++) {
            id = new SchemaId(holder.source(), place + number);
        }
        return id;
    }

    /** Whether a value has neither items nor members, so that it is written in one way only. */
    boolean isPlain(@Nullable SchemaId id) {
        if (id == null) {
            return false;
        }
        Set<JsonType> types = schema(id).types();
        return !types.isEmpty() && !types.contains(JsonType.ARRAY) && !types.contains(JsonType.OBJECT);
    }

    private Schema schema(SchemaId id) {
        Schema schema = made.getOrDefault(id, read.get(id));
        if (schema == null) {
            throw new IllegalArgumentException("not read: " + id);
        }
        return schema;
    }
}
