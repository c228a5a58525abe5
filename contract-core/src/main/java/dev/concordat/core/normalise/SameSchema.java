package dev.concordat.core.normalise;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether two schemas are written alike, so that they allow the same values; what they say to readers may differ. A
 * pair inside itself is alike where nothing else differs.
 */
record SameSchema(Function<SchemaId, Schema> schemas) {

    private static final SourceLocation NOWHERE = SourceLocation.of("");

    private record Pair(SchemaId left, SchemaId right) {}

    /** A node with numbers for its subschemas, and those. */
    private record Form(Schema node, List<SchemaId> parts) {}

    boolean test(SchemaId left, SchemaId right) {
        Set<Pair> seen = new HashSet<>();
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(left, right))); // references may be a long chain
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (pair.left().equals(pair.right()) || !seen.add(pair)) {
                continue;
            }
            Form first = form(pair.left(), pair.left());
            Form second = form(pair.right(), pair.left());
            if (!first.node().equals(second.node())) {
                return false;
            }
            for (int part = 0; part < first.parts().size(); part++) {
                open.add(new Pair(first.parts().get(part), second.parts().get(part)));
            }
        }
        return true;
    }

    /** @param name the identity that both forms of a pair get */
    private Form form(SchemaId id, SchemaId name) {
        Schema schema = schemas.apply(id);
        List<SchemaId> parts = new ArrayList<>();
        SchemaDraft draft = new Rewiring(part -> {
                    parts.add(part);
                    return new SchemaId("", Integer.toString(parts.size()));
                })
                .of(schema);
        Annotations said = schema.annotations();
        draft.id = name;
        draft.annotations =
                new Annotations(null, null, said.defaultValue(), List.of(), false, said.readOnly(), said.writeOnly());
        draft.keywords = Map.of();
        draft.location = NOWHERE;
        Discriminator told = draft.discriminator;
        draft.discriminator = told == null
                ? null
                : new Discriminator(told.propertyName(), told.mapping(), told.defaultMapping(), NOWHERE);
        return new Form(draft.build(), parts);
    }
}
