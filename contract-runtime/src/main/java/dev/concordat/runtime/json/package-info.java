/** Codecs: read, check and bind JSON in one pass over jackson-core tokens, and write it back. */
@NullMarked
package dev.concordat.runtime.json;

import org.jspecify.annotations.NullMarked;
