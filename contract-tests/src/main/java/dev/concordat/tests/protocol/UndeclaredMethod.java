package dev.concordat.tests.protocol;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A method that the document does not declare for a path is answered with 405 and a truthful Allow (RFC 9110, 15.5.6). */
public final class UndeclaredMethod implements SequenceCheck {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String PROBE = "method";

    @Override
    public String id() {
        return "undeclared-method";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        List<Operation> operations = subject.contract().operations();
        if (!operation.equals(lead(operations, operation.path()))) {
            return;
        }
        Set<String> declared = operations.stream()
                .filter(other -> mayMeet(other.path(), operation.path()))
                .map(Operation::method)
                .collect(Collectors.toSet());
        for (String method : METHODS) {
            if (!declared.contains(method)) {
                Step step = subject.base(cases.next(), false);
                List<Leg> legs = new ArrayList<>();
                if (operation.method().equals("GET")) {
                    legs.add(Leg.of(step, Wanted.SUCCESS));
                }
                legs.add(Leg.probe(step, method));
                Place place = new Place(PROBE, method, "");
                cases.add(Phase.HTTP, id(), place, method + " is not declared here", legs, true);
            }
        }
    }

    /** One operation stands for its path: the one that reads it, or else the first. */
    private static Operation lead(List<Operation> operations, String path) {
        List<Operation> own = operations.stream()
                .filter(operation -> operation.path().equals(path))
                .toList();
        return own.stream()
                .filter(operation -> operation.method().equals("GET"))
                .findFirst()
                .orElse(own.get(0));
    }

    /** Whether one concrete path may fit both templates. */
    static boolean mayMeet(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!left[i].contains("{") && !right[i].contains("{") && !left[i].equals(right[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Judgement judge(Course course) {
        int last = course.exchanges().size() - 1;
        String method = course.scenario().purpose().place().name();
        int status = course.status(last);
        if (status == 405) {
            return Judgement.of(allow(course, method, course.response(last).combinedHeader("Allow")));
        }
        if (status / 100 == 2) {
            return Judgement.of(List.of(problem(
                    course,
                    id(),
                    method.equals("GET") ? Severity.WARNING : Severity.ERROR,
                    method + " is not declared for " + course.operation().path() + ", yet answered with " + status,
                    "answer it with 405, or declare the operation")));
        }
        if (status == 500) {
            return Judgement.of(List.of(problem(
                    course,
                    id(),
                    Severity.ERROR,
                    "the service fails with 500 on " + method + ", which is not declared for "
                            + course.operation().path(),
                    "answer it with 405")));
        }
        if (status == 404 && last > 0) {
            return Judgement.of(List.of(problem(
                    course,
                    id(),
                    Severity.WARNING,
                    method + " is not declared for " + course.operation().path()
                            + " and answered with 404, although GET finds something there",
                    "answer it with 405 and say in Allow what is possible")));
        }
        return Judgement.open(method + ", which is not declared, is answered with " + status);
    }

    private List<Problem> allow(Course course, String method, Optional<String> allow) {
        String path = course.operation().path();
        if (allow.isEmpty()) {
            return List.of(allowProblem(
                    course, Severity.ERROR, method + " " + path + " is refused with 405 without Allow", "."));
        }
        Set<String> allowed =
                Arrays.stream(allow.get().split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = course.contract().operations().stream()
                .filter(operation -> operation.path().equals(path))
                .map(Operation::method)
                .filter(METHODS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        if (allowed.contains(method)) {
            return List.of(allowProblem(
                    course,
                    Severity.ERROR,
                    "Allow names " + method + ", which was refused with 405",
                    "^(?!.*\\b" + method + "\\b)"));
        }
        declared.removeAll(allowed);
        return declared.isEmpty()
                ? List.of()
                : List.of(allowProblem(
                        course,
                        // What is allowed may depend on the state of the resource and on who asks (RFC 9110, 10.2.1).
                        Severity.WARNING,
                        "Allow of " + path + " lacks " + String.join(", ", declared) + ": " + allow.get(),
                        declared.stream()
                                .map(each -> "(?=.*\\b" + each + "\\b)")
                                .collect(Collectors.joining("", "^", ""))));
    }

    /** @param pattern found in an Allow that is right */
    private static Problem allowProblem(Course course, Severity severity, String message, String pattern) {
        return new Problem(
                        "allow-header",
                        severity,
                        "Allow",
                        message,
                        "list in Allow all methods that the path has, and no other",
                        course.operation().location())
                .demanding(new Demand.Field("Allow", pattern));
    }

    private static Problem problem(Course course, String id, Severity severity, String message, String hint) {
        return new Problem(
                        id,
                        severity,
                        course.scenario().purpose().place().name(),
                        message,
                        hint,
                        course.operation().location())
                .demanding(Demand.status(405));
    }
}
