package dev.concordat.core.generate;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** A place in the whole value with the shape that rules it and a valid value there.
 *
 * @param schemas what the place has to satisfy
 * @param shape the same with every choice made
 * @param base a valid value for the place
 * @param pointer where the place is
 * @param label the branches that were chosen, "" for none
 * @param embed puts another value into the place and gives the whole value
 * @param around the places that it is in, outermost first
 */
record Site(
        List<SchemaId> schemas,
        Shape shape,
        JsonValue base,
        String pointer,
        String name,
        String label,
        UnaryOperator<JsonValue> embed,
        List<Site> around) {

    /** The same place with another shape. */
    Site shaped(Shape other) {
        return new Site(schemas, other, base, pointer, name, label, embed, around);
    }

    /** Whether another site stands for the same place and has been there before, with other branches taken. */
    boolean isSibling() {
        String outer = around.isEmpty() ? "" : around.get(around.size() - 1).label();
        return !label.equals(outer);
    }

    /** A place inside this one. */
    Site inner(
            List<SchemaId> inner,
            Shape innerShape,
            JsonValue value,
            String token,
            UnaryOperator<JsonValue> innerEmbed) {
        List<Site> longer = new ArrayList<>(around);
        longer.add(this);
        return new Site(
                inner,
                innerShape,
                value,
                pointer(token),
                token,
                label,
                changed -> embed.apply(innerEmbed.apply(changed)),
                longer);
    }

    String pointer(String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** How often the schemas of a place stand around it already. */
    long recursion(List<SchemaId> inner) {
        return around.stream().map(Site::schemas).filter(inner::equals).count() + (schemas.equals(inner) ? 1 : 0);
    }

    /** Random choices that depend on the seed and the place alone, so that a change elsewhere does not move them. */
    RandomGenerator random(long seed) {
        return new Random(seed * 31 + pointer.hashCode());
    }

    JsonObject object() {
        return base instanceof JsonObject object ? object : new JsonObject(java.util.Map.of());
    }
}
