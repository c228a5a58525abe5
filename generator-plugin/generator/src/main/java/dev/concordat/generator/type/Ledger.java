package dev.concordat.generator.type;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of each keyword of each schema: the account that {@code explain} prints. In document order. */
public record Ledger(List<Entry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** What can become of a keyword. */
    public enum Treatment {
        /** It shapes a Java type. */
        TYPED,
        /** Generated code checks it. */
        VALIDATED,
        /** It asserts nothing; it stands in Javadoc or in the bundled document. */
        DOCUMENTED,
        /** The generator cannot honour it and says so with an error. */
        REFUSED,
        /** It has no effect, and a finding says so. */
        IGNORED;

        /** The word that {@code explain} reads and prints. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One keyword of one schema node.
     *
     * @param note why, where the treatment alone does not say it
     */
    public record Entry(
            SchemaId schema,
            String keyword,
            Treatment treatment,
            @Nullable String note,
            SourceLocation location) {}
}
