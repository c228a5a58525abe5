package dev.concordat.core.generate;

import dev.concordat.core.algebra.Existence;
import dev.concordat.core.algebra.Sought;
import dev.concordat.core.algebra.Step;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Settles what trying out has left open: by a value that is worked out, or by the proof that there is none. */
final class Quest {

    /** Questions of one exploration: each may cost as much as a hundred values that are tried out. */
    private static final int MAX_QUESTIONS = 600;

    private static final Existence.Answer UNSURE = new Existence.Answer.Open("what was found does not serve");
    private static final Existence.Answer ENOUGH = new Existence.Answer.Open("there were questions enough");

    private final Existence existence;
    private final InstanceValidator validator;
    private final Announced announced;
    private final SchemaId schema;
    private int asked;

    Quest(Existence existence, InstanceValidator validator, Announced announced, SchemaId schema) {
        this.existence = existence;
        this.validator = validator;
        this.announced = announced;
        this.schema = schema;
    }

    /**
     * A valid whole value with what is sought at the site.
     *
     * @param sought null where it cannot be said: then there is a proof or nothing
     * @param tried a value that did not serve, null where there was none
     */
    Existence.Answer valid(Target target, @Nullable Sought sought, @Nullable JsonValue tried) {
        Site site = target.site();
        Existence.Answer answer = mayAsk()
                ? existence.accepted(schema, steps(site, 0), site.shape().ids(), sought == null ? like(tried) : sought)
                : ENOUGH;
        return sought == null && answer instanceof Existence.Answer.Found ? UNSURE : good(List.of(schema), answer);
    }

    /** A whole value with the intended violation, looked for at the site and then in the places around it. */
    Existence.Answer invalid(Target target, @Nullable Sought sought, @Nullable JsonValue tried) {
        Sought like = sought == null ? like(tried) : sought;
        Site site = target.site();
        Existence.Answer answer = serving(target, site, invalid(site, like));
        for (int place = site.around().size() - 1; place >= 0 && answer instanceof Existence.Answer.Open; place--) {
            answer = serving(target, site.around().get(place), invalid(site, place, like));
        }
        return answer;
    }

    /** What was found at a place, as a whole value if that is refused for the intended reason. */
    private Existence.Answer serving(Target target, Site place, Existence.Answer answer) {
        if (!(answer instanceof Existence.Answer.Found found)) {
            return answer;
        }
        JsonValue whole = place.embed().apply(found.value());
        List<Violation> violations = validator.validate(schema, whole);
        boolean serves =
                target.isNamedBy(violations) || (!violations.isEmpty() && breaks(target, place, found.value()));
        return serves ? new Existence.Answer.Found(whole) : UNSURE;
    }

    /** Whether a value that is refused breaks the keyword in what a place is made of, whatever else is told of it. */
    boolean breaks(Target target, Site place, JsonValue value) {
        return place.shape().ids().stream().anyMatch(id -> target.isNamedBelow(place, validator.validate(id, value)));
    }

    /**
     * Whether nothing at a place can be wrong, since another branch of a choice around it takes whatever is there.
     *
     * @param chooses whether a place has a choice
     */
    boolean isHarmless(Site site, Predicate<Site> chooses) {
        List<Site> around = site.around();
        for (int place = around.size() - 1; place >= 0; place--) {
            if (chooses.test(around.get(place))
                    && invalid(site, place, new Sought.Anything()) instanceof Existence.Answer.Nothing) {
                return true;
            }
        }
        return false;
    }

    /** Whether every value of the base's type is valid at a place, so that nothing inside it can be wrong. */
    boolean takesAll(Site site) {
        return invalid(site, new Sought.OfType(site.base().type())) instanceof Existence.Answer.Nothing;
    }

    /** Whether every text is valid, so that no name can be wrong. */
    boolean takesAllTexts(SchemaId names) {
        return mayAsk()
                && existence.refused(List.of(names), new Sought.OfType(JsonType.STRING))
                        instanceof Existence.Answer.Nothing;
    }

    /** A value that all the schemas accept and none of the others. */
    Existence.Answer alone(List<SchemaId> schemas, List<SchemaId> others) {
        return mayAsk()
                ? good(schemas, existence.accepted(schemas.get(0), List.of(), schemas, new Sought.OfNone(others)))
                : ENOUGH;
    }

    /** A value that all the schemas accept. */
    Existence.Answer any(List<SchemaId> schemas) {
        return mayAsk()
                ? good(schemas, existence.accepted(schemas.get(0), List.of(), schemas, new Sought.Anything()))
                : ENOUGH;
    }

    /** Where it cannot be said what would serve: no more is known than the type of what was tried. */
    private static Sought like(@Nullable JsonValue tried) {
        return tried == null ? new Sought.Anything() : new Sought.OfType(tried.type());
    }

    /** What is valid, and to readers who go by discriminators, too; the engine does not know these. */
    private Existence.Answer good(List<SchemaId> schemas, Existence.Answer answer) {
        return answer instanceof Existence.Answer.Found found
                ? announced
                        .told(schemas, found.value())
                        .filter(value -> schemas.stream().allMatch(each -> validator.accepts(each, value))
                                && announced.test(schemas, value))
                        .<Existence.Answer>map(Existence.Answer.Found::new)
                        .orElse(UNSURE)
                : answer;
    }

    /** A value for the site that is sought and that its schemas refuse. */
    private Existence.Answer invalid(Site site, Sought sought) {
        return mayAsk() ? existence.refused(site.schemas(), sought) : ENOUGH;
    }

    /** The same for a place around the site, where all is right but for what is sought at the site. */
    private Existence.Answer invalid(Site site, int place, Sought sought) {
        return mayAsk() ? existence.refused(steps(site, place), sought) : ENOUGH;
    }

    private boolean mayAsk() {
        return asked++ < MAX_QUESTIONS;
    }

    private static List<Step> steps(Site site, int from) {
        List<Site> places = new ArrayList<>(site.around());
        places.add(site);
        List<Step> steps = new ArrayList<>();
        for (int i = from; i < places.size() - 1; i++) {
            Site place = places.get(i);
            String token = places.get(i + 1).name();
            steps.add(new Step(
                    place.schemas(), List.copyOf(place.shape().ids()), place.base() instanceof JsonArray, token));
        }
        return steps;
    }
}
