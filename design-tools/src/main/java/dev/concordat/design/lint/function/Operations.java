package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations of a document. */
final class Operations {

    static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete", "options", "trace");

    private Operations() {}

    /** All operations below {@code paths}, in the order of the document. */
    static List<Spot> below(@Nullable Spot paths) {
        List<Spot> operations = new ArrayList<>();
        if (paths != null && paths.isObject()) {
            paths.forEach(item -> operations.addAll(of(item)));
        }
        return operations;
    }

    /** The operations of one path. */
    static List<Spot> of(Spot item) {
        List<Spot> operations = new ArrayList<>();
        if (item.isObject()) {
            item.forEach(member -> {
                if (member.isObject() && METHODS.contains(member.name())) {
                    operations.add(member);
                }
            });
        }
        return operations;
    }
}
