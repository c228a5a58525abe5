package dev.concordat.tests.stateful;

import dev.concordat.core.contract.Operation;
import dev.concordat.tests.plan.Cases;
import dev.concordat.tests.plan.Identity;
import dev.concordat.tests.plan.Item;
import dev.concordat.tests.plan.Leg;
import dev.concordat.tests.plan.Login;
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

/**
 * What one user has created another one can neither read nor change nor delete (OWASP API1:2023, Broken Object Level
 * Authorization). A document does not say what belongs to whom; {@link Ownership} reads that from the answers.
 */
public final class OtherUsersObject implements SequenceCheck {

    private static final Set<String> METHODS = Set.of("GET", "PUT", "PATCH", "DELETE", "POST");

    @Override
    public String id() {
        return "other-users-object";
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        Operation operation = subject.operation();
        Optional<Item> found = Item.of(subject.contract(), operation);
        boolean isOpen = operation.allowsAnonymous()
                || found.map(item -> item.creator().allowsAnonymous()).orElse(false);
        if (!METHODS.contains(operation.method()) || found.isEmpty() || isOpen) {
            return;
        }
        Optional<Login> second = subject.login(operation, Identity.SECOND);
        if (second.isEmpty()) {
            cases.skip(Phase.STATEFUL, id(), "no credentials of a second user; give --second-auth SCHEME=VALUE");
            return;
        }
        Item item = found.get();
        Optional<Operation> reader =
                subject.isSafe() ? Optional.of(operation) : subject.reader().or(item::reader);
        int index = cases.next();
        Optional<Step> create = subject.other(item.creator(), index);
        Optional<Step> read = reader.flatMap(each -> subject.other(each, index));
        if (create.isEmpty() || read.isEmpty()) {
            cases.skip(
                    Phase.STATEFUL,
                    id(),
                    create.isEmpty() ? "nothing can be created" : "no GET shows what is done to it");
            return;
        }
        Step own = item.named(read.get(), 0);
        List<Leg> legs = new ArrayList<>(
                List.of(Leg.of(create.get(), Wanted.DONE), Leg.of(own, Wanted.SUCCESS), Leg.of(own, Wanted.SUCCESS)));
        subject.other(item.creator(), index + 1)
                .flatMap(step -> asSecond(subject, step))
                .ifPresent(step -> legs.add(Leg.of(step, Wanted.ANY)));
        item.list().flatMap(list -> subject.other(list, index)).ifPresent(list -> {
            legs.add(Leg.of(list, Wanted.ANY));
            asSecond(subject, list).ifPresent(step -> legs.add(Leg.of(step, Wanted.ANY)));
        });
        item.reader()
                .filter(each -> !each.equals(operation))
                .flatMap(each -> subject.other(each, index))
                .flatMap(step -> asSecond(subject, item.named(step, 0)))
                .ifPresent(step -> legs.add(Leg.of(step, Wanted.ANY)));
        Step attempt = item.named(subject.base(index, true), 0).withLogin(second.get());
        legs.add(Leg.of(attempt, Wanted.ANY));
        legs.add(Leg.of(own, Wanted.ANY));
        String reason = "one user creates something, another one sends " + operation.method() + " for it";
        cases.add(Phase.STATEFUL, id(), Place.REQUEST, reason, legs, false);
    }

    /** The request in the name of the second user, empty where there are no credentials for it. */
    private static Optional<Step> asSecond(Subject subject, Step step) {
        return subject.login(step.operation(), Identity.SECOND).map(step::withLogin);
    }

    @Override
    public Judgement judge(Course course) {
        return Item.of(course.contract(), course.operation())
                .map(item -> new Ownership(id(), course, item).judge())
                .orElseThrow();
    }
}
