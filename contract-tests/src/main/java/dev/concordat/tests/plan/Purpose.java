package dev.concordat.tests.plan;

import dev.concordat.core.finding.SourceLocation;

/**
 * Why a case exists.
 *
 * @param keyword the keyword it exercises, kebab-case names for what no keyword says
 * @param reason one clause: what is special about the request
 * @param location where the document says so
 */
public record Purpose(
        Phase phase, Expectation expectation, Place place, String keyword, String reason, SourceLocation location) {}
