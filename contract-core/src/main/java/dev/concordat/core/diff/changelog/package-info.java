/** What changed between two versions of a document, for people: the next version and a list of changes. */
@NullMarked
package dev.concordat.core.diff.changelog;

import org.jspecify.annotations.NullMarked;
