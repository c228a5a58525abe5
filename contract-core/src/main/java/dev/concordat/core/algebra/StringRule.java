package dev.concordat.core.algebra;

import dev.concordat.core.contract.StringLimits;
import dev.concordat.core.validate.format.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lengths, {@code pattern} (validation, 6.3) and the formats of strings (7.3). */
final class StringRule implements KeywordRule {

    private static final Set<String> OF_NUMBERS = Set.of("int32", "int64", "float", "double");

    @Override
    public List<Claim> claims(Subject subject) {
        if (subject.kind() != Kind.STRING) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        StringLimits limits = subject.schema().string();
        if (limits.minLength() != null) {
            claims.add(Claim.of(new Atom.Count(limits.minLength(), Atom.Count.UNBOUNDED)));
        }
        if (limits.maxLength() != null) {
            claims.add(Claim.of(new Atom.Count(0, limits.maxLength())));
        }
        if (limits.pattern() != null) {
            Expression expression = subject.realm().expression(limits.pattern());
            // One that cannot be read accepts every string; loading has warned of it.
            if (expression.isReadable()) {
                claims.add(Claim.of(new StringAtom.Matches(expression, true)));
            }
        }
        String format = subject.schema().format();
        if (format != null
                && !OF_NUMBERS.contains(format)
                && Format.named(format).isPresent()) {
            claims.add(Claim.of(new StringAtom.OfFormat(format, true)));
        }
        return claims;
    }
}
