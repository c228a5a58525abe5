package dev.concordat.core.algebra;

import java.util.List;

/** The meaning of one group of keywords. */
@FunctionalInterface
interface KeywordRule {

    /** What each keyword of the group claims of values of the subject's kind; together they are the meaning. */
    List<Claim> claims(Subject subject);
}
