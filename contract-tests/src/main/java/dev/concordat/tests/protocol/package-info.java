/** What HTTP demands of every service, whatever its document says: one property a file (RFC 9110). */
@NullMarked
package dev.concordat.tests.protocol;

import org.jspecify.annotations.NullMarked;
