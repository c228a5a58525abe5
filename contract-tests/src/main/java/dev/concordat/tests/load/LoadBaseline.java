package dev.concordat.tests.load;

/**
 * The service that the one under test is compared with.
 *
 * @param url its base URL
 * @param least from this ratio of latencies on slower is a finding, such as 1.1
 */
public record LoadBaseline(String url, double least) {

    /** Slower by a tenth: less is within what two builds of the same source differ by. */
    public static final double LEAST = 1.1;

    public LoadBaseline {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
