/** Our generator as openapi-generator's {@code concordat-spring}, for its command line and its build plugins. */
@NullMarked
package dev.concordat.generator.spi;

import org.jspecify.annotations.NullMarked;
