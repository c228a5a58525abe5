package dev.concordat.design.lint.document;

import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecTree;

/**
 * What a reference leads to.
 *
 * @param pointer the place of the node in its document (RFC 6901)
 * @param keyPosition the place of the member's key; of the node where it is no member
 */
record Target(SpecTree tree, String pointer, SpecNode node, long keyPosition) {}
