package dev.concordat.tests.report;

import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Purpose;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Skip;
import dev.concordat.tests.plan.TestPlan;
import java.util.Locale;
import java.util.stream.Collectors;

/** What would be sent and what not, one line a case. */
public final class PlanText {

    private PlanText() {}

    public static String render(TestPlan plan) {
        StringBuilder out = new StringBuilder();
        for (Scenario scenario : plan.scenarios()) {
            Purpose purpose = scenario.purpose();
            String legs = scenario.legs().stream().map(PlanText::leg).collect(Collectors.joining(", "));
            String line = scenario.id() + "  " + purpose.phase().name().toLowerCase(Locale.ROOT) + "  " + legs + "  "
                    + purpose.place() + " " + purpose.keyword() + ": " + purpose.reason();
            out.append(Excerpt.line(line)).append('\n');
        }
        for (Skip skip : plan.skips()) {
            String what = skip.what().isEmpty() ? "" : skip.what() + ": ";
            String line = "not tested  " + skip.operation().signature() + "  " + what + skip.reason();
            out.append(Excerpt.line(line)).append('\n');
        }
        int cases = plan.scenarios().size();
        return out.append(cases).append(cases == 1 ? " case\n" : " cases\n").toString();
    }

    private static String leg(Leg leg) {
        String method = leg.method() == null ? leg.step().operation().method() : leg.method();
        return method + " "
                + (leg.atLocation() ? "Location" : leg.step().operation().path());
    }
}
