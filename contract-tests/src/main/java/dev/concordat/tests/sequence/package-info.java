/** What several exchanges show together: how such a property is provoked, and how the answers are judged. */
@NullMarked
package dev.concordat.tests.sequence;

import org.jspecify.annotations.NullMarked;
