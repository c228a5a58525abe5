package dev.concordat.design.lint.function;

import dev.concordat.core.parse.Pointer;
import dev.concordat.design.lint.document.LintDocument;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;

/** Each member is referred to from somewhere. */
final class UnreferencedReusableObject implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("reusableObjectsLocation");
        String location = options.text("reusableObjectsLocation");
        if (location == null || !location.startsWith("#")) {
            throw options.wrong("needs \"reusableObjectsLocation\", a local reference such as #/components/schemas");
        }
        return subject -> {
            Spot value = subject.value();
            return value == null || !value.isObject()
                    ? List.of()
                    : check(value, location.substring(1), subject.document());
        };
    }

    static List<Problem> check(Spot holder, String location, LintDocument document) {
        List<Problem> problems = new ArrayList<>();
        holder.forEach(member -> {
            if (!document.isReferenced(Pointer.child(location, member.name()))) {
                problems.add(new Problem("\"" + member.name() + "\" is referred to from nowhere", member));
            }
        });
        return problems;
    }
}
