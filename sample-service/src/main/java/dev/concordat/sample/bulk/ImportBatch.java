package dev.concordat.sample.bulk;

import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Validator;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.sample.parcel.Announcements;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.Import;
import dev.concordat.sample.parcels.model.ImportCounts;
import dev.concordat.sample.parcels.model.ImportError;
import dev.concordat.sample.parcels.model.ImportStatus;
import dev.concordat.sample.parcels.model.NewParcelInput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Some rows of an import, with how far it is afterwards: stored together or not at all. How far it is is read once nobody
 * else works on it, so no row is stored twice, even if a job that was taken for dead still runs.
 */
@Component
class ImportBatch {
    private static final int SIZE = 50;
    private static final String GIVEN_UP =
            "The service failed again and again at this row or one soon after it; no row from here on became a parcel.";

    private final ImportStore imports;
    private final Announcements announcements;
    private final Codecs rows;
    private final Clock clock;

    /** @param rules that rows must keep as any other announcement does */
    ImportBatch(ImportStore imports, Announcements announcements, List<Validator<?>> rules, Clock clock) {
        this.imports = imports;
        this.announcements = announcements;
        this.rows = Json.CODECS.with(rules.toArray(Validator<?>[]::new));
        this.clock = clock;
    }

    /** The import afterwards, which is finished or has more rows; empty if it was cancelled. */
    @Transactional
    public Optional<Import> process(ImportStore.Job job) {
        return imports.lock(job.state().id()).map(before -> before.finishedAt() == null ? next(job, before) : before);
    }

    /** The import that failed, though nothing is wrong with its rows; empty if it was cancelled. */
    @Transactional
    public Optional<Import> giveUp(UUID id) {
        return imports.lock(id).map(before -> {
            List<ImportError> errors = new ArrayList<>(before.errors());
            errors.add(new ImportError(done(before) + 1, GIVEN_UP));
            return store(
                    before.with().status(ImportStatus.FAILED).errors(errors).finishedAt(now()));
        });
    }

    private Import next(ImportStore.Job job, Import before) {
        int total = job.rows().size();
        int done = done(before);
        int created = before.counts().created();
        List<ImportError> errors = new ArrayList<>(before.errors());
        for (String row : job.rows().subList(done, Math.min(done + SIZE, total))) {
            try {
                announcements.announce(
                        job.owner(), rows.read(NewParcelInput.class, row.getBytes(StandardCharsets.UTF_8)));
                created++;
            } catch (InvalidDataException e) {
                errors.add(new ImportError(created + errors.size() + 1, message(e)));
            }
        }
        Import.Builder after = before.with()
                .status(ImportStatus.RUNNING)
                .counts(new ImportCounts(total, created, errors.size()))
                .errors(errors);
        if (created + errors.size() == total) {
            after.status(created > 0 ? ImportStatus.SUCCEEDED : ImportStatus.FAILED)
                    .finishedAt(now());
        }
        return store(after);
    }

    private Import store(Import.Builder changed) {
        Import state = changed.build();
        imports.update(state);
        return state;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private static int done(Import state) {
        return state.counts().created() + state.counts().failed();
    }

    private static String message(InvalidDataException invalid) {
        return invalid.violations().stream().map(ImportBatch::message).collect(Collectors.joining("; "));
    }

    private static String message(Violation violation) {
        String property = violation.pointer().replaceFirst("^/", "").replace('/', '.');
        return property.isEmpty() ? violation.message() : property + ": " + violation.message();
    }
}
