package dev.concordat.design.docs;

/**
 * What a page has that is served while its document is edited: then it may call its own server.
 *
 * @param markup HTML that stands after the document; the caller has escaped what is in it
 * @param script runs when the page is there
 */
public record LivePart(String markup, String script) {}
