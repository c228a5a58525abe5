package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.document.Spot;
import java.util.List;

/** An operation has at least one response for success or redirection. */
final class OasOpSuccessResponse implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Spot responses = subject.value();
            if (responses == null || !responses.isObject()) {
                return List.of();
            }
            boolean ranges = subject.document().formats().contains(Format.OAS3);
            return responses.names().stream().anyMatch(name -> isSuccess(name, ranges))
                    ? List.of()
                    : subject.problem("there is no response with a 2xx or 3xx status");
        };
    }

    private static boolean isSuccess(String status, boolean ranges) {
        return status.matches("[23][0-9][0-9]") || (ranges && status.matches("[23]XX"));
    }
}
