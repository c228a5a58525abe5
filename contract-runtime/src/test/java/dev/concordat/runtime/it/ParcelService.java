package dev.concordat.runtime.it;

import com.example.parcels.api.CancelParcel;
import com.example.parcels.api.CreateParcel;
import com.example.parcels.api.GetPayment;
import com.example.parcels.api.LabelsApi;
import com.example.parcels.api.ListParcels;
import com.example.parcels.api.ParcelsApi;
import com.example.parcels.api.PatchParcel;
import com.example.parcels.api.PrintLabels;
import com.example.parcels.api.TrackParcel;
import com.example.parcels.api.UploadProof;
import com.example.parcels.model.CardPayment;
import com.example.parcels.model.Destination;
import com.example.parcels.model.LabelSheet;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelPage;
import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.Problem;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.ResponseException;
import dev.concordat.runtime.json.Bytes;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.stream.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** The business code of the test: what it was given last, and parcels made up on the spot. */
@Service
class ParcelService implements ParcelsApi, LabelsApi {
    static final UUID KNOWN = UUID.fromString("7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e");
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-02-01T10:00:00Z");

    final BlockingQueue<Object> requests = new LinkedBlockingQueue<>();
    final BlockingQueue<String> happened = new LinkedBlockingQueue<>();

    @Override
    public CreateParcel.Response createParcel(CreateParcel.Request request, Call<Caller> call) {
        requests.add(request);
        switch (String.valueOf(request.body().note())) {
            case "conflict" -> throw new ResponseException(CreateParcel.conflict(problem("Conflict")));
            case "foreign" -> throw new ResponseException(new GetPayment.NotModified());
            case "teapot" -> {
                return CreateParcel.otherwise(418, problem("Teapot"));
            }
            case "crash" -> throw new IllegalStateException("secret detail");
            case "spring" -> throw new ResponseStatusException(HttpStatus.GONE, "too late");
            case "denied" -> throw new AccessDeniedException("no");
            case "advised" -> throw new UnsupportedOperationException("by the advice");
            case "invalid" -> {
                return CreateParcel.created(
                        URI.create("/parcels/1"),
                        "\"1\"",
                        parcel().with().weight(new BigDecimal("99")).build());
            }
            default -> call.afterResponse(() -> happened.add("after response"));
        }
        Parcel parcel = parcel().with()
                .weight(request.body().weight())
                .payment(request.body().payment())
                .destination(request.body().destination())
                .labels(request.body().labels())
                .build();
        return CreateParcel.created(URI.create("http://localhost/parcels/" + KNOWN), "\"1\"", parcel);
    }

    @Override
    public ListParcels.Response listParcels(ListParcels.Request request, Call<Caller> call) {
        requests.add(request);
        return ListParcels.ok("</parcels?cursor=b>; rel=\"next\"", new ParcelPage(List.of(parcel()), "b"));
    }

    @Override
    public PatchParcel.Response patchParcel(PatchParcel.Request request, Call<Caller> call) {
        requests.add(request);
        String note = request.body().note().fold(() -> "kept", () -> "removed", value -> value);
        return PatchParcel.ok("\"2\"", parcel().with().note(note).build());
    }

    @Override
    public CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) {
        requests.add(call.caller().name());
        return CancelParcel.noContent();
    }

    @Override
    public GetPayment.Response getPayment(GetPayment.Request request, Call<Caller> call) {
        if (!request.parcelId().equals(KNOWN)) {
            return GetPayment.notFound(problem("No such parcel"));
        }
        return "\"1\"".equals(request.ifNoneMatch())
                ? GetPayment.notModified()
                : GetPayment.ok("\"1\"", new CardPayment("tok"));
    }

    @Override
    public UploadProof.Response uploadProof(UploadProof.Request request, Call<Caller> call) {
        requests.add(request);
        try (InputStream photo = request.body().photo().body().open()) {
            happened.add(new String(photo.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UploadProof.noContent();
    }

    @Override
    public TrackParcel.Response trackParcel(TrackParcel.Request request, Call<Caller> call) {
        long first = request.lastEventId() == null ? 1 : request.lastEventId() + 1;
        if (!request.parcelId().equals(KNOWN)) {
            return TrackParcel.notFound(problem("No such parcel"));
        }
        return TrackParcel.ok(events -> {
            events.onClose(() -> happened.add("closed"));
            for (long sequence = first; sequence < first + 3; sequence++) {
                events.send(Event.of(new TrackingEvent(sequence, ParcelStatus.IN_TRANSIT, NOW, null))
                        .withId(String.valueOf(sequence)));
            }
            if (first == 100 + 1) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    happened.add("woken");
                    throw e;
                }
            }
        });
    }

    @Override
    public PrintLabels.Response printLabels(PrintLabels.Request request, Call<Caller> call) {
        requests.add(request);
        return switch (request.accept()) {
            case JSON -> PrintLabels.okJson(new LabelSheet(List.of(Bytes.of(new byte[] {1, 2, 3}))));
            case PDF -> PrintLabels.okPdf(Body.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        };
    }

    static Parcel parcel() {
        return Parcel.builder()
                .createdAt(NOW)
                .id(KNOWN)
                .status(ParcelStatus.ACCEPTED)
                .weight(new BigDecimal("2.50"))
                .payment(new CardPayment("tok"))
                .destination(new Destination.LockerCode("L0001"))
                .build();
    }

    private static Problem problem(String title) {
        return Problem.builder()
                .title(title)
                .additionalProperties(Map.of("trace", JsonValue.of("t-1")))
                .build();
    }
}
