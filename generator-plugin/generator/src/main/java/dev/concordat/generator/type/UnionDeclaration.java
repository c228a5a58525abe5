package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;

/**
 * One of several types: {@code oneOf}, {@code anyOf}, a list of types, or a discriminated base with its children.
 *
 * @param members the alternatives in document order, never empty, never nullable (null lifts to the use)
 * @param strategy how a reader finds the member
 * @param exactlyOne {@code oneOf}: an instance valid against two members is invalid
 * @param assertions what the codec checks on the value as a tree
 * @param properties members that all alternatives share: accessors of the interface
 */
public record UnionDeclaration(
        TypeId id,
        String spelling,
        boolean component,
        Annotations annotations,
        SourceLocation location,
        List<UnionMember> members,
        UnionStrategy strategy,
        boolean exactlyOne,
        List<Assertion> assertions,
        List<Property> properties)
        implements TypeDeclaration {

    public UnionDeclaration {
        members = List.copyOf(members);
        assertions = List.copyOf(assertions);
        properties = List.copyOf(properties);
    }
}
