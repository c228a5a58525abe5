package dev.concordat.tests.plan;

import dev.concordat.core.contract.Parameter;

/** A parameter and where its value comes from. */
public record Argument(Parameter parameter, Source source) {}
