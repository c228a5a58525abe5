package com.example.parcels.api;

import dev.concordat.runtime.Generated;

/**
 * Parcels from hand-over to delivery.
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface ParcelsApi
        extends CreateParcel.Handler,
                ListParcels.Handler,
                PatchParcel.Handler,
                CancelParcel.Handler,
                GetPayment.Handler,
                UploadProof.Handler,
                TrackParcel.Handler {}
