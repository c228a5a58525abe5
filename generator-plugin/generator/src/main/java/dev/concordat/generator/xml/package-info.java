/** Forms of XML bodies (XML Object: OpenAPI 3.1.1, 4.8.26) as constants of the generated code. */
@NullMarked
package dev.concordat.generator.xml;

import org.jspecify.annotations.NullMarked;
