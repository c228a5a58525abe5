/** Views of the model package: records with builders, shared interfaces, unions and enums. */
@NullMarked
package dev.concordat.generator.model;

import org.jspecify.annotations.NullMarked;
