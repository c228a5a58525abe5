package dev.concordat.sample.bulk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.sample.JsonText;
import dev.concordat.sample.Problems;
import dev.concordat.sample.parcel.ParcelTerms;
import dev.concordat.sample.parcels.api.CancelImport;
import dev.concordat.sample.parcels.api.GetImport;
import dev.concordat.sample.parcels.api.ImportsApi;
import dev.concordat.sample.parcels.api.StartImport;
import dev.concordat.sample.parcels.model.Import;
import dev.concordat.sample.parcels.model.ImportCounts;
import dev.concordat.sample.parcels.model.ImportStatus;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes imports in and says how far they are; {@link ImportJobs} does the work. */
@Service
@Transactional
class ImportService implements ImportsApi {
    private static final int SECONDS_TO_WAIT = 1;

    private final ImportStore imports;
    private final SchedulerClient scheduler;
    private final Clock clock;

    ImportService(ImportStore imports, SchedulerClient scheduler, Clock clock) {
        this.imports = imports;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public StartImport.Response startImport(StartImport.Request request, Call<Caller> call) {
        Import queued = Import.builder()
                .id(UUID.randomUUID())
                .status(ImportStatus.QUEUED)
                .counts(new ImportCounts(0, 0, 0))
                .errors(List.of())
                .createdAt(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .build();
        List<String> rows = request.body()
                .fold(
                        json -> json.value().stream()
                                .map(ParcelTerms::withoutCheckDigits)
                                .map(JsonText::write)
                                .toList(),
                        csv -> CsvRows.of(csv.value()));
        imports.insert(new ImportStore.Job(call.caller().name(), rows, request.callbackUrl(), queued));
        scheduler.scheduleIfNotExists(
                ImportJobs.TASK.instance(queued.id().toString()).build(), clock.instant());
        return StartImport.accepted(URI.create("/imports/" + queued.id()), SECONDS_TO_WAIT, queued);
    }

    @Override
    public GetImport.Response getImport(GetImport.Request request, Call<Caller> call) {
        return imports.state(call.caller().name(), request.importId())
                .map(state -> GetImport.ok(state.finishedAt() == null ? SECONDS_TO_WAIT : null, state))
                .orElseGet(() -> GetImport.notFound(Problems.NO_IMPORT));
    }

    @Override
    public CancelImport.Response cancelImport(CancelImport.Request request, Call<Caller> call) {
        return imports.delete(call.caller().name(), request.importId())
                ? CancelImport.noContent()
                : CancelImport.notFound(Problems.NO_IMPORT);
    }
}
