package dev.concordat.tests.stateful;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.check.Demand;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.plan.Item;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.sequence.Course;
import dev.concordat.tests.sequence.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a course of {@link OtherUsersObject} shows. The object counts as owned where its list has it for its creator and
 * not for the other user, where GET on it is refused to the other user, or, with less weight, where the document names
 * 403 for the operation and no scopes that would explain it.
 */
final class Ownership {

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 410);

    /** The legs: creation, two views of the creator, what sheds light on ownership, the attempt, the creator's last view. */
    private static final int CREATION = 0;

    private static final int FIRST_VIEW = 1;
    private static final int VIEW = 2;

    private final String check;
    private final Course course;
    private final Item item;
    private final int attempt;

    Ownership(String check, Course course, Item item) {
        this.check = check;
        this.course = course;
        this.item = item;
        this.attempt = course.exchanges().size() - 2;
    }

    Judgement judge() {
        int status = course.status(attempt);
        if (REFUSALS.contains(status)) {
            return isSecondTaken()
                    ? Judgement.holds()
                    : Judgement.open("refused with " + status
                            + ", yet so is everything else that the second user sends: are the credentials right?");
        }
        if (status / 100 != 2) {
            return Judgement.open("the other user is answered with " + status);
        }
        if (isListed(false).orElse(false)) {
            return Judgement.open("the list has it for the other user, too: it is shared");
        }
        Optional<Evidence> evidence = evidence();
        if (evidence.isEmpty()) {
            return Judgement.open("nothing tells that it belongs to who created it: no list without it, no refusal of "
                    + "anything, no 403 in the document");
        }
        boolean reads = course.operation().method().equals("GET");
        if (reads ? !isSeen() : !hasEffect()) {
            return Judgement.open(
                    reads
                            ? "the other user sees something else there"
                            : "accepted with " + status + ", yet its creator finds it as before");
        }
        return Judgement.of(List.of(new Problem(
                        check,
                        evidence.get().weight(),
                        "owner",
                        "another user may " + verb() + " what the first one has created: answered with " + status
                                + ", though " + evidence.get().text(),
                        "answer 403, or 404 where it shall stay hidden",
                        course.operation().location())
                .demanding(attempt, Demand.status(401, 403, 404))));
    }

    /** Why the object belongs to its creator. */
    private record Evidence(Severity weight, String text) {}

    private Optional<Evidence> evidence() {
        if (isListed(true).orElse(false) && isListed(false).isPresent()) {
            return Optional.of(new Evidence(Severity.ERROR, "the list has it for its creator only"));
        }
        Optional<Integer> read = item.reader()
                .flatMap(reader -> other(reader))
                .map(each -> each.response().status());
        if (read.filter(status -> status == 403 || status == 404).isPresent()) {
            return Optional.of(
                    new Evidence(Severity.ERROR, "GET on it is refused to the other user with " + read.get()));
        }
        Operation operation = course.operation();
        boolean scoped = operation.security().stream()
                .flatMap(requirement -> requirement.schemes().values().stream())
                .anyMatch(scopes -> !scopes.isEmpty());
        boolean named = operation
                .responseFor(403)
                .filter(response -> response.status().kind() == StatusRange.Kind.CODE)
                .isPresent();
        return named && !scoped
                ? Optional.of(new Evidence(Severity.WARNING, "the document names 403 and no scope for it"))
                : Optional.empty();
    }

    private String verb() {
        return switch (course.operation().method()) {
            case "GET" -> "read";
            case "DELETE" -> "delete";
            default -> "change";
        };
    }

    /** Whether a request of the second user beside the attempt was taken. */
    private boolean isSecondTaken() {
        for (int i = VIEW + 1; i < attempt; i++) {
            if (!leg(i).isOwn() && course.response(i).isSuccess()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list that one of the users gets has the object in it; empty where there is no such list. */
    private Optional<Boolean> isListed(boolean own) {
        for (int i = VIEW + 1; i < attempt; i++) {
            boolean list = item.list().filter(leg(i).step().operation()::equals).isPresent();
            if (list && leg(i).isOwn() == own && course.response(i).isSuccess()) {
                return item.isListed(
                        course.exchanges().get(CREATION), course.exchanges().get(i));
            }
        }
        return Optional.empty();
    }

    /** What the second user was answered by another operation than the one under test. */
    private Optional<Exchange> other(Operation operation) {
        for (int i = VIEW + 1; i < attempt; i++) {
            if (!leg(i).isOwn() && leg(i).step().operation().equals(operation)) {
                return Optional.of(course.exchanges().get(i));
            }
        }
        return Optional.empty();
    }

    private Leg leg(int index) {
        return course.scenario().legs().get(index);
    }

    private boolean isSeen() {
        return !course.response(attempt).body().isEmpty() && !differs(course.response(attempt));
    }

    private boolean hasEffect() {
        WireResponse after = course.response(attempt + 1);
        return after.isSuccess() ? differs(after) : after.status() == 404 || after.status() == 410;
    }

    /** Whether an answer tells another state than the creator's view, beyond what changes from view to view anyway. */
    private boolean differs(WireResponse answer) {
        WireResponse view = course.response(VIEW);
        Optional<Stored> first = Stored.of(course.response(FIRST_VIEW));
        Optional<Stored> second = Stored.of(view);
        Optional<Stored> then = Stored.of(answer);
        if (first.isEmpty() || second.isEmpty() || then.isEmpty()) {
            return !view.body().equals(answer.body());
        }
        Set<String> differences = new TreeSet<>(second.get().differences(then.get()));
        differences.removeAll(first.get().differences(second.get()));
        return !differences.isEmpty();
    }
}
