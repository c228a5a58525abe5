package dev.concordat.runtime.http;

/** A response that some operation declares. Generated responses implement it. */
public interface OperationResponse {}
