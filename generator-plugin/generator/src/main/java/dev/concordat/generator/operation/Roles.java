package dev.concordat.generator.operation;

/**
 * The parts that the generated code plays in an operation.
 *
 * @param served it receives the request: a handler, reading of requests, writing of responses
 * @param called it sends the request: writing of requests, reading of responses
 * @param async whether the handler answers later
 * @param outgoing whether it is a callback or webhook: the URL is not the contract's
 */
public record Roles(boolean served, boolean called, boolean async, boolean outgoing) {}
