package dev.concordat.generator.type;

/** Whether a member may be missing and whether it may be null: four states, none of them guessed. */
public enum Presence {
    REQUIRED,
    REQUIRED_NULLABLE,
    OPTIONAL,
    OPTIONAL_NULLABLE;

    static Presence of(boolean required, boolean nullable) {
        if (required) {
            return nullable ? REQUIRED_NULLABLE : REQUIRED;
        }
        return nullable ? OPTIONAL_NULLABLE : OPTIONAL;
    }

    public boolean isRequired() {
        return this == REQUIRED || this == REQUIRED_NULLABLE;
    }

    public boolean isNullable() {
        return this == REQUIRED_NULLABLE || this == OPTIONAL_NULLABLE;
    }
}
