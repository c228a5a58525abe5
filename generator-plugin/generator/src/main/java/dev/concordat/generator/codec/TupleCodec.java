package dev.concordat.generator.codec;

import dev.concordat.core.json.JsonType;
import dev.concordat.generator.codec.source.JavaSource;
import dev.concordat.generator.java.JavaTypes;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Constraint.Keyword;
import dev.concordat.generator.type.Presence;
import dev.concordat.generator.type.Property;
import dev.concordat.generator.type.TupleDeclaration;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints the codec of a tuple: an array whose items are bound by position. */
final class TupleCodec {

    private static final String REST = "REST";

    /**
     * An item with a position.
     *
     * @param leaf the codec's expression or the field that holds it
     * @param variable what the reader keeps it in
     */
    private record Item(Property property, String leaf, String variable, String accessor) {}

    private final TupleDeclaration declaration;
    private final TypeModel model;
    private final SymbolTable symbols;
    private final CodecFile file;
    private final JavaSource source;
    private final JavaTypes types;
    private final List<Item> items = new ArrayList<>();
    private final FieldNames variables = new FieldNames(List.of("in", "value", "out", "count", "position"));

    private TupleCodec(TupleDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        this.model = model;
        this.declaration = declaration;
        this.symbols = symbols;
        this.file = file;
        this.source = file.source();
        this.types = new JavaTypes(symbols, file.imports());
    }

    static void print(TupleDeclaration declaration, TypeModel model, SymbolTable symbols, CodecFile file) {
        new TupleCodec(declaration, model, symbols, file).print();
    }

    private void print() {
        file.openCodec("implements " + file.runtime("Codec"), declaration, model);
        source.blank();
        FieldNames constants = new FieldNames(List.of("INSTANCE", "ASSERTION", "PLAIN", REST));
        for (Property property : declaration.items()) {
            String accessor = symbols.member(declaration.id(), property.name());
            LeafExpression leaf = file.leaves().of(property.type());
            String code = leaf.code();
            if (!leaf.shared()) {
                code = constants.constant(accessor);
                source.assign("private static final " + leaf.type() + " " + code, leaf.code());
            }
            items.add(new Item(property, code, variables.variable(accessor), accessor));
        }
        TypeUse rest = declaration.rest();
        if (rest != null) {
            LeafExpression leaf = file.leaves().list(rest);
            source.assign("private static final " + leaf.type() + " " + REST, leaf.code());
        }
        file.constructor();
        file.kinds(Set.of(JsonType.ARRAY));
        read(rest);
        write(rest);
        source.close();
    }

    private void read(@Nullable TypeUse rest) {
        file.openRead();
        source.open("if (!in.startArray())");
        source.line("return null;");
        source.close();
        for (Item item : items) {
            source.assign(types.reference(item.property().type()) + " " + item.variable(), "null");
        }
        List<String> arguments = new ArrayList<>();
        items.forEach(item -> arguments.add(item.variable()));
        if (rest != null) {
            String list = variables.variable(symbols.additional(declaration.id()));
            source.assign(
                    file.imports().use("java.util.List") + "<" + types.argument(rest) + "> " + list,
                    "new " + file.imports().use("java.util.ArrayList") + "<>()");
            arguments.add(list);
        }
        source.line("int count = 0;");
        source.open("for (; in.nextItem(); count++)");
        String other = rest == null ? "in.unknownItem()" : "REST.add(in, " + arguments.get(items.size()) + ")";
        if (items.isEmpty()) {
            source.line(other + ";");
        } else {
            source.open("switch (count)");
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                boolean nullable = item.property().presence().isNullable();
                String read = nullable ? "in.nullable(" + item.leaf() + ")" : item.leaf() + ".read(in)";
                source.line("case " + i + " -> " + item.variable() + " = " + read + ";");
            }
            source.line("default -> " + other + ";");
            source.close();
        }
        source.close();
        String counts = counts();
        if (!counts.isEmpty()) {
            source.line("in.endArray(count, " + counts + ");");
        }
        List<String> missing = items.stream()
                .filter(item -> item.property().presence() == Presence.REQUIRED)
                .map(item -> item.variable() + " == null")
                .toList();
        if (!missing.isEmpty()) {
            source.openIfAny(missing);
            source.line("return null;");
            source.close();
        }
        source.call("return new " + file.type(), arguments, ";");
        source.close();
    }

    private void write(@Nullable TypeUse rest) {
        file.openWrite();
        source.line("out.startArray();");
        String list = rest == null ? "" : "value." + symbols.additional(declaration.id()) + "()";
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String argument = "value." + item.accessor() + "()";
            if (item.property().presence() == Presence.REQUIRED) {
                source.line(item.leaf() + ".write(" + argument + ", out);");
            } else if (item.property().presence() == Presence.REQUIRED_NULLABLE) {
                source.call("out.item", List.of(item.leaf(), argument), ";");
            } else {
                List<String> present = new ArrayList<>();
                for (Item later : items.subList(i, items.size())) {
                    present.add("value." + later.accessor() + "() != null");
                }
                if (rest != null) {
                    present.add("!" + list + ".isEmpty()");
                }
                source.openIfAny(present);
                source.call("out.item", List.of(item.leaf(), argument), ";");
                source.close();
            }
        }
        if (rest != null) {
            source.line("REST.writeItems(" + list + ", out);");
        }
        source.line("out.endArray(" + counts() + ");");
        source.close();
    }

    private String counts() {
        Bounds bounds = new Bounds(declaration.constraints());
        int min = bounds.atLeast(Keyword.MIN_ITEMS);
        int max = bounds.atMost(Keyword.MAX_ITEMS);
        return min == 0 && max == Integer.MAX_VALUE ? "" : min + ", " + LeafExpressions.count(max);
    }
}
