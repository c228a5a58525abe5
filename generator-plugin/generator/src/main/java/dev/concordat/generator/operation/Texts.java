package dev.concordat.generator.operation;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeUse;
import java.util.List;

/** The type of a value outside JSON about which the contract says nothing: text. */
final class Texts {

    private Texts() {}

    static TypeUse use(SchemaId place) {
        return new TypeUse(new Type.Scalar(ScalarKind.STRING), false, List.of(), place);
    }

    /** Whether null is a value that Java must tell apart; of {@code JsonValue} it is one of the values. */
    static boolean isNullable(TypeUse use) {
        return use.nullable() && !(use.type() instanceof Type.Any);
    }

    static TypeUse use(SourceLocation place) {
        return use(new SchemaId(place.source(), place.pointer()));
    }
}
