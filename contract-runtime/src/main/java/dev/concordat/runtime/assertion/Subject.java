package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Violations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value while one schema is applied to it: what was found wrong, and which members and items were looked at. */
public final class Subject {

    /** What is wrong at a place. */
    record Breach(String pointer, String keyword, @Nullable String limit) {}

    private final JsonValue value;
    private final @Nullable Subject parent;
    private final String token;
    private final Effort effort;
    private final List<Assertion> entered;
    private final Evaluated evaluated = new Evaluated();
    private final List<Breach> breaches = new ArrayList<>();

    private Subject(JsonValue value, @Nullable Subject parent, String token, Effort effort, List<Assertion> entered) {
        this.value = value;
        this.parent = parent;
        this.token = token;
        this.effort = effort;
        this.entered = entered;
    }

    /** What an assertion finds wrong with a value. */
    static List<Breach> breaches(Assertion assertion, JsonValue value, PatternEffort patterns) {
        Subject subject = new Subject(value, null, "", new Effort(value, patterns), new ArrayList<>());
        assertion.check(subject);
        return subject.breaches;
    }

    JsonValue value() {
        return value;
    }

    /** Whether an expression is found in a text of the value. */
    boolean finds(Expression expression, String text) {
        return expression.isIn(text, effort.patterns());
    }

    Evaluated evaluated() {
        return evaluated;
    }

    boolean isValid() {
        return breaches.isEmpty();
    }

    /** Whether a schema is not being applied to this very value already. */
    boolean enter(Assertion assertion) {
        boolean first = entered.stream().noneMatch(other -> other == assertion);
        if (first) {
            entered.add(assertion);
        }
        return first;
    }

    void leave(Assertion assertion) {
        entered.removeIf(other -> other == assertion);
    }

    int distance() {
        return breaches.size() + (breaks("type") || breaks("false") ? Violations.LIMIT : 0);
    }

    /** Whether the value itself, not only something in it, breaks a keyword. */
    private boolean breaks(String keyword) {
        String here = pointer();
        return breaches.stream()
                .anyMatch(breach ->
                        breach.keyword().equals(keyword) && breach.pointer().equals(here));
    }

    void report(String keyword, @Nullable String limit) {
        add(new Breach(pointer(), keyword, limit));
    }

    /** Reports something about a member or an item. */
    void report(String below, String keyword, @Nullable String limit) {
        add(new Breach(pointer() + PointedReport.step(below), keyword, limit));
    }

    private void add(Breach breach) {
        if (breaches.size() < Violations.LIMIT) {
            breaches.add(breach);
        }
    }

    /** Applies another schema to the same value without taking over what it says. */
    Subject probe(Assertion assertion) {
        Subject again = new Subject(value, parent, token, effort, entered);
        effort.spend();
        assertion.check(again);
        return again;
    }

    /** Applies a schema to a member or an item without taking over what it says. */
    Subject probe(String below, JsonValue child, Assertion assertion) {
        Subject inner = new Subject(child, this, below, effort, new ArrayList<>());
        effort.spend();
        assertion.check(inner);
        return inner;
    }

    /** Applies a schema to a member or an item; what is wrong there is wrong here. */
    void require(String below, JsonValue child, Assertion assertion) {
        probe(below, child, assertion).breaches.forEach(this::add);
    }

    /** The same for what nothing else is about; where nothing may be there, that is what is told. */
    void require(String below, JsonValue child, Assertion assertion, String keyword) {
        Subject inner = probe(below, child, assertion);
        if (inner.breaks("false")) {
            report(below, keyword, null);
        } else {
            inner.breaches.forEach(this::add);
        }
    }

    /** Takes over what another schema says about the same value. */
    void absorb(Subject other) {
        other.breaches.forEach(this::add);
        if (other.isValid()) {
            evaluated.add(other.evaluated);
        }
    }

    private String pointer() {
        return parent == null ? "" : parent.pointer() + PointedReport.step(token);
    }
}
