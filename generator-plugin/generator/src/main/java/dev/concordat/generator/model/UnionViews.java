package dev.concordat.generator.model;

import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.java.Javadoc;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.UnionDeclaration;
import dev.concordat.generator.type.UnionMember;
import dev.concordat.generator.view.Accessor;
import dev.concordat.generator.view.Layout;
import dev.concordat.generator.view.UnionView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sealed interface of a union. */
final class UnionViews {

    private final TypeModel model;
    private final SymbolTable symbols;
    private final Kinship kinship;

    UnionViews(TypeModel model, SymbolTable symbols, Kinship kinship) {
        this.model = model;
        this.symbols = symbols;
        this.kinship = kinship;
    }

    UnionView view(UnionDeclaration union) {
        JavaName self = symbols.type(union.id());
        Set<String> nested = new LinkedHashSet<>(Set.of("T"));
        symbols.wrappers().getOrDefault(union.id(), Map.of()).values().forEach(wrapper -> nested.add(wrapper.last()));
        Imports imports = new Imports(self, nested, symbols.modelNames());
        JavaTypes types = new JavaTypes(symbols, imports);
        imports.use("dev.concordat.runtime.Generated");
        String function = imports.use("java.util.function.Function");
        List<String> members = new ArrayList<>();
        List<UnionView.Wrapper> wrappers = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        for (int i = 0; i < union.members().size(); i++) {
            UnionMember member = union.members().get(i);
            if (member.type().type() instanceof Type.Declared declared) {
                String name = imports.use(symbols.type(declared.id()));
                members.add(name);
                cases.add(name);
                spellings.add(symbols.type(declared.id()).simpleName());
            } else {
                JavaName wrapper = symbols.wrapper(union.id(), i);
                members.add(wrapper.simpleName());
                cases.add(wrapper.last());
                spellings.add(wrapper.last());
                wrappers.add(wrapper(member, wrapper.last(), types, imports));
            }
        }
        List<String> parents = new ArrayList<>();
        kinship.unions(union.id()).forEach(parent -> parents.add(imports.use(symbols.type(parent))));
        Map<String, String> functions =
                Scope.members().without(List.of("value")).name(spellings);
        List<String> parameters = new ArrayList<>();
        List<UnionView.Case> tests = new ArrayList<>();
        String fold = kinship.foldsClash(union) ? "fold" + self.simpleName() : "fold";
        for (int i = 0; i < cases.size(); i++) {
            String name = functions.getOrDefault(spellings.get(i), "");
            parameters.add(function + "<" + cases.get(i) + ", T> " + name);
            tests.add(new UnionView.Case(cases.get(i), name));
        }
        List<Property> shared = kinship.accessors(union);
        List<Accessor> accessors = shared.isEmpty() ? List.of() : accessors(union, shared, imports);
        int extended = parents.isEmpty()
                ? 0
                : " extends ".length() + String.join(", ", parents).length();
        int before = "public sealed interface ".length() + self.simpleName().length() + extended;
        return new UnionView(
                self,
                imports.names(),
                Javadoc.comment(Documentation.lines(union.annotations()), ""),
                parents,
                members,
                Layout.of(before + " permits ".length(), 8 + "permits ".length(), members, " {".length()),
                wrappers,
                accessors,
                parameters,
                fold,
                Layout.of("    default <T> T (".length() + fold.length(), 12, parameters, ") {".length()),
                tests.subList(0, tests.size() - 1),
                tests.get(tests.size() - 1));
    }

    /** The members are named as in the first alternative; the others agree, since they have the same property. */
    private List<Accessor> accessors(UnionDeclaration union, List<Property> shared, Imports imports) {
        Type first = union.members().get(0).type().type();
        return first instanceof Type.Declared declared && model.declarations().containsKey(declared.id())
                ? Accessors.of(declared.id(), shared, symbols, imports)
                : List.of();
    }

    private static UnionView.Wrapper wrapper(UnionMember member, String name, JavaTypes types, Imports imports) {
        String copy = RecordFile.copy(member.type(), false);
        return new UnionView.Wrapper(
                Javadoc.comment(Documentation.lines(member.annotations()), "    "),
                name,
                types.value(member.type()),
                copy.isEmpty() ? "" : imports.use("dev.concordat.runtime.Immutable") + "." + copy + "(value)");
    }
}
