package dev.concordat.tests.plan;

/** Derives independent seeds, the same on every machine (SplitMix64, Steele, Lea and Flood 2014). */
final class Seeds {

    private Seeds() {}

    static long of(long seed, String name, int index) {
        long z = seed + 0x9E3779B97F4A7C15L * (name.hashCode() * 31L + index + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
