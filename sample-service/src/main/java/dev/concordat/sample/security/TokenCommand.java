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
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code token --data=DIR --subject=NAME --scopes="a b"}: prints a token that the service of that folder accepts. */
public final class TokenCommand {
    static final String ISSUER = "parcels";

    private static final Duration VALIDITY = Duration.ofHours(12);
    private static final int OPTIONS = 3;

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
        if (data == null || subject == null || scopes == null || args.length != OPTIONS) {
            err.println("usage: token --data=DIR --subject=NAME --scopes=\"SCOPE SCOPE\"");
            return 2;
        }
        out.println(token(SigningKey.in(Path.of(data)), subject, scopes, Instant.now()));
        return 0;
    }

    /** A signed token (RFC 9068 in spirit: subject and space-separated {@code scope}). */
    private static String token(SigningKey key, String subject, String scopes, Instant now) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .claim("scope", scopes)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)))
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
