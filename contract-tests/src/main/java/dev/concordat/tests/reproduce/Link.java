package dev.concordat.tests.reproduce;

/**
 * A value that a later request got from an earlier answer, so that it will be another one the next time.
 *
 * @param call the index of the answer
 * @param value what it was when the finding was made
 * @param header the field that holds it, "" for the body
 * @param pattern a regular expression whose group is the value
 */
record Link(int call, String value, String header, String pattern) {

    /** The name of the variable that holds it, by the index of the link. */
    static String variable(int index) {
        return "value" + (index + 1);
    }
}
