package dev.concordat.generator;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.graph.Refusals;
import dev.concordat.core.graph.SchemaGraph;
import dev.concordat.core.graph.Selection;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.resolve.NearestName;
import dev.concordat.generator.api.ApiViews;
import dev.concordat.generator.binding.BindingPrinter;
import dev.concordat.generator.client.ClientViews;
import dev.concordat.generator.client.Credentials;
import dev.concordat.generator.codec.CodecPrinter;
import dev.concordat.generator.codec.CodecRefusals;
import dev.concordat.generator.model.ModelViews;
import dev.concordat.generator.name.JavaPackage;
import dev.concordat.generator.name.Packages;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.operation.ErrorShapes;
import dev.concordat.generator.operation.OperationCompiler;
import dev.concordat.generator.operation.OperationModel;
import dev.concordat.generator.operation.Roles;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.render.Renderer;
import dev.concordat.generator.spring.SpringResources;
import dev.concordat.generator.spring.SpringViews;
import dev.concordat.generator.type.TypeCompiler;
import dev.concordat.generator.type.TypeModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code LoadedContract -> files}: the whole generator, a pure function. */
public final class Generation {

    private Generation() {}

    /**
     * The files of everything that can be generated, and a finding for every reason why something cannot: also for the
     * {@linkplain Contract#faults() faults} that loading has found, which therefore need no report of their own.
     */
    public static Result<List<GeneratedFile>> generate(LoadedContract loaded, GeneratorOptions options) {
        return compile(loaded, options).then(compiled -> print(compiled, options));
    }

    /** All that is decided before anything is printed, with the findings about what cannot be generated. */
    public static Result<Compiled> compile(LoadedContract loaded, GeneratorOptions options) {
        if (!JavaPackage.isValid(options.basePackage())) {
            return Result.failed(Finding.error(
                    "invalid-package",
                    options.basePackage() + " is not the name of a Java package",
                    "use lower-case words with dots between, com.example.parcels",
                    SourceLocation.of("basePackage")));
        }
        List<Finding> faults = faults(loaded.contract(), options.selection());
        if (!faults.isEmpty()) {
            return Result.failed(faults);
        }
        LoadedContract chosen = new LoadedContract(options.selection().of(loaded.contract()), loaded.spec());
        Contract contract = chosen.contract();
        return TypeCompiler.compile(contract, options.types()).then(types -> {
            SymbolTable symbols = SymbolTable.plan(contract, types, new Packages(options.basePackage()));
            Refusals refusals = Refusals.of(
                    contract, List.of(contract.unusable(), types.refusals(), CodecRefusals.of(types, symbols)));
            boolean spring = options.has(Target.SPRING_MVC);
            Function<Operation, Roles> roles = operation -> new Roles(
                    spring,
                    options.has(Target.JAVA_CLIENT),
                    spring && options.async().includes(operation),
                    false);
            return OperationCompiler.compile(chosen, types, symbols, refusals, roles, spring)
                    .then(operations -> Result.of(
                            new Compiled(chosen, types, symbols, refusals, operations),
                            Stream.concat(
                                            LeftOut.report(
                                                    causes(contract, refusals), operations.refused(), options.refused())
                                                    .stream(),
                                            ErrorShapes.in(contract, operations.generated(), types).stream())
                                    .toList()));
        });
    }

    /** What is wrong with a choice of operations: names that none has, or none left. */
    private static List<Finding> faults(Contract contract, Selection selection) {
        List<Operation> operations = Stream.concat(contract.operations().stream(), contract.webhooks().stream())
                .toList();
        Set<String> unknown = selection.unknown(operations);
        if (unknown.isEmpty() && !operations.isEmpty() && operations.stream().noneMatch(selection::includes)) {
            return List.of(Finding.error(
                    "unknown-operation",
                    "no operation is left: all that are chosen are excluded, too",
                    null,
                    SourceLocation.of("operations")));
        }
        List<String> keys = operations.stream().map(Operation::key).toList();
        return unknown.stream()
                .map(name -> Finding.error(
                        "unknown-operation",
                        "no operation has the id, the method and path, or the tag \"" + name + "\"",
                        NearestName.hint(name, keys),
                        SourceLocation.of("operations")))
                .toList();
    }

    /** The files of what was compiled. */
    public static Result<List<GeneratedFile>> print(Compiled compiled, GeneratorOptions options) {
        Contract contract = compiled.loaded().contract();
        SymbolTable symbols = compiled.symbols();
        Predicate<SchemaId> needed =
                needed(contract, compiled.operations().refused().keySet(), compiled.refusals());
        TypeModel model = compiled.types().only(needed);
        List<OperationModel> generated = compiled.operations().generated();
        List<OperationModel> served = served(generated);
        Set<String> schemes = Credentials.of(contract).keySet();
        Renderer renderer = new Renderer(options.templates());
        // The parts do not know each other. This thread begins with the first and another one with the last: the two
        // largest are begun at once.
        List<Supplier<Result<List<GeneratedFile>>>> parts = List.of(
                () -> CodecPrinter.print(model, symbols),
                () -> Result.of(SpringResources.of(served, symbols)),
                () -> renderer.render(ApiViews.of(contract, generated, symbols)),
                () -> renderer.render(SpringViews.of(served, symbols)),
                () -> BindingPrinter.print(generated, model, symbols, schemes),
                () -> renderer.render(ClientViews.of(contract, generated, model, symbols)),
                () -> Result.of(
                        options.has(Target.SPRING_MVC) ? List.of(document(compiled.loaded(), options)) : List.of()),
                () -> renderer.render(ModelViews.of(model, symbols)));
        // Not a parallel stream: that would give each thread several parts at once and share nothing after it.
        return join(ForkJoinTask.invokeAll(parts.stream()
                        .map(part -> ForkJoinTask.adapt(part::get))
                        .toList())
                .stream()
                .map(ForkJoinTask::join)
                .toList());
    }

    /** Everything that takes operations away, also from those that are not generated. */
    private static Set<Finding> causes(Contract contract, Refusals refusals) {
        Set<Finding> causes = new LinkedHashSet<>(contract.faults());
        causes.addAll(refusals.causes());
        return causes;
    }

    /** The schemas whose types are generated: named ones, and those of operations that are. */
    private static Predicate<SchemaId> needed(Contract contract, Set<Operation> refused, Refusals refusals) {
        Set<SchemaId> needed = new HashSet<>(contract.components().values());
        contract.allOperations().stream()
                .filter(operation -> !refused.contains(operation))
                .forEach(operation -> needed.addAll(SchemaGraph.named(operation)));
        return schema -> needed.contains(schema) && !refusals.affect(schema);
    }

    private static List<OperationModel> served(List<OperationModel> operations) {
        return operations.stream()
                .filter(operation -> operation.roles().served())
                .toList();
    }

    /** The document that the code was made from, in one piece: what a service serves to its clients. */
    private static GeneratedFile document(LoadedContract loaded, GeneratorOptions options) {
        String path = options.basePackage().replace('.', '/') + "/openapi.json";
        return GeneratedFile.resource(path, Bundler.bundle(loaded.spec()).toJson() + "\n");
    }

    /** All files, or none where one part has none. */
    private static Result<List<GeneratedFile>> join(List<Result<List<GeneratedFile>>> parts) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean complete = true;
        for (Result<List<GeneratedFile>> part : parts) {
            findings.addAll(part.findings());
            List<GeneratedFile> some = part.value();
            complete &= some != null;
            if (some != null) {
                files.addAll(some);
            }
        }
        return complete ? Result.of(files, findings) : Result.failed(findings);
    }
}
