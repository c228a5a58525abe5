/** What each OpenAPI object may hold, by version: one table that finds references, stray keywords and wrong types. */
@NullMarked
package dev.concordat.core.grammar;

import org.jspecify.annotations.NullMarked;
