package dev.concordat.generator.explain;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.Keyword;
import dev.concordat.core.grammar.Kind;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.ResolvedSpec;
import dev.concordat.generator.Compiled;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.explain.Explanation.Line;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.Ledger;
import dev.concordat.generator.type.Ledger.Treatment;
import dev.concordat.generator.type.TypeOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Compiled -> Explanation}: walks all documents as the grammar says and looks up what became of each member. */
public final class Explainer {

    private static final String SCHEMA = "Schema";
    private static final Treated UNUSED = new Treated(Treatment.DOCUMENTED, "nothing refers to it");
    private static final Treated EXTENSION = new Treated(Treatment.DOCUMENTED, "an extension");
    private static final Treated LOST = new Treated(Treatment.IGNORED, "nothing refers to it");
    private static final Treated REFUSED = new Treated(Treatment.REFUSED, "of an operation that is left out");

    private record Treated(Treatment treatment, @Nullable String note) {}

    private record Key(SchemaId schema, String keyword) {}

    private final ResolvedSpec spec;
    private final Reach reach;
    private final Redundant redundant;
    private final Set<SourceLocation> outgoing = new HashSet<>();
    private final JavaNames names;
    private final Map<Key, Treated> schemas = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Explainer(Compiled compiled) {
        this.spec = compiled.loaded().spec();
        this.reach = new Reach(spec, compiled.operations().refused().keySet());
        this.redundant = new Redundant(spec);
        compiled.loaded().contract().outgoing().forEach(operation -> outgoing.add(operation.location()));
        this.names = new JavaNames(compiled.symbols(), compiled.operations().generated());
        for (Ledger.Entry entry : compiled.types().ledger().entries()) {
            schemas.put(new Key(entry.schema(), entry.keyword()), new Treated(entry.treatment(), entry.note()));
        }
        for (SchemaId written : XmlReach.of(compiled)) {
            schemas.replace(new Key(written, "xml"), new Treated(Treatment.VALIDATED, null));
        }
    }

    /** What becomes of a contract with the usual options. */
    public static Result<Explanation> explain(LoadedContract loaded, String basePackage) {
        GeneratorOptions options =
                new GeneratorOptions(basePackage, TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL);
        return Generation.compile(loaded, options).then(compiled -> Result.of(explain(compiled)));
    }

    public static Explanation explain(Compiled compiled) {
        Explainer explainer = new Explainer(compiled);
        explainer.spec.documents().values().forEach(document -> explainer.part(document.cursor()));
        return new Explanation(explainer.lines);
    }

    /** A node whose kind nobody has said yet: the root of a file, or what gathers parts in it. */
    private void part(SpecCursor cursor) {
        String kind = spec.kinds().get(cursor.node());
        if (kind != null) {
            object(cursor, kind, LOST);
            return;
        }
        cursor.members().forEach((name, value) -> {
            boolean used = leadsSomewhere(value);
            line(cursor, "", name, used ? new Treated(Treatment.TYPED, null) : LOST, null);
            part(value);
        });
        cursor.items().forEach(this::part);
    }

    private boolean leadsSomewhere(SpecCursor cursor) {
        return spec.kinds().containsKey(cursor.node())
                || cursor.members().values().stream().anyMatch(this::leadsSomewhere)
                || cursor.items().stream().anyMatch(this::leadsSomewhere);
    }

    /**
     * One object of the specification.
     *
     * @param outer what became of the keyword that holds it
     */
    private void object(SpecCursor cursor, String name, Treated outer) {
        Kind kind = Grammar.of(spec.versionOf(cursor)).kind(name);
        cursor.members().forEach((keyword, value) -> {
            Keyword known = kind.keyword(keyword, spec.versionOf(cursor));
            Type type = known != null ? known.type() : keyword.startsWith("x-") ? null : kind.others();
            Treated treated = treated(cursor, name, keyword, value, outer);
            line(cursor, name, keyword, treated, java(cursor, name, keyword));
            inside(value, type, keyword, treated);
            if (keyword.startsWith("x-") && treated.treatment() != Treatment.DOCUMENTED) {
                value.members().keySet().forEach(member -> line(value, keyword, member, treated, null));
            }
        });
    }

    private void inside(SpecCursor value, @Nullable Type type, String keyword, Treated treated) {
        if (type instanceof Type.ObjectOf object) {
            object(value, object.kind(), treated);
        } else if (type instanceof Type.ListOf list) {
            value.items().forEach(item -> inside(item, list.item(), keyword, treated));
        } else if (type instanceof Type.MapOf map) {
            value.members().forEach((entry, child) -> {
                line(value, keyword, entry, entry(child, treated, map.value()), entryName(value, keyword, entry));
                inside(child, map.value(), entry, treated);
            });
        }
    }

    /** Components that nobody uses are only served; schemas are generated all the same. */
    private Treated entry(SpecCursor child, Treated map, Type type) {
        boolean component = child.pointer().matches("/components/[^/]+/[^/]+");
        return component
                        && type instanceof Type.ObjectOf object
                        && !object.kind().equals(SCHEMA)
                ? used(child, object.kind(), map)
                : map;
    }

    private Treated treated(SpecCursor cursor, String object, String keyword, SpecCursor value, Treated outer) {
        if (keyword.startsWith("x-") && !ObjectTable.names(object, keyword)) {
            return schemas.getOrDefault(new Key(spec.identity(cursor), keyword), EXTENSION);
        }
        if (object.equals(SCHEMA)) {
            Treated known = schemas.getOrDefault(new Key(spec.identity(cursor), keyword), inherited(cursor, outer));
            return redundant(cursor, keyword, value, used(cursor, object, known));
        }
        if (object.equals("Xml")) {
            return outer;
        }
        boolean sibling = cursor.child("$ref") != null && !object.equals("PathItem");
        if (keyword.equals("$ref")) {
            return used(cursor, object, new Treated(Treatment.TYPED, null));
        }
        Treatment row = ObjectTable.treatment(object, keyword);
        if (row == null) {
            return new Treated(Treatment.IGNORED, "not a keyword of " + object);
        }
        if (sibling && row != Treatment.DOCUMENTED) {
            return new Treated(Treatment.IGNORED, "beside $ref");
        }
        boolean sent = object.equals("Operation") && outgoing.contains(cursor.location());
        if (sent && (keyword.equals("tags") || keyword.equals("security") || keyword.startsWith("x-"))) {
            return new Treated(Treatment.DOCUMENTED, "of a request that the service sends");
        }
        return redundant(cursor, keyword, value, used(cursor, object, new Treated(row, null)));
    }

    /** A schema of which the type compiler keeps no account belongs to a keyword of an outer one, or to nobody. */
    private Treated inherited(SpecCursor schema, Treated outer) {
        if (outer.treatment() == Treatment.TYPED) {
            return used(schema, SCHEMA, outer);
        }
        return outer;
    }

    private Treated redundant(SpecCursor cursor, String keyword, SpecCursor value, Treated treated) {
        boolean effective = treated.treatment() == Treatment.TYPED || treated.treatment() == Treatment.VALIDATED;
        boolean empty = keyword.equals("schema") && saysNothing(value);
        return effective && (empty || redundant.is(cursor, keyword, value.node().toJson()))
                ? new Treated(Treatment.DOCUMENTED, "it says what holds without it")
                : treated;
    }

    /** Whether a schema has none but documented keywords: it allows whatever its media type allows. */
    private boolean saysNothing(SpecCursor schema) {
        SchemaId id = spec.identity(schema);
        return schema.members().keySet().stream().allMatch(keyword -> {
            Treated known = schemas.get(new Key(id, keyword));
            return known != null && known.treatment() == Treatment.DOCUMENTED;
        });
    }

    private Treated used(SpecCursor cursor, String object, Treated treated) {
        boolean documentWide = switch (object) {
            case "PathItem", "Operation", "Parameter", "RequestBody", "MediaType", "Encoding" -> false;
            case "Responses", "Response", "Header", "Callback", SCHEMA -> false;
            default -> true;
        };
        boolean component = object.equals(SCHEMA) && cursor.pointer().startsWith("/components/schemas/");
        if (documentWide || component || treated.treatment() == Treatment.DOCUMENTED || reach.isUsed(cursor)) {
            return treated;
        }
        if (reach.isRefused(cursor)) {
            return REFUSED;
        }
        return cursor.tree().uri().equals(spec.root().uri()) ? UNUSED : LOST;
    }

    private @Nullable String java(SpecCursor cursor, String object, String keyword) {
        return switch (object) {
            case SCHEMA -> keyword.equals("$ref") ? null : names.type(spec.identity(cursor));
            case "Operation" -> keyword.equals("operationId") ? names.operation(cursor.location()) : null;
            case "Parameter" -> keyword.equals("name") ? names.parameter(cursor.location()) : null;
            case "PathItem" -> operation(cursor, keyword);
            case "Responses" -> response(cursor, keyword);
            default -> null;
        };
    }

    private @Nullable String operation(SpecCursor pathItem, String method) {
        SpecCursor operation = pathItem.child(method);
        return operation == null ? null : names.operation(operation.location());
    }

    private @Nullable String entryName(SpecCursor map, String keyword, String entry) {
        SpecCursor schema = keyword.equals("properties") ? Parents.of(map) : null;
        return schema == null ? null : names.member(spec.identity(schema), entry);
    }

    private @Nullable String response(SpecCursor responses, String status) {
        SpecCursor operation = Parents.of(responses);
        return operation == null ? null : names.response(operation.location(), status);
    }

    private void line(SpecCursor object, String kind, String keyword, Treated treated, @Nullable String java) {
        boolean shown = treated.treatment() == Treatment.TYPED || treated.treatment() == Treatment.VALIDATED;
        lines.add(new Line(
                object.tree().uri().equals(spec.root().uri())
                        ? ""
                        : spec.documentName(object.tree().uri()),
                Pointer.child(object.pointer(), keyword),
                kind,
                keyword,
                treated.treatment(),
                shown ? java : null,
                treated.note(),
                object.keyLocation(keyword)));
    }
}
