package dev.concordat.core.generate;

/** The targets of one group of keywords at one place. */
interface Facet {

    /** Values at and near every limit, on the legal side. */
    void valid(Site site, Targets targets);

    /** Values just beyond every limit, one limit at a time. */
    void invalid(Site site, Targets targets);
}
