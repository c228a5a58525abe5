package dev.concordat.benchmarks.lint;

/**
 * What is compared: that a rule found something at a place.
 *
 * @param document the folder of the document
 * @param file the end of the file's path, for documents of several
 */
record Place(String document, String rule, String file, String pointer) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return toString().compareTo(other.toString());
    }

    /** Whether a place is this one or below it. */
    boolean covers(Place other) {
        return rule.equals(other.rule)
                && file.equals(other.file)
                && (other.pointer.equals(pointer) || other.pointer.startsWith(pointer + "/"));
    }

    @Override
    public String toString() {
        return rule + " " + document + "/" + file + "#" + pointer;
    }
}
