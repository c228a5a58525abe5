package dev.concordat.core.normalise;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.StringLimits;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema while it is being read; it starts as one that allows everything. */
final class SchemaDraft {

    SchemaId id;
    SourceLocation location;
    Set<JsonType> types = Set.of();
    boolean never;

    @Nullable
    List<JsonValue> enumeration;

    @Nullable
    JsonValue constant;

    @Nullable
    String format;

    NumberLimits number = NumberLimits.NONE;
    StringLimits string = StringLimits.NONE;
    ArrayLimits array = ArrayLimits.NONE;
    ObjectLimits object = ObjectLimits.NONE;
    Composition composition = Composition.NONE;

    @Nullable
    Discriminator discriminator;

    Annotations annotations = Annotations.NONE;
    Map<String, SourceLocation> keywords = Map.of();
    Map<String, JsonValue> extensions = Map.of();

    SchemaDraft(SchemaId id, SourceLocation location) {
        this.id = id;
        this.location = location;
    }

    /** A draft that says the same as a schema. */
    static SchemaDraft of(Schema schema) {
        SchemaDraft draft = annotationsOf(schema);
        draft.types = schema.types();
        draft.never = schema.never();
        draft.enumeration = schema.enumeration();
        draft.constant = schema.constant();
        draft.format = schema.format();
        draft.number = schema.number();
        draft.string = schema.string();
        draft.array = schema.array();
        draft.object = schema.object();
        draft.composition = schema.composition();
        return draft;
    }

    /** A draft with all of a schema that asserts nothing. */
    static SchemaDraft annotationsOf(Schema schema) {
        SchemaDraft draft = new SchemaDraft(schema.id(), schema.location());
        draft.discriminator = schema.discriminator();
        draft.annotations = schema.annotations();
        draft.keywords = schema.keywords();
        draft.extensions = schema.extensions();
        return draft;
    }

    Schema build() {
        return new Schema(
                id,
                location,
                types,
                never,
                enumeration,
                constant,
                format,
                number,
                string,
                array,
                object,
                composition,
                discriminator,
                annotations,
                keywords,
                extensions);
    }
}
