package dev.concordat.sample.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code token --data=DIR --subject=NAME --scopes="a b" [--lifetime=PT1H]}: prints a token that the service of that
 * folder accepts. The lifetime is an ISO 8601 duration, twelve hours unless given; that of a token that has run out
 * already is negative.
 */
public final class TokenCommand {
    static final String ISSUER = "parcels";

    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final Set<String> OPTIONS = Set.of("data", "subject", "scopes", "lifetime");

    private static final long LONGEST_DAYS = 365;

    private TokenCommand() {}

    /** Returns 0, or 2 for wrong options. */
    public static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        Map<String, String> options = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (arg.startsWith("--") && equals > 0) {
                options.put(arg.substring(2, equals), arg.substring(equals + 1));
            }
        }
        String data = options.get("data");
        String subject = options.get("subject");
        String scopes = options.get("scopes");
        Optional<Duration> lifetime = lifetime(options.get("lifetime"));
        if (data == null
                || subject == null
                || scopes == null
                || lifetime.isEmpty()
                || args.length != options.size()
                || !OPTIONS.containsAll(options.keySet())) {
            err.println("usage: token --data=DIR --subject=NAME --scopes=\"SCOPE SCOPE\" [--lifetime=PT12H]");
            return 2;
        }
        out.println(token(SigningKey.in(Path.of(data)), subject, scopes, Instant.now(), lifetime.get()));
        return 0;
    }

    /** Empty for what is no duration between a year ago and a year ahead. */
    private static Optional<Duration> lifetime(@Nullable String text) {
        try {
            Duration lifetime = text == null ? LIFETIME : Duration.parse(text);
            return Optional.of(lifetime).filter(each -> Math.abs(each.toDays()) <= LONGEST_DAYS);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    /** A signed token (RFC 9068 in spirit: subject and space-separated {@code scope}). */
    private static String token(SigningKey key, String subject, String scopes, Instant now, Duration lifetime) {
        // Issued before it ends, also where it has ended.
        Instant issued = lifetime.isNegative() ? now.plus(lifetime).minus(LIFETIME) : now;
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .claim("scope", scopes)
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(now.plus(lifetime)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
