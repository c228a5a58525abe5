package com.example.parcels.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "files".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface FilesApi extends UpdateFile.Handler {}
