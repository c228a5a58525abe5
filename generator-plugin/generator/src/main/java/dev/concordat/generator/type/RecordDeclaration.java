package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;

/**
 * An object: its own members and those of every {@code allOf} part, flattened.
 *
 * @param properties in document order, those of parts first
 * @param additional what happens to other members
 * @param constraints {@code minProperties}, {@code maxProperties}
 * @param assertions what the codec checks on the value as a tree
 * @param parts the objects that it contains through {@code allOf}: their interfaces are implemented
 * @param shared whether other records contain it, so that its members are also an interface
 * @param value whether it is itself the type of some value; a shared part that is not is an interface alone
 * @param form whether it only describes the parts of multipart bodies: those parts are typed where the body
 *     is, and no type of its own is generated
 */
public record RecordDeclaration(
        TypeId id,
        String spelling,
        boolean component,
        Annotations annotations,
        SourceLocation location,
        List<Property> properties,
        AdditionalProperties additional,
        List<Constraint> constraints,
        List<Assertion> assertions,
        List<TypeId> parts,
        boolean shared,
        boolean value,
        boolean form)
        implements TypeDeclaration {

    public RecordDeclaration {
        properties = List.copyOf(properties);
        constraints = List.copyOf(constraints);
        assertions = List.copyOf(assertions);
        parts = List.copyOf(parts);
    }

    /** The properties that Java values have. */
    public List<Property> components() {
        return properties.stream().filter(Property::isComponent).toList();
    }
}
