package com.example.parcels.spring;

import com.example.parcels.api.ParcelsApi;
import com.example.parcels.codec.CancelParcelBinding;
import com.example.parcels.codec.CreateParcelBinding;
import com.example.parcels.codec.GetPaymentBinding;
import com.example.parcels.codec.ListParcelsBinding;
import com.example.parcels.codec.PatchParcelBinding;
import com.example.parcels.codec.TrackParcelBinding;
import com.example.parcels.codec.UploadProofBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations tagged "parcels" to {@link ParcelsApi}. */
@Generated("concordat")
@RestController
public class ParcelsController implements ServedOperations {
    private final ParcelsApi api;
    private final ServletAdapter adapter;

    public ParcelsController(ParcelsApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @PostMapping("/parcels")
    public void createParcel(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(CreateParcelBinding.INSTANCE, api::createParcel, request, response);
    }

    @GetMapping("/parcels")
    public void listParcels(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(ListParcelsBinding.INSTANCE, api::listParcels, request, response);
    }

    @PatchMapping("/parcels/{parcelId}")
    public void patchParcel(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(PatchParcelBinding.INSTANCE, api::patchParcel, request, response);
    }

    @DeleteMapping("/parcels/{parcelId}")
    public void cancelParcel(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(CancelParcelBinding.INSTANCE, api::cancelParcel, request, response);
    }

    @GetMapping("/parcels/{parcelId}/payment")
    public void getPayment(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(GetPaymentBinding.INSTANCE, api::getPayment, request, response);
    }

    @PostMapping("/parcels/{parcelId}/proof")
    public void uploadProof(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(UploadProofBinding.INSTANCE, api::uploadProof, request, response);
    }

    @GetMapping("/parcels/{parcelId}/events")
    public void trackParcel(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(TrackParcelBinding.INSTANCE, api::trackParcel, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("createParcel", CreateParcelBinding.INSTANCE.operation()),
                new ServedOperation("listParcels", ListParcelsBinding.INSTANCE.operation()),
                new ServedOperation("patchParcel", PatchParcelBinding.INSTANCE.operation()),
                new ServedOperation("cancelParcel", CancelParcelBinding.INSTANCE.operation()),
                new ServedOperation("getPayment", GetPaymentBinding.INSTANCE.operation()),
                new ServedOperation("uploadProof", UploadProofBinding.INSTANCE.operation()),
                new ServedOperation("trackParcel", TrackParcelBinding.INSTANCE.operation()));
    }
}
