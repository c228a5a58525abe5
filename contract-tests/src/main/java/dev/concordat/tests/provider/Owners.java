package dev.concordat.tests.provider;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds annotated methods, of whatever visibility, in objects and in the classes of a package. */
final class Owners {

    private Owners() {}

    /** The classes of a package and those below it that have methods with the annotation, sorted by name. */
    static List<Object> inPackage(
            String name, Class<? extends Annotation> annotation, Function<Class<?>, ?> instances) {
        List<Class<?>> classes = ReflectionSupport.findAllClassesInPackage(
                name,
                type -> !Modifier.isAbstract(type.getModifiers())
                        && methods(type).stream().anyMatch(method -> has(method, annotation)),
                type -> true);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException(
                    "no class in the package " + name + " has a method with @" + annotation.getSimpleName());
        }
        List<Object> owners = new ArrayList<>();
        classes.stream()
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> owners.add(instances.apply(type)));
        return owners;
    }

    /** The methods of a class and of those that it extends. */
    static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .sorted(Comparator.comparing(Method::toString))
                    .forEach(methods::add);
        }
        return methods;
    }

    private static boolean has(Method method, Class<? extends Annotation> annotation) {
        return method.getAnnotationsByType(annotation).length > 0;
    }

    /** A new object by the constructor without parameters. */
    static Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be made without arguments: hand over a function that makes it",
                    impossible);
        }
    }
}
