package dev.concordat.cli;

/** What the standard output is connected to. */
final class Terminal {

    private Terminal() {}

    /** Whether colours and overwritten lines make sense: a terminal, and NO_COLOR (no-color.org) is not set. */
    static boolean isColoured() {
        String noColor = System.getenv("NO_COLOR");
        return System.console() != null
                && isInteractive()
                && (noColor == null || noColor.isEmpty())
                && !"dumb".equals(System.getenv("TERM"));
    }

    /** Since Java 22 a console exists without a terminal, too. */
    private static boolean isInteractive() {
        try {
            return (boolean)
                    java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
