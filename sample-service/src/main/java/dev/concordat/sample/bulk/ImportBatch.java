package dev.concordat.sample.bulk;

import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.sample.JsonText;
import dev.concordat.sample.parcel.Announcements;
import dev.concordat.sample.parcels.model.Import;
import dev.concordat.sample.parcels.model.ImportCounts;
import dev.concordat.sample.parcels.model.ImportError;
import dev.concordat.sample.parcels.model.ImportStatus;
import dev.concordat.sample.parcels.model.NewParcelInput;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Some rows of an import, with how far it is afterwards: stored together or not at all. */
@Component
class ImportBatch {
    private final ImportStore imports;
    private final Announcements announcements;
    private final Clock clock;

    ImportBatch(ImportStore imports, Announcements announcements, Clock clock) {
        this.imports = imports;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The state afterwards; null if the import was cancelled. */
    @Transactional
    public @Nullable Import process(String owner, Import before, List<String> rows, int total) {
        if (!imports.update(before.with().status(ImportStatus.RUNNING).build())) {
            return null;
        }
        int created = before.counts().created();
        List<ImportError> errors = new ArrayList<>(before.errors());
        for (String row : rows) {
            try {
                announcements.announce(owner, JsonText.read(NewParcelInput.class, row));
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
                    .finishedAt(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
        }
        Import state = after.build();
        imports.update(state);
        return state;
    }

    private static String message(InvalidDataException invalid) {
        return invalid.violations().stream().map(ImportBatch::message).collect(Collectors.joining("; "));
    }

    private static String message(Violation violation) {
        String property = violation.pointer().replaceFirst("^/", "").replace('/', '.');
        return property.isEmpty() ? violation.message() : property + ": " + violation.message();
    }
}
