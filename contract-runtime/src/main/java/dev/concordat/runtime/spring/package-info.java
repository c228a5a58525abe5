/** Operations as Spring MVC controllers; the only package that knows Spring. */
@NullMarked
package dev.concordat.runtime.spring;

import org.jspecify.annotations.NullMarked;
