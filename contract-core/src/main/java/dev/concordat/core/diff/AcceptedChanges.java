package dev.concordat.core.diff;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.core.resolve.NearestName;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of changes that were agreed to, a file beside the document:
 *
 * <pre>{@code
 * accept:
 *   - rule: response-body
 *     site: GET /parcels
 *     reason: no consumer reads the member
 *     until: 2027-03-31
 * }</pre>
 *
 * <p>An entry needs a reason, and a rule or a site. One whose day has passed, or that covers nothing, is told.
 */
public record AcceptedChanges(List<AcceptedChange> entries) {

    /** Nothing was agreed to. */
    public static final AcceptedChanges NONE = new AcceptedChanges(List.of());

    private static final Set<String> MEMBERS = Set.of("rule", "site", "reason", "until");

    public AcceptedChanges {
        entries = List.copyOf(entries);
    }

    /** Reads the list from a file; what cannot be read is an error, so that a typing error accepts nothing. */
    public static Result<AcceptedChanges> read(DocumentReader files, URI file) {
        return files.read(file)
                .then(bytes -> SpecParser.parse(file.toString(), files.displayName(file), bytes))
                .then(AcceptedChanges::read);
    }

    /** Reads the list from a document. */
    public static Result<AcceptedChanges> read(SpecTree tree) {
        List<Finding> faults = new ArrayList<>();
        SpecCursor list = tree.cursor().child("accept");
        if (list == null || !(list.node() instanceof SpecArray)) {
            faults.add(Finding.error(
                    "accepted-changes",
                    "the file has no list \"accept\"",
                    "write accept: and below it entries with reason, rule and site",
                    tree.cursor().location()));
            return Result.failed(faults);
        }
        List<AcceptedChange> entries = new ArrayList<>();
        for (SpecCursor item : list.items()) {
            AcceptedChange entry = entry(item, faults);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return faults.isEmpty() ? Result.of(new AcceptedChanges(entries)) : Result.failed(faults);
    }

    private static @Nullable AcceptedChange entry(SpecCursor item, List<Finding> faults) {
        for (Map.Entry<String, SpecCursor> member : item.members().entrySet()) {
            if (!MEMBERS.contains(member.getKey())) {
                faults.add(Finding.error(
                        "accepted-changes",
                        "an entry has no member \"" + member.getKey() + "\"",
                        NearestName.hint(member.getKey(), MEMBERS),
                        member.getValue().location()));
            } else if (member.getValue().text() == null) {
                faults.add(Finding.error(
                        "accepted-changes",
                        member.getKey() + " is no text",
                        "write one text, in quotes where it looks like a number",
                        member.getValue().location()));
            }
        }
        String reason = text(item, "reason");
        String rule = text(item, "rule");
        String site = text(item, "site");
        if (reason == null || (rule == null && site == null)) {
            faults.add(Finding.error(
                    "accepted-changes", "an entry needs a reason, and a rule or a site", null, item.location()));
            return null;
        }
        String until = text(item, "until");
        try {
            return new AcceptedChange(
                    rule, site, reason, until == null ? null : LocalDate.parse(until), item.location());
        } catch (DateTimeParseException e) {
            faults.add(Finding.error(
                    "accepted-changes",
                    "until is no day: \"" + until + "\"",
                    "write it as 2027-03-31",
                    item.keyLocation("until")));
            return null;
        }
    }

    private static @Nullable String text(SpecCursor item, String name) {
        SpecCursor child = item.child(name);
        return child == null ? null : child.text();
    }

    /**
     * The changes as findings, what was agreed to as information with the reason.
     *
     * @param today the day on which entries count or do not
     */
    public List<Finding> judge(List<Change> changes, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        Set<AcceptedChange> used = new HashSet<>();
        for (Change change : changes) {
            List<String> open = new ArrayList<>(change.sites());
            for (AcceptedChange entry : entries) {
                List<String> covered =
                        open.stream().filter(site -> entry.covers(change, site)).toList();
                if (covered.isEmpty()) {
                    continue;
                }
                used.add(entry);
                if (!entry.isOver(today)) {
                    open.removeAll(covered);
                    findings.add(accepted(ChangeFindings.of(change.at(covered)), entry));
                }
            }
            if (!open.isEmpty()) {
                findings.add(ChangeFindings.of(change.at(open)));
            }
        }
        for (AcceptedChange entry : entries) {
            if (!used.contains(entry)) {
                findings.add(Finding.info(
                        "accepted-change-unused", "covers no change", "take the entry out", entry.location()));
            } else if (entry.isOver(today)) {
                findings.add(Finding.warning(
                        "accepted-change-over",
                        "counted until " + entry.until() + ": " + entry.reason(),
                        "agree anew or take the entry out",
                        entry.location()));
            }
        }
        return findings;
    }

    private static Finding accepted(Finding finding, AcceptedChange entry) {
        String until = entry.until() == null ? "" : " until " + entry.until();
        return Finding.info(
                finding.ruleId(),
                finding.message() + "; accepted" + until + ": " + entry.reason(),
                null,
                finding.location());
    }
}
