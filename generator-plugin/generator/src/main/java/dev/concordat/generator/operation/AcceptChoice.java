package dev.concordat.generator.operation;

/**
 * One of several media types of an answer.
 *
 * @param constant its constant in the enum of them
 */
public record AcceptChoice(String mediaType, String constant) {}
