package dev.concordat.core.validate;

/** {@code allOf} (JSON Schema 2020-12 core, 10.2.1.1). */
final class AllOfCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        application.schema().composition().allOf().forEach(application::require);
    }
}
