package dev.concordat.tests.stateful;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.plan.Argument;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Extraction;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.OpaqueCases;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Place;
import dev.concordat.tests.plan.Source;
import dev.concordat.tests.plan.Step;
import dev.concordat.tests.plan.Subject;
import dev.concordat.tests.plan.Wanted;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import dev.concordat.tests.sequence.SequenceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Small pages, followed by the tokens that the service gives, hold together what one large page holds: nothing twice,
 * nothing left out.
 */
public final class PagesComplete implements SequenceCheck {

    private static final Pattern SIZE = Pattern.compile("limit|(max)?(page)?size|perpage|maxresults|top|first");
    private static final int CREATED = 4;
    private static final int PAGES = 8;

    @Override
    public String id() {
        return "pages-complete";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        Optional<Parameter> token = operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY
                        && OpaqueCases.isOpaque(subject.contract(), parameter))
                .findFirst();
        if (!operation.method().equals("GET") || token.isEmpty()) {
            return;
        }
        Optional<Parameter> size = operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY
                        && SIZE.matcher(parameter
                                        .name()
                                        .replaceAll("[^A-Za-z]", "")
                                        .toLowerCase(java.util.Locale.ROOT))
                                .matches())
                .findFirst();
        Optional<Source> large = size.flatMap(parameter -> number(subject, parameter, List.of(100, 50, 20)));
        Optional<Source> small = size.flatMap(parameter -> number(subject, parameter, List.of(3, 2, 1)));
        if (large.isEmpty() || small.isEmpty()) {
            cases.skip(Phase.STATEFUL, id(), "no parameter sets the size of a page");
            return;
        }
        int index = cases.next();
        List<Leg> legs = new ArrayList<>();
        creator(subject).ifPresent(create -> {
            for (int i = 0; i < CREATED; i++) {
                subject.other(create, index + i).ifPresent(step -> legs.add(Leg.of(step, Wanted.ANY)));
            }
        });
        Step base = subject.base(index, true).without(token.get());
        legs.add(Leg.of(base.with(new Argument(size.get(), large.get())), Wanted.SUCCESS));
        Step page = base.with(new Argument(size.get(), small.get()));
        legs.add(Leg.of(page, Wanted.SUCCESS));
        List<Extraction> next = OpaqueCases.next(token.get());
        for (int i = 0; i < PAGES; i++) {
            Source source = new Source.Earlier(legs.size() - 1, next);
            legs.add(Leg.optional(page.with(new Argument(token.get(), source)), Wanted.SUCCESS));
        }
        Place place = Subject.place(token.get(), "");
        cases.add(Phase.STATEFUL, id(), place, "one large page, and small ones by their tokens", legs, false);
    }

    private static Optional<Source> number(Subject subject, Parameter parameter, List<Integer> candidates) {
        SchemaId schema = parameter.valueSchema();
        return candidates.stream()
                .map(JsonNumber::of)
                .filter(value -> schema != null && subject.isValid(schema, value))
                .findFirst()
                .map(value -> new Source.Literal(value, null));
    }

    /** What fills the collection. */
    private static Optional<Operation> creator(Subject subject) {
        return subject.contract().operations().stream()
                .filter(other -> other.method().equals("POST")
                        && other.path().equals(subject.operation().path()))
                .findFirst();
    }

    @Override
    public Judgement judge(Course course) {
        int start = first(course);
        Page large = Page.of(course.response(start));
        List<String> small = new ArrayList<>();
        for (int i = start + 1; i < course.exchanges().size(); i++) {
            small.addAll(Page.of(course.response(i)).identities());
        }
        if (course.exchanges().size() < start + 3) {
            return Judgement.open("the answer to the first small page names no next one");
        }
        if (!large.identified() || small.isEmpty()) {
            return Judgement.open("the items of a page cannot be told apart");
        }
        if (Set.copyOf(small).size() < small.size()) {
            return broken(course, "twice", "an item stands on two pages, or twice on one");
        }
        boolean ended = course.exchanges().size() < course.scenario().legs().size();
        boolean whole = OpaqueCases.next(token(course)).stream()
                .allMatch(next -> next.from(course.exchanges().get(start)).isEmpty());
        if (ended && whole) {
            if (!large.identities().containsAll(small)) {
                return Judgement.open("the items change from answer to answer");
            }
            List<String> missing = new ArrayList<>(large.identities());
            missing.removeAll(small);
            return missing.isEmpty()
                    ? Judgement.holds()
                    : broken(
                            course,
                            "left-out",
                            missing.size() + " items of one large page are on none of the small pages");
        }
        int length = Math.min(small.size(), large.identities().size());
        List<String> beginning = large.identities().subList(0, length);
        if (beginning.equals(small.subList(0, length))) {
            return Judgement.holds();
        }
        List<String> common = new ArrayList<>(small);
        common.retainAll(large.identities());
        List<String> inOrder = new ArrayList<>(large.identities());
        inOrder.retainAll(common);
        return common.equals(inOrder) && common.size() > 1
                ? broken(course, "left-out", "small pages leave out items that stand between theirs on a large page")
                : Judgement.open("the order of items changes from answer to answer");
    }

    /** The leg of the large page: the first that is no creation. */
    private static int first(Course course) {
        int start = 0;
        while (!course.exchanges().get(start).request().method().equals("GET")) {
            start++;
        }
        return start;
    }

    private static Parameter token(Course course) {
        String name = course.scenario().purpose().place().name();
        return course.operation().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Judgement broken(Course course, String place, String message) {
        return Judgement.of(List.of(new Problem(
                id(),
                Severity.ERROR,
                place,
                message,
                "let every token continue exactly after the last item of its page",
                course.operation().location())));
    }
}
