package dev.concordat.core.validate;

/** One keyword, or a few that share their arithmetic, applied to one instance. */
@FunctionalInterface
interface KeywordCheck {

    void check(Application application);
}
