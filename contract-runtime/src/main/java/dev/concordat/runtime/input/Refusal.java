package dev.concordat.runtime.input;

import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.violation.Violation;
import java.io.IOException;
import java.util.List;

/** How a request ends of which the body cannot be used. */
enum Refusal implements Items.Trouble {
    REFUSAL;

    @Override
    public FailureException wrong(byte[] item, List<Violation> violations) {
        return new FailureException(Failure.invalid(violations));
    }

    @Override
    public FailureException tooLong(int maxBytes) {
        return new FailureException(
                Failure.of(413).withDetail("An item of the body must have at most " + maxBytes + " bytes."));
    }

    @Override
    public FailureException broken(IOException cause) {
        return new FailureException(Failure.of(400).withDetail("The body could not be read."), cause);
    }
}
