package dev.concordat.generator.view;

import dev.concordat.generator.name.JavaName;
import java.util.List;

/**
 * One of several types.
 *
 * @param parents unions of which it is itself a member
 * @param permits how the list of members is laid out
 * @param wrappers records around members that cannot implement the union themselves
 * @param parameters the functions of the fold
 * @param fold its name, which has the union's in it where a member would inherit another one of the same erasure
 * @param layout how they are laid out
 * @param tests all cases but the last, which needs no test
 */
public record UnionView(
        JavaName self,
        List<String> imports,
        String javadoc,
        List<String> parents,
        List<String> members,
        Layout permits,
        List<Wrapper> wrappers,
        List<Accessor> accessors,
        List<String> parameters,
        String fold,
        Layout layout,
        List<Case> tests,
        Case last)
        implements View {

    public UnionView {
        imports = List.copyOf(imports);
        parents = List.copyOf(parents);
        members = List.copyOf(members);
        wrappers = List.copyOf(wrappers);
        accessors = List.copyOf(accessors);
        parameters = List.copyOf(parameters);
        tests = List.copyOf(tests);
    }

    /** Whether a method has room for a function of each case (255 parameters with {@code this}; JVMS 17, 4.3.3). */
    public boolean hasFold() {
        return parameters.size() < 255;
    }

    public boolean hasParents() {
        return !parents.isEmpty();
    }

    /**
     * A record around a value.
     *
     * @param copy the expression that makes the value immutable, "" where it is
     */
    public record Wrapper(String javadoc, String name, String type, String copy) {

        public boolean hasCopy() {
            return !copy.isEmpty();
        }
    }

    /**
     * An alternative.
     *
     * @param function name of the parameter of the fold
     */
    public record Case(String type, String function) {}
}
