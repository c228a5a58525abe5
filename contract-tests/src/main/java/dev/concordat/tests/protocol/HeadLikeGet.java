package dev.concordat.tests.protocol;

import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.check.Demand;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Place;
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
 * HEAD is answered as GET is, without the content (RFC 9110, 9.3.2 and 8.6). A second GET afterwards tells what differs
 * from answer to answer anyway.
 */
public final class HeadLikeGet implements SequenceCheck {

    private static final List<String> SAME = List.of("Content-Type", "Content-Length", "ETag", "Last-Modified");

    /** Answers by which a service says that it has no HEAD, or that the caller may not use it. */
    private static final Set<Integer> REFUSED = Set.of(401, 403, 405, 429, 501);

    @Override
    public String id() {
        return "head-like-get";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        if (!operation.method().equals("GET")) {
            return;
        }
        boolean endless = operation.responses().stream()
                .flatMap(response -> response.content().stream())
                .anyMatch(type -> type.isEventStream());
        if (endless) {
            cases.skip(Phase.HTTP, "HEAD", "the answer to GET has no end");
            return;
        }
        Step step = subject.base(cases.next(), false);
        List<Leg> legs = List.of(Leg.of(step, Wanted.SUCCESS), Leg.probe(step, "HEAD"), Leg.of(step, Wanted.SUCCESS));
        cases.add(Phase.HTTP, id(), Place.REQUEST, "HEAD between two equal GET", legs, true);
    }

    @Override
    public Judgement judge(Course course) {
        int head = course.status(1);
        if (REFUSED.contains(head)) {
            return Judgement.open("HEAD is answered with " + head);
        }
        if (course.status(0) != course.status(2)) {
            return Judgement.open("two equal GET are answered with different statuses");
        }
        if (head != course.status(0)) {
            return Judgement.of(List.of(problem(
                            course,
                            "status",
                            isDeclared(course) ? Severity.ERROR : Severity.WARNING,
                            "HEAD is answered with " + head + ", GET with " + course.status(0))
                    .demanding(1, Demand.status(course.status(0)))));
        }
        List<Problem> problems = new ArrayList<>();
        for (String name : SAME) {
            Optional<String> first = course.response(0).combinedHeader(name);
            Optional<String> sent = course.response(1).combinedHeader(name);
            boolean steady =
                    first.isPresent() && first.equals(course.response(2).combinedHeader(name));
            if (steady && sent.isPresent() && !sent.equals(first)) {
                String message = "HEAD says " + name + ": " + sent.get() + ", GET says " + first.get();
                Demand same = new Demand.Field(name, "^" + Pattern.quote(first.get()) + "$");
                problems.add(problem(course, "header " + name, Severity.ERROR, message)
                        .demanding(1, same));
            }
        }
        course.operation().responseFor(head).ifPresent(response -> {
            for (Header header : response.headers()) {
                boolean given = course.response(0).header(header.name()).isPresent()
                        && course.response(2).header(header.name()).isPresent();
                if (header.required()
                        && given
                        && course.response(1).header(header.name()).isEmpty()) {
                    String message = "HEAD lacks the required header " + header.name() + ", which GET has";
                    problems.add(problem(course, "header " + header.name(), Severity.WARNING, message)
                            .demanding(1, new Demand.Field(header.name(), ".")));
                }
            }
        });
        return Judgement.of(problems);
    }

    /** Clients that keep to the document never send an undeclared HEAD, though every server must know it. */
    private static boolean isDeclared(Course course) {
        return course.contract().operations().stream()
                .anyMatch(operation -> operation.method().equals("HEAD")
                        && operation.path().equals(course.operation().path()));
    }

    private Problem problem(Course course, String place, Severity severity, String message) {
        return new Problem(
                id(),
                severity,
                place,
                message,
                "answer HEAD with the header section of GET",
                course.operation().location());
    }
}
