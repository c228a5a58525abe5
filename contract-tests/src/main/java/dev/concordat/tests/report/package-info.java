/** What a run shows: console, JUnit XML, JSON and one HTML page. */
@NullMarked
package dev.concordat.tests.report;

import org.jspecify.annotations.NullMarked;
