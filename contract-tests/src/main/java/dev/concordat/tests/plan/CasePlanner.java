package dev.concordat.tests.plan;

/** Plans the cases of one phase for one operation. */
public interface CasePlanner {

    void plan(Subject subject, Cases cases);
}
