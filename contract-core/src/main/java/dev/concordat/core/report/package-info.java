/** Findings as text, JSON, SARIF or JUnit XML; one format per file, pure. */
@NullMarked
package dev.concordat.core.report;

import org.jspecify.annotations.NullMarked;
