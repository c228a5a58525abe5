package dev.concordat.tests.execute;

import java.net.URI;
import java.util.Optional;

/** The URL that the contract's paths are appended to, and what lies below it. */
record BaseUrl(URI base) {

    /**
     * The target of an address that an answer gave, relative to what was asked for (RFC 3986, 5.2).
     *
     * @param asked target of the request, below the base
     * @return path and query below the base, empty for an address elsewhere or none at all
     */
    Optional<String> below(String asked, String reference) {
        String root = base.getRawPath() == null ? "" : base.getRawPath();
        URI resolved;
        try {
            resolved = URI.create(base.getScheme() + "://" + base.getRawAuthority() + root + asked)
                    .resolve(URI.create(reference.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        String path = resolved.getRawPath() == null ? "" : resolved.getRawPath();
        boolean here = Origin.of(base).equals(Origin.of(resolved)) && path.startsWith(root + "/");
        String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
        return here ? Optional.of(path.substring(root.length()) + query) : Optional.empty();
    }
}
