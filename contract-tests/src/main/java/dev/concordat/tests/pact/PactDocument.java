package dev.concordat.tests.pact;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.tests.broker.BrokerPact;
import dev.concordat.tests.broker.PactText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pact: as pact-jvm understands it, and as text with places for findings.
 *
 * @param origin as the broker gave it; null for a file, or a URL elsewhere
 */
public record PactDocument(
        Pact pact, SpecTree tree, @Nullable BrokerPact origin) {

    private static final long MOST_BYTES = 64 << 20;

    /** What pact-jvm says about itself: its error type, what it would do, and a source by its address in memory. */
    private static final Pattern ASIDES =
            Pattern.compile("Tried to unwrap an Err value | It will be ignored\\.| Source: \\S+");

    /** A pact file; a place and a reason for what is none. */
    public static Result<PactDocument> read(Path file) {
        String source = file.toString();
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return unreadable(source, "is larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException failure) {
            return unreadable(source, "cannot be read: " + failure.getMessage());
        }
        return parse(file.toUri().toString(), source, bytes, null);
    }

    static Result<PactDocument> read(BrokerPact pact) {
        return read(pact, true);
    }

    /** @param known whether the broker of the run has it */
    static Result<PactDocument> read(BrokerPact pact, boolean known) {
        return parse(pact.url(), pact.url(), pact.text().bytes(), known ? pact : null);
    }

    /**
     * Reads the text of a pact.
     *
     * @param uri where it comes from
     * @param source how findings name it
     * @param origin as the broker gave it; null where it is none of its
     */
    static Result<PactDocument> parse(String uri, String source, byte[] bytes, @Nullable BrokerPact origin) {
        Result<SpecTree> parsed = SpecParser.parse(uri, source, bytes);
        SpecTree tree = parsed.value();
        if (tree == null) {
            return Result.failed(parsed.findings());
        }
        if (!isPact(tree.cursor())) {
            return unreadable(source, "is no pact: it needs consumer, provider and a list of interactions");
        }
        try {
            Pact pact =
                    DefaultPactReader.INSTANCE.loadPact(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            return Result.of(new PactDocument(pact, tree, origin), parsed.findings());
        } catch (RuntimeException | StackOverflowError malformed) {
            String why = malformed instanceof StackOverflowError
                    ? "it is nested too deeply"
                    : PactText.line(ASIDES.matcher(String.valueOf(malformed.getMessage()))
                            .replaceAll(""));
            List<Finding> findings = new ArrayList<>(parsed.findings());
            findings.add(Finding.error(
                    "pact-unreadable",
                    "the pact breaks its format: " + why,
                    "compare it with the Pact specification of the version in metadata.pactSpecification",
                    tree.cursor().location()));
            return Result.failed(findings);
        }
    }

    private static boolean isPact(SpecCursor root) {
        SpecCursor list = list(root);
        return root.child("consumer") != null
                && root.child("provider") != null
                && list != null
                && list.node() instanceof SpecArray
                && list.items().stream().allMatch(SpecCursor::isObject);
    }

    private static @Nullable SpecCursor list(SpecCursor root) {
        SpecCursor interactions = root.child("interactions");
        return interactions == null ? root.child("messages") : interactions;
    }

    private static Result<PactDocument> unreadable(String source, String problem) {
        return Result.failed(Finding.error("pact-unreadable", source + " " + problem, null, SourceLocation.of(source)));
    }

    /** Whether a failure of one of its interactions is no news: the pact says so (V4), or the broker. */
    public boolean isPending(Interaction interaction) {
        return (origin != null && origin.pending()) || (interaction instanceof V4Interaction v4 && v4.getPending());
    }

    /** The place of an interaction or message. */
    public SpecCursor interaction(int index) {
        SpecCursor list = list(tree.cursor());
        SpecCursor interaction = list == null ? null : list.child(index);
        return interaction == null ? tree.cursor() : interaction;
    }
}
