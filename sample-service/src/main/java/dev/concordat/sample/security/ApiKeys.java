package dev.concordat.sample.security;

import dev.concordat.sample.SampleProperties;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The API keys of the configuration, each as {@code {sha256}} and the hash of the key in hexadecimal digits, or as it is.
 * Keys are long and random, so a plain hash gives nothing away. Only hashes stay in memory.
 */
@Component
final class ApiKeys {
    private static final String HASHED = "{sha256}";

    private final Map<String, byte[]> hashes = new LinkedHashMap<>();

    ApiKeys(SampleProperties properties) {
        properties.apiKeys().forEach((sender, key) -> hashes.put(sender, known(key)));
    }

    /** Whose key it is. Takes the same time for every key, right or wrong. */
    Optional<String> senderOf(String key) {
        byte[] hash = hash(key);
        Optional<String> sender = Optional.empty();
        for (Map.Entry<String, byte[]> known : hashes.entrySet()) {
            if (MessageDigest.isEqual(known.getValue(), hash)) {
                sender = Optional.of(known.getKey());
            }
        }
        return sender;
    }

    private static byte[] known(String setting) {
        return setting.startsWith(HASHED)
                ? HexFormat.of().parseHex(setting.substring(HASHED.length()).strip())
                : hash(setting);
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
