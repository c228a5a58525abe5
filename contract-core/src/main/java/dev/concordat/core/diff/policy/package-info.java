/** What to demand of a new version beside that all messages fit: one rule a file. */
@NullMarked
package dev.concordat.core.diff.policy;

import org.jspecify.annotations.NullMarked;
