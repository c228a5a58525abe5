package dev.concordat.generator.name;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.type.TypeId;
import dev.concordat.generator.type.TypeModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The Java name of everything that is generated; deterministic and without collisions. Asking for a name that was not
 * planned is a mistake of the generator and throws.
 *
 * @param packages where things go
 * @param types the record, interface or enum of each declaration; forms have none
 * @param interfaces the interface of each record that is both a value and a part of others
 * @param builders the builder of each record that is a value
 * @param members the component of each property, by record and by name in JSON; forms included; and of each
 *     item of a tuple
 * @param additional the component of the additional properties of each record that keeps them, and of the items of each
 *     tuple that have no position
 * @param wrappers the nested record around each member of a union that cannot implement it, by union and index
 * @param constants the constant of each value of an enum
 * @param operations the type of each operation, by {@link Operation#key()}
 * @param methods the handler method of each operation, by {@link Operation#key()}
 * @param tags the interface of each tag that an operation names first; {@code ""}: of operations without a tag
 * @param modelNames simple names of all top-level types of the model package: what an unqualified name could mean there
 * @param apiNames likewise of the api package
 */
public record SymbolTable(
        Packages packages,
        Map<TypeId, JavaName> types,
        Map<TypeId, JavaName> interfaces,
        Map<TypeId, JavaName> builders,
        Map<TypeId, Map<String, String>> members,
        Map<TypeId, String> additional,
        Map<TypeId, Map<Integer, JavaName>> wrappers,
        Map<TypeId, Map<JsonValue, String>> constants,
        Map<String, JavaName> operations,
        Map<String, String> methods,
        Map<String, JavaName> tags,
        Set<String> modelNames,
        Set<String> apiNames) {

    public SymbolTable {
        types = ordered(types);
        interfaces = ordered(interfaces);
        builders = ordered(builders);
        members = ordered(members);
        additional = ordered(additional);
        wrappers = ordered(wrappers);
        constants = ordered(constants);
        operations = ordered(operations);
        methods = ordered(methods);
        tags = ordered(tags);
        modelNames = Set.copyOf(modelNames);
        apiNames = Set.copyOf(apiNames);
    }

    /** Plans all names. */
    public static SymbolTable plan(Contract contract, TypeModel model, Packages packages) {
        return new NamingPlan(contract, model, packages).plan();
    }

    public JavaName type(TypeId declaration) {
        return found(types, declaration);
    }

    /** The interface that records implement which contain this one. */
    public JavaName interfaceOf(TypeId part) {
        JavaName own = interfaces.get(part);
        return own == null ? type(part) : own;
    }

    public JavaName builder(TypeId record) {
        return found(builders, record);
    }

    /** The record component (accessor, builder method) of a property. */
    public String member(TypeId record, String property) {
        return found(found(members, record), property);
    }

    public String additional(TypeId record) {
        return found(additional, record);
    }

    public JavaName wrapper(TypeId union, int member) {
        return found(found(wrappers, union), member);
    }

    public String constant(TypeId enumeration, JsonValue value) {
        return found(found(constants, enumeration), value);
    }

    public JavaName operation(String key) {
        return found(operations, key);
    }

    /** What binds an operation to HTTP. */
    public JavaName binding(String key) {
        return new JavaName(packages.codec(), operation(key).simpleName() + "Binding");
    }

    public String method(String key) {
        return found(methods, key);
    }

    /** What calls the operations of a tag. */
    public JavaName client(String tag) {
        String name = tag(tag).simpleName().replaceFirst("Api(?=_*$)", "Client");
        return new JavaName(packages.client(), name);
    }

    /** What builds the request of an operation for who calls it. */
    public JavaName requestBuilder(String key) {
        return new JavaName(packages.client(), operation(key).simpleName() + "RequestBuilder");
    }

    public JavaName tag(String tag) {
        return found(tags, tag);
    }

    private static <K, V> V found(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no name was planned for " + key);
        }
        return value;
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
