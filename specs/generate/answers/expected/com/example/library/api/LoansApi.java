package com.example.library.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "loans".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface LoansApi extends GetLoan.Handler, TraceLoan.Handler, ExtendLoan.Handler, ExtendByForm.Handler {}
