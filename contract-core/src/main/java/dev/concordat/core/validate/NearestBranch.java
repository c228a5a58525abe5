package dev.concordat.core.validate;

import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.Comparator;
import java.util.List;

/** What to tell when no branch of {@code oneOf} or {@code anyOf} matches: the branch that was probably meant. */
final class NearestBranch {

    /** A wrong type of the value itself, then wrong tags, then the number of violations. */
    private record Distance(boolean otherType, long wrongTags, int violations) implements Comparable<Distance> {

        private static final Comparator<Distance> ORDER = Comparator.comparing(Distance::otherType)
                .thenComparing(Distance::wrongTags)
                .thenComparing(Distance::violations);

        @Override
        public int compareTo(Distance other) {
            return ORDER.compare(this, other);
        }

        static Distance of(Application branch) {
            String here = branch.place().pointer();
            return new Distance(
                    branch.violations().stream()
                            .anyMatch(violation -> violation.pointer().equals(here)
                                    && (violation.keyword().equals("type")
                                            || violation.keyword().equals("false"))),
                    branch.violations().stream()
                            .filter(violation -> violation.keyword().equals("const")
                                    || violation.keyword().equals("enum"))
                            .count(),
                    branch.violations().size());
        }
    }

    private NearestBranch() {}

    static void report(Application application, String keyword, List<Application> tried) {
        if (discriminated(application, tried)) {
            return;
        }
        List<Application> byDistance =
                tried.stream().sorted(Comparator.comparing(Distance::of)).toList();
        Application nearest = byDistance.get(0);
        Distance least = Distance.of(nearest);
        boolean clear =
                !least.otherType() && (byDistance.size() == 1 || least.compareTo(Distance.of(byDistance.get(1))) < 0);
        if (!clear) {
            String type =
                    "is " + Shown.type(application.instance()) + " and matches none of " + tried.size() + " schemas";
            application.report(keyword, least.otherType() ? type : type + ", nearest is " + name(application, nearest));
        }
        if (!least.otherType()) {
            application.absorb(nearest);
        }
    }

    private static boolean discriminated(Application application, List<Application> tried) {
        Discriminator discriminator = application.schema().discriminator();
        if (discriminator == null || !(application.instance() instanceof JsonObject object)) {
            return false;
        }
        JsonValue tag = object.get(discriminator.propertyName());
        if (!(tag instanceof JsonString string)) {
            return false;
        }
        SchemaId selected = discriminator.mapping().getOrDefault(string.value(), discriminator.defaultMapping());
        if (selected == null) {
            application.reportAt(
                    application.place().child(discriminator.propertyName()),
                    "discriminator",
                    "selects no schema: must be one of "
                            + Shown.shortened(
                                    String.join(", ", discriminator.mapping().keySet())) + ", is "
                            + application.show(tag),
                    discriminator.location());
            return true;
        }
        for (Application branch : tried) {
            if (target(application, branch.schema().id()).equals(target(application, selected))) {
                application.absorb(branch);
                return true;
            }
        }
        return false;
    }

    static String name(Application application, Application branch) {
        SchemaId target = target(application, branch.schema().id());
        String component = application.evaluator().contract().componentName(target);
        return component != null ? component : branch.schema().id().pointer();
    }

    private static SchemaId target(Application application, SchemaId id) {
        return application.evaluator().contract().dereference(id).id();
    }
}
