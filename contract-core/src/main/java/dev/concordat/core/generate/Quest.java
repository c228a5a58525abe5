package dev.concordat.core.generate;

import dev.concordat.core.algebra.Existence;
import dev.concordat.core.algebra.Sought;
import dev.concordat.core.algebra.Step;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import java.util.ArrayList;
import java.util.List;

/** Settles what trying out has left open: by a value that is worked out, or by the proof that there is none. */
final class Quest {

    /** Questions of one exploration: each may cost as much as a hundred values that are tried out. */
    private static final int MAX_QUESTIONS = 600;

    private static final Existence.Answer ENOUGH = new Existence.Answer.Open("there were questions enough");

    private final Existence existence;
    private final SchemaId schema;
    private int asked;

    Quest(Existence existence, SchemaId schema) {
        this.existence = existence;
        this.schema = schema;
    }

    /** A valid whole value with what is sought at the site. */
    Existence.Answer valid(Site site, Sought sought) {
        return mayAsk()
                ? existence.accepted(schema, steps(site, 0), site.shape().ids(), sought)
                : ENOUGH;
    }

    /** A value for the site that is sought and that its schemas refuse. */
    Existence.Answer invalid(Site site, Sought sought) {
        return mayAsk() ? existence.refused(site.schemas(), sought) : ENOUGH;
    }

    /**
     * A value for a place around the site that is refused there, although all is right but for what is sought at the
     * site.
     *
     * @param place how many places are around that one
     */
    Existence.Answer invalid(Site site, int place, Sought sought) {
        return mayAsk() ? existence.refused(steps(site, place), sought) : ENOUGH;
    }

    /** A value that all the schemas accept. */
    Existence.Answer any(List<SchemaId> schemas) {
        return mayAsk() ? existence.accepted(schemas.get(0), List.of(), schemas, new Sought.Anything()) : ENOUGH;
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
