package dev.concordat.tests;

import dev.concordat.core.wire.HeaderField;
import dev.concordat.tests.execute.TransportLimits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run needs beside the contract.
 *
 * @param url the base URL that the contract's paths are appended to
 * @param seed the source of all generated values
 * @param maxCasesPerOperation upper bound of cases an operation
 * @param bearer a token for all bearer schemes, "" for none
 * @param apiKeys values of API keys by the name of their header, query or cookie parameter
 * @param auth credentials by security scheme: token, key, or {@code user:password}
 * @param headers fields added to every request
 * @param fixtures known good values by parameter name
 * @param operations keys or signatures of the operations to test; empty: all
 */
public record VerifyOptions(
        String url,
        long seed,
        int maxCasesPerOperation,
        String bearer,
        Map<String, String> apiKeys,
        Map<String, String> auth,
        List<HeaderField> headers,
        Map<String, String> fixtures,
        Set<String> operations,
        TransportLimits limits) {

    public static final int DEFAULT_CASES = 500;

    public VerifyOptions {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        apiKeys = ordered(apiKeys);
        auth = ordered(auth);
        headers = List.copyOf(headers);
        fixtures = ordered(fixtures);
        operations = Set.copyOf(operations);
    }

    /** The defaults. */
    public static VerifyOptions of(String url) {
        return new VerifyOptions(
                url, 0, DEFAULT_CASES, "", Map.of(), Map.of(), List.of(), Map.of(), Set.of(), TransportLimits.DEFAULT);
    }

    public VerifyOptions withSeed(long other) {
        return new VerifyOptions(
                url, other, maxCasesPerOperation, bearer, apiKeys, auth, headers, fixtures, operations, limits);
    }

    public VerifyOptions withMaxCasesPerOperation(int other) {
        return new VerifyOptions(url, seed, other, bearer, apiKeys, auth, headers, fixtures, operations, limits);
    }

    public VerifyOptions withBearer(String other) {
        return new VerifyOptions(
                url, seed, maxCasesPerOperation, other, apiKeys, auth, headers, fixtures, operations, limits);
    }

    public VerifyOptions withApiKeys(Map<String, String> others) {
        return new VerifyOptions(
                url, seed, maxCasesPerOperation, bearer, others, auth, headers, fixtures, operations, limits);
    }

    public VerifyOptions withAuth(Map<String, String> others) {
        return new VerifyOptions(
                url, seed, maxCasesPerOperation, bearer, apiKeys, others, headers, fixtures, operations, limits);
    }

    public VerifyOptions withHeaders(List<HeaderField> others) {
        return new VerifyOptions(
                url, seed, maxCasesPerOperation, bearer, apiKeys, auth, others, fixtures, operations, limits);
    }

    public VerifyOptions withFixtures(Map<String, String> others) {
        return new VerifyOptions(
                url, seed, maxCasesPerOperation, bearer, apiKeys, auth, headers, others, operations, limits);
    }

    public VerifyOptions withOperations(Set<String> others) {
        return new VerifyOptions(
                url, seed, maxCasesPerOperation, bearer, apiKeys, auth, headers, fixtures, others, limits);
    }

    public VerifyOptions withLimits(TransportLimits others) {
        return new VerifyOptions(
                url, seed, maxCasesPerOperation, bearer, apiKeys, auth, headers, fixtures, operations, others);
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
