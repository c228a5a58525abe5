package dev.concordat.tests.load;

/**
 * What became of the requests of one operation, or of all.
 *
 * @param operation key of the operation, "" for all together
 * @param signature method and path, "all operations" for all together
 * @param due requests whose time had come
 * @param answered those that were answered, whatever the answer
 * @param errors those that got no answer, none in time, or another one than a declared success
 * @param throttled those that were answered with 429; they count neither as errors nor for the latency
 * @param heldBack those that were not sent since a 429 had asked to wait (Retry-After, RFC 9110, 10.2.3)
 * @param rate answers a second
 */
public record LoadRow(
        String operation,
        String signature,
        long due,
        long answered,
        long errors,
        long throttled,
        long heldBack,
        double rate,
        Latency latency) {

    /** Whether any latency counts. */
    public boolean isMeasured() {
        return !latency.curve().isEmpty();
    }

    /** Errors among the requests that were due and not held back, from 0 to 1. */
    public double errorRate() {
        long sent = due - heldBack;
        return sent == 0 ? 0 : (double) errors / sent;
    }
}
