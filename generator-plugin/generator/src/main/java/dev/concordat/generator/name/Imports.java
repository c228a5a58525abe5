package dev.concordat.generator.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The imports of one source file, collected while its view asks for type references: the simple name where it is free,
 * the qualified one where another type has it.
 */
public final class Imports {

    private final String packageName;
    private final Set<String> nearer;
    private final Set<String> neighbours;
    private final Map<String, JavaName> imported = new TreeMap<>();

    /**
     * @param self the type that the file declares
     * @param nested simple names that are declared inside it and hide others
     * @param neighbours simple names of all types of its package
     */
    public Imports(JavaName self, Collection<String> nested, Collection<String> neighbours) {
        this.packageName = self.packageName();
        this.nearer = new HashSet<>(nested);
        this.nearer.add(self.topLevel());
        this.neighbours = Set.copyOf(neighbours);
    }

    /** How the file names a type; the import is noted where one is needed. */
    public String use(JavaName name) {
        if (name.packageName().isEmpty()) {
            return name.simpleName();
        }
        String simple = name.topLevel();
        boolean own = name.packageName().equals(packageName);
        if (own && nearer.contains(simple)) {
            return name.simpleName();
        }
        JavaName known = imported.get(simple);
        if (nearer.contains(simple) || (known != null && !known.packageName().equals(name.packageName()))) {
            return name.qualified();
        }
        if (!own && known == null) {
            boolean implicit = name.packageName().equals("java.lang");
            if (implicit && neighbours.contains(simple)) {
                return name.qualified();
            }
            imported.put(simple, new JavaName(name.packageName(), simple));
        } else if (own) {
            imported.put(simple, new JavaName(name.packageName(), simple));
        }
        return name.simpleName();
    }

    /** By full name: {@code use(JavaName.of("java.util.List"))}. */
    public String use(String qualified) {
        return use(JavaName.of(qualified));
    }

    /** The full names to import, sorted; those of the package itself and of java.lang need none. */
    public List<String> names() {
        return imported.values().stream()
                .filter(name -> !name.packageName().equals(packageName)
                        && !name.packageName().equals("java.lang"))
                .map(JavaName::qualified)
                .sorted()
                .toList();
    }
}
