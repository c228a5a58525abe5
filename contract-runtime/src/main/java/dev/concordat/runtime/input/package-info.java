/** What an operation reads of a request: parameters in every style of OpenAPI, bodies and parts by media type. */
@NullMarked
package dev.concordat.runtime.input;

import org.jspecify.annotations.NullMarked;
