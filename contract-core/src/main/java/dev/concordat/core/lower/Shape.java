package dev.concordat.core.lower;

import java.util.Map;
import java.util.Set;

/**
 * An object of OpenAPI 3.0.4: what members it has, and which of them are objects with a shape of their own.
 *
 * @param members the names that 3.0 knows; extensions go without saying
 * @param one members that are such an object
 * @param lists members that are lists of such objects
 * @param maps members that are maps to such objects
 */
record Shape(Set<String> members, Map<String, String> one, Map<String, String> lists, Map<String, String> maps) {

    private static final Map<String, String> NONE = Map.of();

    /** The objects by name, as the specification calls them. A schema is not among them. */
    static final Map<String, Shape> ALL = Map.ofEntries(
            Map.entry(
                    "OpenAPI",
                    new Shape(
                            Set.of(
                                    "openapi",
                                    "info",
                                    "servers",
                                    "paths",
                                    "components",
                                    "security",
                                    "tags",
                                    "externalDocs"),
                            Map.of("info", "Info", "components", "Components"),
                            Map.of("servers", "Server", "tags", "Tag"),
                            Map.of("paths", "Path Item"))),
            Map.entry(
                    "Info",
                    new Shape(
                            Set.of("title", "description", "termsOfService", "contact", "license", "version"),
                            Map.of("license", "License"),
                            NONE,
                            NONE)),
            Map.entry("License", new Shape(Set.of("name", "url"), NONE, NONE, NONE)),
            Map.entry("Server", new Shape(Set.of("url", "description", "variables"), NONE, NONE, NONE)),
            Map.entry("Tag", new Shape(Set.of("name", "description", "externalDocs"), NONE, NONE, NONE)),
            Map.entry(
                    "Components",
                    new Shape(
                            Set.of(
                                    "schemas",
                                    "responses",
                                    "parameters",
                                    "examples",
                                    "requestBodies",
                                    "headers",
                                    "securitySchemes",
                                    "links",
                                    "callbacks"),
                            NONE,
                            NONE,
                            Map.of(
                                    "schemas", "Schema",
                                    "responses", "Response",
                                    "parameters", "Parameter",
                                    "examples", "Example",
                                    "requestBodies", "Request Body",
                                    "headers", "Header",
                                    "callbacks", "Callback"))),
            Map.entry(
                    "Path Item",
                    new Shape(
                            Set.of(
                                    "$ref",
                                    "summary",
                                    "description",
                                    "get",
                                    "put",
                                    "post",
                                    "delete",
                                    "options",
                                    "head",
                                    "patch",
                                    "trace",
                                    "servers",
                                    "parameters"),
                            Map.of(
                                    "get", "Operation",
                                    "put", "Operation",
                                    "post", "Operation",
                                    "delete", "Operation",
                                    "options", "Operation",
                                    "head", "Operation",
                                    "patch", "Operation",
                                    "trace", "Operation"),
                            Map.of("parameters", "Parameter", "servers", "Server"),
                            NONE)),
            Map.entry(
                    "Operation",
                    new Shape(
                            Set.of(
                                    "tags",
                                    "summary",
                                    "description",
                                    "externalDocs",
                                    "operationId",
                                    "parameters",
                                    "requestBody",
                                    "responses",
                                    "callbacks",
                                    "deprecated",
                                    "security",
                                    "servers"),
                            Map.of("requestBody", "Request Body"),
                            Map.of("parameters", "Parameter", "servers", "Server"),
                            Map.of("responses", "Response", "callbacks", "Callback"))),
            Map.entry(
                    "Parameter",
                    new Shape(
                            Set.of(
                                    "name",
                                    "in",
                                    "description",
                                    "required",
                                    "deprecated",
                                    "allowEmptyValue",
                                    "style",
                                    "explode",
                                    "allowReserved",
                                    "schema",
                                    "example",
                                    "examples",
                                    "content"),
                            Map.of("schema", "Schema"),
                            NONE,
                            Map.of("content", "Media Type", "examples", "Example"))),
            Map.entry(
                    "Header",
                    new Shape(
                            Set.of(
                                    "description",
                                    "required",
                                    "deprecated",
                                    "allowEmptyValue",
                                    "style",
                                    "explode",
                                    "schema",
                                    "example",
                                    "examples",
                                    "content"),
                            Map.of("schema", "Schema"),
                            NONE,
                            Map.of("content", "Media Type", "examples", "Example"))),
            Map.entry(
                    "Request Body",
                    new Shape(
                            Set.of("description", "content", "required"), NONE, NONE, Map.of("content", "Media Type"))),
            Map.entry(
                    "Response",
                    new Shape(
                            Set.of("description", "headers", "content", "links"),
                            NONE,
                            NONE,
                            Map.of("content", "Media Type", "headers", "Header"))),
            Map.entry(
                    "Media Type",
                    new Shape(
                            Set.of("schema", "example", "examples", "encoding"),
                            Map.of("schema", "Schema"),
                            NONE,
                            Map.of("encoding", "Encoding", "examples", "Example"))),
            Map.entry(
                    "Encoding",
                    new Shape(
                            Set.of("contentType", "headers", "style", "explode", "allowReserved"),
                            NONE,
                            NONE,
                            Map.of("headers", "Header"))),
            Map.entry(
                    "Example",
                    new Shape(Set.of("summary", "description", "value", "externalValue"), NONE, NONE, NONE)));
}
