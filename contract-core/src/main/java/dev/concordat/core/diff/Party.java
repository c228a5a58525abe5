package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One of the two documents, and what makes and reads its requests. */
final class Party {

    private final Contract contract;
    private final boolean old;
    private final InstanceValidator validator;
    private final InstanceValidator responses;
    private final Map<Side, InstanceGenerator> generators = new EnumMap<>(Side.class);

    Party(Contract contract, boolean old) {
        this.contract = contract;
        this.old = old;
        this.validator = new InstanceValidator(contract, Side.REQUEST);
        this.responses = new InstanceValidator(contract, Side.RESPONSE);
    }

    Contract contract() {
        return contract;
    }

    /** Whether it is the old one. */
    boolean old() {
        return old;
    }

    /** Whether a value of a request is valid. */
    boolean accepts(SchemaId schema, JsonValue value) {
        return accepts(Side.REQUEST, schema, value);
    }

    boolean accepts(Side side, SchemaId schema, JsonValue value) {
        return violations(side, schema, value).isEmpty();
    }

    /** What makes a value invalid. */
    List<Violation> violations(Side side, SchemaId schema, JsonValue value) {
        return (side == Side.REQUEST ? validator : responses)
                .validate(schema, value).stream()
                        .filter(violation -> !violation.keyword().equals("writeOnly"))
                        .toList();
    }

    /** Made when it is needed: it looks through the whole document first. */
    InstanceGenerator generator(Side side) {
        return generators.computeIfAbsent(side, each -> new InstanceGenerator(contract, each));
    }
}
