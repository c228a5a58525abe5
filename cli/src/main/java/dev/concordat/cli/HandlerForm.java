package dev.concordat.cli;

/** The form of handlers as users write it. */
enum HandlerForm {
    /** Handlers return their response. */
    BLOCKING,
    /** Handlers return a {@code CompletionStage} of it. */
    ASYNC
}
