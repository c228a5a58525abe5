package dev.concordat.cli;

import dev.concordat.core.contract.Contract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads options of the form {@code [ID=]VALUE}: a value for one operation, or for all that have none of their own. */
final class OperationValues {

    private OperationValues() {}

    /**
     * The values as typed, by key or signature of the operation, "" for all.
     *
     * @param option as it is called, for the complaint
     * @param refuse told what is wrong; does not return
     */
    static Map<String, String> parse(String option, List<String> texts, Contract contract, Consumer<String> refuse) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.lastIndexOf('=');
            String operation = equals < 0 ? "" : text.substring(0, equals);
            boolean known = operation.isEmpty()
                    || contract.operations().stream()
                            .anyMatch(each -> each.key().equals(operation)
                                    || each.signature().equals(operation));
            if (!known) {
                refuse.accept(option + ": the document has no operation '" + operation + "'");
            }
            values.put(operation, text.substring(equals + 1));
        }
        return values;
    }
}
