package dev.concordat.tests.plan;

import java.util.List;

/** All that will be sent, and all that will not, with reasons. */
public record TestPlan(List<Scenario> scenarios, List<Skip> skips) {

    public TestPlan {
        scenarios = List.copyOf(scenarios);
        skips = List.copyOf(skips);
    }
}
