/** Holds a live service to its OpenAPI document: plan, execute, check, report. */
@NullMarked
package dev.concordat.tests;

import org.jspecify.annotations.NullMarked;
