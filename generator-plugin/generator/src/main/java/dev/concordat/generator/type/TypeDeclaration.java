package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.finding.SourceLocation;

/** A type that gets a file of its own. */
public sealed interface TypeDeclaration permits RecordDeclaration, TupleDeclaration, UnionDeclaration, EnumDeclaration {

    /** The schema it comes from: its identity in the model and in the symbol table. */
    TypeId id();

    /**
     * What it is called before it becomes a Java name: the component's name, or for an inline schema its place, words
     * separated by spaces ({@code Parcel recipient}). Not unique.
     */
    String spelling();

    /** Whether the spelling is a component's name and so has precedence over places. */
    boolean component();

    /** Title, description, deprecation. */
    Annotations annotations();

    /** Where the schema stands. */
    SourceLocation location();
}
