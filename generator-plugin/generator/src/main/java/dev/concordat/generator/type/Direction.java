package dev.concordat.generator.type;

/** The way a value travels: {@code readOnly} members are not part of requests, {@code writeOnly} ones not of responses. */
public enum Direction {
    REQUEST,
    RESPONSE
}
