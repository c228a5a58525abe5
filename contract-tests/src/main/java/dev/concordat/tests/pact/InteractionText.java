package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecScalar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an interaction asks and expects, as one text that is the same wherever the same is written. */
final class InteractionText {

    /** What is said about an interaction and changes nothing in it. */
    private static final Set<String> ABOUT = Set.of("_id", "_links", "comments", "key", "pending");

    /** Where a pact names its version, by age. */
    private static final List<String> VERSION =
            List.of("pactSpecification", "pact-specification", "pactSpecificationVersion");

    private InteractionText() {}

    /** The text: with the consumer, who is told to provider states, and the version, by which the rules are read. */
    static String of(PactDocument document, int index) {
        StringBuilder out =
                new StringBuilder(new JsonString(document.pact().getConsumer().getName()).toJson());
        SpecCursor metadata = document.tree().cursor().child("metadata");
        for (String name : VERSION) {
            SpecCursor version = metadata == null ? null : metadata.child(name);
            if (version != null) {
                append(version, out);
            }
        }
        SpecCursor interaction = document.interaction(index);
        Map<String, SpecCursor> members = new TreeMap<>(interaction.members());
        members.keySet().removeAll(ABOUT);
        members.forEach((name, member) -> member(name, member, out));
        return out.toString();
    }

    /** As deep as the reader allows. */
    private static void append(SpecCursor at, StringBuilder out) {
        if (at.node() instanceof SpecScalar scalar) {
            out.append(scalar.value().toJson());
        } else if (at.node() instanceof SpecArray) {
            out.append('[');
            at.items().forEach(item -> {
                append(item, out);
                out.append(',');
            });
            out.append(']');
        } else {
            out.append('{');
            new TreeMap<>(at.members()).forEach((name, member) -> member(name, member, out));
            out.append('}');
        }
    }

    private static void member(String name, SpecCursor value, StringBuilder out) {
        out.append(new JsonString(name).toJson()).append(':');
        append(value, out);
        out.append(',');
    }
}
