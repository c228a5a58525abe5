/** Bodies of XML: how they and the JSON values of their schemas belong together (XML Object: OpenAPI 3.1.1, 4.8.26). */
@NullMarked
package dev.concordat.runtime.xml;

import org.jspecify.annotations.NullMarked;
