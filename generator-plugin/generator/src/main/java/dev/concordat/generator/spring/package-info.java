/** Views of the spring package: controllers, authorization and auto-configuration. */
@NullMarked
package dev.concordat.generator.spring;

import org.jspecify.annotations.NullMarked;
