package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;

/** One of the two documents, and what makes and reads its messages. */
record Party(Contract contract, boolean old, InstanceGenerator generator, InstanceValidator validator) {

    static Party of(Contract contract, boolean old) {
        return new Party(
                contract,
                old,
                new InstanceGenerator(contract, Side.REQUEST),
                new InstanceValidator(contract, Side.REQUEST));
    }
}
