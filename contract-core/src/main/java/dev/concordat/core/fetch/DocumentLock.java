package dev.concordat.core.fetch;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lock file: a line for each remote document with {@code sha256}, its hash in hexadecimal and its URL. Lines that
 * start with {@code #} say nothing.
 *
 * @param hashes by URL
 */
record DocumentLock(SortedMap<String, String> hashes) {

    private static final Pattern LINE = Pattern.compile("sha256 ([0-9a-f]{64}) (\\S+)");
    private static final String HEAD =
            "# What remote documents were when they were last accepted; --lock accepts anew.\n";

    DocumentLock {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** The lock of a file; no value and no finding where there is no such file. */
    static Result<DocumentLock> read(Path file, FileDocuments files) {
        if (Files.notExists(file)) {
            return Result.failed(List.of());
        }
        return files.read(file.toUri()).then(bytes -> parse(bytes, files.displayName(file.toUri())));
    }

    private static Result<DocumentLock> parse(byte[] bytes, String displayName) {
        SortedMap<String, String> hashes = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i).strip());
            // Two hashes of one document, as a merge may leave them, accept neither.
            boolean fits = line.matches() && hashes.put(line.group(2), line.group(1)) == null;
            if (!fits && !lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                findings.add(Finding.error(
                        "invalid-lock",
                        "the line is not \"sha256\", a hash and a URL of its own",
                        "write the file with --lock",
                        new SourceLocation(displayName, i + 1, 1, "")));
            }
        }
        return findings.isEmpty() ? Result.of(new DocumentLock(hashes)) : Result.failed(findings);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (Map.Entry<String, String> hash : hashes.entrySet()) {
            text.append("sha256 ")
                    .append(hash.getValue())
                    .append(' ')
                    .append(hash.getKey())
                    .append('\n');
        }
        Files.writeString(file, text);
    }
}
