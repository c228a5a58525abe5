package dev.concordat.generator;

import dev.concordat.generator.render.TemplateSource;
import dev.concordat.generator.type.TypeOptions;

/**
 * What a user can choose.
 *
 * @param basePackage the package below which everything is generated
 * @param types choices about types
 * @param templates the user's templates before the bundled ones
 * @param refused what becomes of the run when an operation cannot be generated
 */
public record GeneratorOptions(String basePackage, TypeOptions types, TemplateSource templates, Refused refused) {}
