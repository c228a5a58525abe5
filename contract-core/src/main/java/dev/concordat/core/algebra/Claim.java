package dev.concordat.core.algebra;

/** What keywords say of a value that they accept, and of one that they refuse. */
record Claim(Formula yes, Formula no) {

    static Claim of(Formula yes) {
        return new Claim(yes, yes.negated());
    }
}
