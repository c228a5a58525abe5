package dev.concordat.generator.xml;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.xml.XmlArrays;
import dev.concordat.core.xml.XmlForm;
import dev.concordat.core.xml.XmlName;
import dev.concordat.core.xml.XmlNode;
import dev.concordat.core.xml.XmlNodeType;
import dev.concordat.generator.codec.PatternArguments;
import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.name.Imports;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.type.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nodes and forms as Java expressions in one source file. */
public final class XmlExpression {

    static final String RUNTIME = "dev.concordat.runtime.xml.";

    private final XmlConstants constants;
    private final JavaName holder;
    private final Imports imports;

    /**
     * For one file.
     *
     * @param holder the class that holds the constants
     */
    public XmlExpression(XmlConstants constants, JavaName holder, Imports imports) {
        this.constants = constants;
        this.holder = holder;
        this.imports = imports;
    }

    /** What a body becomes. */
    public String root(SchemaId body, Direction direction) {
        return node(constants.root(body), direction);
    }

    String node(XmlNode node, Direction direction) {
        XmlParts parts = constants.parts(node);
        String form = form(node, parts, direction);
        StringBuilder code = new StringBuilder(imports.use(RUNTIME + "XmlNode"))
                .append('.')
                .append(node.type().name().toLowerCase(Locale.ROOT))
                .append('(');
        XmlName name = node.name();
        boolean element = node.type() == XmlNodeType.ELEMENT;
        boolean named = element || node.type() == XmlNodeType.ATTRIBUTE;
        if (!named || name == null || name.local().equals(XmlParts.ANY_NAME)) {
            return code.append(form).append(')').append(wrapping(node, parts)).toString();
        }
        // An attribute has no namespace without a prefix (Namespaces in XML 1.0, 6.2).
        boolean local = name.namespace() == null || (!element && name.prefix() == null);
        code.append(local ? JavaLiteral.string(name.local()) : name(name)).append(", ");
        code.append(element && !local && !form.startsWith("()") ? "() -> " : "").append(form);
        code.append(')').append(wrapping(node, parts));
        if (element && !node.names().equals(Set.of(name))) {
            code.append(node.names().stream()
                    .sorted(Comparator.comparing(XmlName::toString))
                    .map(this::name)
                    .collect(Collectors.joining(", ", ".readAs(", ")")));
        }
        return code.toString();
    }

    private static String wrapping(XmlNode node, XmlParts parts) {
        boolean wrapped = node.arrays() == XmlArrays.WRAPPED || node.arrays() == XmlArrays.ROOT;
        return wrapped && parts.isArray() ? ".wrapped()" : "";
    }

    private String name(XmlName name) {
        String namespace = name.namespace();
        String rest = namespace == null ? "" : ", " + JavaLiteral.string(namespace) + ", " + literal(name.prefix());
        return imports.use(RUNTIME + "XmlName") + ".of(" + JavaLiteral.string(name.local()) + rest + ")";
    }

    private static String literal(@Nullable String text) {
        return text == null ? "null" : JavaLiteral.string(text);
    }

    /** The form itself where nothing is known of what is within, else what gives its constant. */
    private String form(XmlNode node, XmlParts parts, Direction direction) {
        String name = constants.name(node, direction);
        if (name != null) {
            return "() -> " + imports.use(holder) + "." + name + ".FORM";
        }
        String plain = kinds(parts.form());
        return node.type() == XmlNodeType.NONE ? "() -> " + plain : plain;
    }

    /** A form of which only the kinds of values are known. */
    String kinds(XmlForm form) {
        String type = imports.use(RUNTIME + "XmlForm");
        if (form.isOpen()) {
            return type + ".ANY";
        }
        Set<String> kinds = new TreeSet<>();
        form.types().forEach(kind -> kinds.add(kind == JsonType.INTEGER ? "NUMBER" : kind.name()));
        List<String> own = List.of("STRING", "NUMBER", "BOOLEAN");
        if (kinds.size() == 1 && own.containsAll(kinds)) {
            return type + "." + kinds.iterator().next();
        }
        String kind = imports.use("dev.concordat.runtime.json.JsonKind");
        return kinds.stream().map(one -> kind + "." + one).collect(Collectors.joining(", ", type + ".of(", ")"));
    }

    /** The calls that say what the values of a form hold. */
    Stream<String> calls(XmlParts parts, Direction direction) {
        Stream.Builder<String> calls = Stream.builder();
        parts.members()
                .forEach((property, member) ->
                        calls.add(".member(" + JavaLiteral.string(property) + ", " + node(member, direction) + ")"));
        String required = parts.members().keySet().stream()
                .filter(parts.form().required()::contains)
                .filter(property -> isSeenWhenMissing(parts.members().get(property), direction))
                .map(JavaLiteral::string)
                .collect(Collectors.joining(", "));
        if (!required.isEmpty()) {
            calls.add(".required(" + required + ")");
        }
        // A pattern that Java has not is the codec's to refuse.
        parts.patterns()
                .forEach((pattern, member) -> PatternArguments.of(pattern.source(), reason -> {})
                        .ifPresent(arguments ->
                                calls.add(".pattern(" + imports.use("dev.concordat.runtime.json.Expression") + ".of("
                                        + arguments + "), " + node(member, direction) + ")")));
        parts.others().forEach(other -> calls.add(".others(" + node(other, direction) + ")"));
        if (!parts.prefix().isEmpty()) {
            calls.add(parts.prefix().stream()
                    .map(item -> node(item, direction))
                    .collect(Collectors.joining(", ", ".prefix(", ")")));
        }
        parts.items().forEach(item -> calls.add(".items(" + node(item, direction) + ")"));
        return calls.build();
    }

    /** Whether a member that leaves no trace in a document is there all the same, where it must be. */
    private boolean isSeenWhenMissing(@Nullable XmlNode member, Direction direction) {
        if (member == null || !constants.travels(member.schemas(), direction)) {
            return false;
        }
        boolean repeated = member.type() == XmlNodeType.ELEMENT
                && member.arrays() == XmlArrays.REPEATED
                && constants.parts(member).isArray();
        return repeated || member.type().isText() || member.type() == XmlNodeType.NONE;
    }
}
