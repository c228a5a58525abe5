package dev.concordat.generator.name;

/**
 * Where generated types go.
 *
 * @param base the package that the user chose
 */
public record Packages(String base) {

    public String model() {
        return base + ".model";
    }

    public String codec() {
        return base + ".codec";
    }

    public String api() {
        return base + ".api";
    }

    public String client() {
        return base + ".client";
    }

    public String spring() {
        return base + ".spring";
    }
}
