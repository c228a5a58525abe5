package dev.concordat.generator;

import dev.concordat.generator.render.TemplateSource;
import dev.concordat.generator.type.TypeOptions;
import java.util.Set;

/**
 * What a user can choose.
 *
 * @param basePackage the package below which everything is generated
 * @param types choices about types
 * @param templates the user's templates before the bundled ones
 * @param refused what becomes of the run when an operation cannot be generated
 * @param targets what is generated around models and codecs
 * @param async which handlers answer later
 */
public record GeneratorOptions(
        String basePackage,
        TypeOptions types,
        TemplateSource templates,
        Refused refused,
        Set<Target> targets,
        AsyncHandlers async) {

    public GeneratorOptions {
        targets = Set.copyOf(targets);
    }

    /** The usual: a Spring service with handlers that block. */
    public GeneratorOptions(String basePackage, TypeOptions types, TemplateSource templates, Refused refused) {
        this(basePackage, types, templates, refused, Set.of(Target.SPRING_MVC), AsyncHandlers.NONE);
    }

    /** The same with other templates. */
    public GeneratorOptions withTemplates(TemplateSource others) {
        return new GeneratorOptions(basePackage, types, others, refused, targets, async);
    }

    public boolean has(Target target) {
        return targets.contains(target);
    }
}
