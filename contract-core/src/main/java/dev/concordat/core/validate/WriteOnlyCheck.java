package dev.concordat.core.validate;

/** A {@code writeOnly} member in a response (JSON Schema 2020-12 validation, 9.4; OpenAPI 3.0, 4.7.24: SHOULD NOT be
 * sent). It is told, but it decides no {@code oneOf} or {@code not}. */
final class WriteOnlyCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (application.evaluator().side() == Side.RESPONSE
                && application.place().depth() > 0
                && application.schema().annotations().writeOnly()) {
            application.note("writeOnly", "must not be sent in a response");
        }
    }
}
