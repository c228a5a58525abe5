package dev.concordat.generator.type;

/** A member of a union while it is compiled: its type and the nodes behind it. */
record Alternative(TypeUse use, Facets facets) {}
