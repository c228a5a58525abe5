package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Continuation tokens: the schema lets any string in, yet only the service can make one. They are taken from its
 * answers, and a made-up one proves nothing.
 */
public final class OpaqueCases implements CasePlanner {

    private static final Pattern NAME = Pattern.compile(
            ".*(cursor|continuation|pagetoken|nexttoken|synctoken|resumetoken|marker)|after|before|startingafter"
                    + "|endingbefore|lasteventid|scrollid|ifrange");

    /** Whether only the service can make values of a parameter. */
    public static boolean isOpaque(Contract contract, Parameter parameter) {
        SchemaId id = parameter.valueSchema();
        if (id == null || parameter.in() == ParameterLocation.PATH) {
            return false;
        }
        Schema schema = contract.dereference(id);
        boolean anyString = schema.allows(JsonType.STRING)
                && schema.enumeration() == null
                && schema.constant() == null
                && schema.format() == null
                && schema.string().pattern() == null;
        return anyString && NAME.matcher(Names.normal(parameter.name())).matches();
    }

    /** Where a page names the one after it. */
    public static List<Extraction> next(Parameter parameter) {
        String normal = Names.normal(parameter.name());
        return List.of(
                new Extraction.NextPage(parameter.name()),
                new Extraction.Member(List.of("next" + normal, normal, "next", "nextpage")));
    }

    @Override
    public void plan(Subject subject, Cases cases) {
        for (Parameter parameter : subject.operation().parameters()) {
            if (isOpaque(subject.contract(), parameter)) {
                int index = cases.next();
                Step base = subject.base(index, false);
                Recipe page = new Recipe(base.without(parameter), next(parameter));
                Source source = new Source.Bound(List.of(page), parameter.valueSchema(), null);
                cases.add(
                        Phase.BOUNDARY,
                        Expectation.ACCEPTED,
                        Subject.place(parameter, ""),
                        "continuation",
                        "the next page, by the token that the service gave",
                        parameter.location(),
                        base.with(new Argument(parameter, source)));
            }
        }
    }
}
