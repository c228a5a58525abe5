package dev.concordat.generator;

import dev.concordat.core.graph.Selection;
import dev.concordat.generator.foreign.ForeignGenerator;
import dev.concordat.generator.render.TemplateSource;
import dev.concordat.generator.type.TypeOptions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user can choose.
 *
 * @param basePackage the package below which everything is generated
 * @param types choices about types
 * @param templates the user's templates before the bundled ones
 * @param refused what becomes of the run when an operation cannot be generated
 * @param targets what is generated around models and codecs
 * @param async which handlers answer later
 * @param selection the operations that are generated, with the schemas that they lead to
 * @param foreign a generator of openapi-generator that writes all files instead of us; null for none
 */
public record GeneratorOptions(
        String basePackage,
        TypeOptions types,
        TemplateSource templates,
        Refused refused,
        Set<Target> targets,
        AsyncHandlers async,
        Selection selection,
        @Nullable ForeignGenerator foreign) {

    public GeneratorOptions {
        targets = Set.copyOf(targets);
    }

    /** Ours. */
    public GeneratorOptions(
            String basePackage,
            TypeOptions types,
            TemplateSource templates,
            Refused refused,
            Set<Target> targets,
            AsyncHandlers async) {
        this(basePackage, types, templates, refused, targets, async, Selection.ALL, null);
    }

    /** The usual: a Spring service with handlers that block. */
    public GeneratorOptions(String basePackage, TypeOptions types, TemplateSource templates, Refused refused) {
        this(basePackage, types, templates, refused, Set.of(Target.SPRING_MVC), AsyncHandlers.NONE);
    }

    /** The same with other templates. */
    public GeneratorOptions withTemplates(TemplateSource others) {
        return new GeneratorOptions(basePackage, types, others, refused, targets, async, selection, foreign);
    }

    /** The same for another generator; what is chosen about Java does not count then. */
    public GeneratorOptions withForeign(@Nullable ForeignGenerator other) {
        return new GeneratorOptions(basePackage, types, templates, refused, targets, async, selection, other);
    }

    public boolean has(Target target) {
        return targets.contains(target);
    }
}
