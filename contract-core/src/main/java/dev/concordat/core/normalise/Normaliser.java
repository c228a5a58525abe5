package dev.concordat.core.normalise;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Info;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.Server;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.ResolvedSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lowers a resolved document to the contract model. */
public final class Normaliser {

    private final Reading reading;
    private final SpecCursor root;
    private final SecurityReader security;
    private final OperationIds ids;
    private final List<PathEntry> paths;
    private final Map<String, SpecCursor> webhooks;

    private record PathEntry(PathKey key, SpecCursor item) {}

    private Normaliser(ResolvedSpec spec) {
        reading = new Reading(spec);
        root = spec.root().cursor();
        security = new SecurityReader(reading);
        ids = new OperationIds(reading);
        paths = paths();
        webhooks = pathItems("webhooks");
    }

    /** The contract, with a finding for everything in the document that could not be taken as written. */
    public static Result<Contract> normalise(ResolvedSpec spec) {
        return new Normaliser(spec).run();
    }

    private Result<Contract> run() {
        boolean swagger = reading.spec().version() == SpecVersion.V2_0;
        SpecCursor components = swagger ? root : reading.object(root, "components");
        if (swagger) {
            Swagger2Security.read(root, security, reading);
        } else if (components != null) {
            security.readSchemes(components);
        }
        Dialects.check(root, "jsonSchemaDialect", reading);
        paths.forEach(path -> ids.register(path.key(), path.item()));
        webhooks.forEach((name, item) -> ids.register(PathKey.plain(name), item));
        reading.start();
        List<SecurityRequirement> requirements = security.requirements(root);
        List<Finding> securityFaults = reading.end();
        OperationReader reader = new OperationReader(
                reading,
                swagger ? new Swagger2Messages(reading) : new OpenApi3Messages(reading, ids),
                security,
                ids,
                requirements == null ? List.of() : requirements,
                securityFaults);
        List<Operation> operations = new ArrayList<>();
        paths.forEach(path -> operations.addAll(reader.read(path.key(), path.item(), true)));
        List<Operation> incoming = new ArrayList<>();
        webhooks.forEach((name, item) -> incoming.addAll(reader.read(PathKey.plain(name), item, false)));
        Map<String, SchemaId> named =
                components == null ? Map.of() : named(components, swagger ? "definitions" : "schemas");
        Map<SchemaId, List<Finding>> unusable = new LinkedHashMap<>();
        DynamicScopes scopes = DynamicScopes.of(reading);
        Map<SchemaId, Schema> schemas =
                DynamicReferences.lower(new SchemaReader(reading, scopes).readAll(unusable), scopes, unusable, reading);
        List<Operation> routed = SharedRoutes.fold(operations, schemas, reading);
        List<Server> servers = swagger ? Swagger2Servers.read(root) : ServerReader.read(root, reading);
        Contract contract = new Contract(
                reading.spec().declaredVersion(),
                info(),
                servers.isEmpty() ? List.of(new Server("/", null, Map.of())) : servers,
                TagReader.read(root, routed, incoming, reading),
                routed,
                incoming,
                security.schemes(),
                ImplicitMappings.complete(schemas, named),
                unusable,
                named,
                Reading.extensions(root));
        reading.findings().addAll(InPlaceCycles.find(contract.schemas()));
        return Result.of(contract, reading.findings());
    }

    private Map<String, SchemaId> named(SpecCursor components, String keyword) {
        Map<String, SchemaId> named = new LinkedHashMap<>();
        SpecCursor schemas = reading.spec().child(components, keyword);
        if (schemas != null) {
            schemas.members().forEach((name, cursor) -> {
                SchemaId id = reading.schema(cursor);
                if (id != null) {
                    named.put(name, id);
                }
            });
        }
        return named;
    }

    private Info info() {
        SpecCursor info = reading.object(root, "info");
        if (info == null) {
            return new Info("Untitled API", "0", null, null);
        }
        String title = Values.text(info, "title");
        String version = Values.text(info, "version");
        return new Info(
                title == null ? "Untitled API" : title,
                version == null ? "0" : version,
                Values.text(info, "summary"),
                Values.text(info, "description"));
    }

    private List<PathEntry> paths() {
        List<PathEntry> paths = new ArrayList<>();
        Map<String, PathKey> shapes = new LinkedHashMap<>();
        pathItems("paths").forEach((written, item) -> {
            PathKey key = PathKey.of(written, item, reading);
            PathKey twin = shapes.putIfAbsent(key.shape(), key);
            if (twin != null && !twin.path().equals(key.path())) {
                reading.warning(
                        "ambiguous-path",
                        "the paths " + twin.path() + " and " + key.path() + " match the same requests",
                        null,
                        item.location());
            }
            paths.add(new PathEntry(key, item));
        });
        return paths;
    }

    private Map<String, SpecCursor> pathItems(String keyword) {
        Map<String, SpecCursor> items = new LinkedHashMap<>();
        SpecCursor map = reading.spec().child(root, keyword);
        if (map != null) {
            map.members().forEach((name, item) -> {
                if (item.isObject() && !name.startsWith("x-")) {
                    items.put(name, item);
                }
            });
        }
        return items;
    }
}
