/** Generated clients against a service in the same process, for tests: Spring's MockMvc in place of a network. */
@NullMarked
package dev.concordat.runtime.mockmvc;

import org.jspecify.annotations.NullMarked;
