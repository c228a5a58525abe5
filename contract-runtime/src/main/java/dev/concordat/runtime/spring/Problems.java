package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.ErrorMapping;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Answers what the service itself has to say, in the form that {@link ErrorMapping} gives it. */
final class Problems {
    private final ErrorMapping mapping;
    private final AnswerSender sender;
    private final OperationFinder operations;

    Problems(ErrorMapping mapping, AnswerSender sender, OperationFinder operations) {
        this.mapping = mapping;
        this.sender = sender;
        this.operations = operations;
    }

    void answer(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Operation operation = operations.of(request).orElse(null);
        if (operation != null) {
            request.setAttribute(ServletAdapter.OPERATION, operation); // what a filter refused is observed, too
        }
        sender.send(mapping.answer(failure, operation), request, response, List.of());
    }
}
