/** A small writer of Java source: lines, blocks and line breaks as palantir-java-format sets them. */
@NullMarked
package dev.concordat.generator.codec.source;

import org.jspecify.annotations.NullMarked;
