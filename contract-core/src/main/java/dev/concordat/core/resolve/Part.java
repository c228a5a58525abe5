package dev.concordat.core.resolve;

import dev.concordat.core.parse.SpecNode;

/**
 * The part of a document that is unusable where something in it is wrong: the innermost object that is read as a unit.
 *
 * @param aside whether only documentation is lost with it
 */
record Part(SpecNode node, boolean aside) {}
