package dev.concordat.tests.sequence;

import dev.concordat.tests.plan.CasePlanner;

/** A property that only several exchanges show: plans the requests, and judges what they were answered. */
public interface SequenceCheck extends CasePlanner {

    /** Kebab-case, stable across releases; the keyword of the cases that it plans. */
    String id();

    /** What the answers show; asked only where every one but the last was as wanted. */
    Judgement judge(Course course);
}
