/**
 * How instances of schemas and XML documents belong together (XML Object: OpenAPI 3.1.1, 4.8.26; 3.2.0, 4.27): the form
 * of a schema's instances, a writer and a reader that follow it.
 */
@NullMarked
package dev.concordat.core.xml;

import org.jspecify.annotations.NullMarked;
