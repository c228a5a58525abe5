package dev.concordat.runtime.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a method of a controller by an HTTP method that {@code RequestMapping} does not know, such as {@code QUERY} (OpenAPI
 * 3.2, 4.9: {@code query} and {@code additionalOperations}), or by a query without a look at the body, which {@code
 * params} of {@code PostMapping} reads.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MethodMapping {
    /** The HTTP method, which is case-sensitive (RFC 9110, 9.1). */
    String method();

    /** A pattern as in {@code RequestMapping}. */
    String path();

    /** What the query must hold: {@code name=value}, or a name alone. */
    String[] query() default {};
}
