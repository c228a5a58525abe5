package dev.concordat.core.algebra;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.SchemaId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code if}, {@code then} and {@code else} (core, 10.2.2). */
final class ConditionalRule implements KeywordRule {

    @Override
    public List<Claim> claims(Subject subject) {
        Composition composition = subject.schema().composition();
        if (composition.ifSchema() == null || (composition.thenSchema() == null && composition.elseSchema() == null)) {
            return List.of();
        }
        Formula condition = subject.here(composition.ifSchema());
        Formula then = consequence(subject, composition.thenSchema());
        Formula otherwise = consequence(subject, composition.elseSchema());
        return List.of(new Claim(
                Formula.either(Formula.both(condition, then), Formula.both(condition.negated(), otherwise)),
                Formula.either(
                        Formula.both(condition, then.negated()),
                        Formula.both(condition.negated(), otherwise.negated()))));
    }

    private static Formula consequence(Subject subject, @Nullable SchemaId schema) {
        return schema == null ? Formula.TRUE : subject.here(schema);
    }
}
