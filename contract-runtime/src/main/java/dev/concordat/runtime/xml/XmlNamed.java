package dev.concordat.runtime.xml;

/** An element or attribute as it was read. */
interface XmlNamed {
    String local();

    /** Its URI; empty where there is none. */
    String namespace();
}
