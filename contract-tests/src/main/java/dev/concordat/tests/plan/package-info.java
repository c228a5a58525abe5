/** What to send and why: scenarios of symbolic requests, computed from the contract alone. */
@NullMarked
package dev.concordat.tests.plan;

import org.jspecify.annotations.NullMarked;
