package dev.concordat.core.bundle;

import java.util.regex.Pattern;

/** Devices of Windows: no file can be called so there, whatever its extension. */
public final class WindowsDevices {

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?");

    private WindowsDevices() {}

    /** Whether a name of a file, with or without extension, means a device. */
    public static boolean include(String name) {
        return DEVICE.matcher(name).matches();
    }
}
