package dev.concordat.design.lint.path;

import dev.concordat.design.lint.document.Spot;

/**
 * What an expression selects.
 *
 * @param key whether the spot's key is meant, not its value ({@code ~})
 */
public record Match(Spot spot, boolean key) {}
