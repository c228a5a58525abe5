package dev.concordat.core.bundle;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for files that every file system takes and that stay in their folder: a few characters, none of the devices of
 * Windows, distinct where case is ignored.
 */
final class FileNames {

    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    /** A free name in a folder, as like the wanted one as can be, without the ending that is to follow. */
    String free(String folder, String wanted) {
        String legal = wanted.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[._]+|[._]+$", "");
        legal = legal.substring(0, Math.min(LONGEST, legal.length()));
        String base = legal.isEmpty() ? "root" : WindowsDevices.include(legal) ? "_" + legal : legal;
        String name = base;
        for (int i = 2; !taken.add((folder + "/" + name).toLowerCase(Locale.ROOT)); i++) {
            name = base + "_" + i;
        }
        return name;
    }
}
