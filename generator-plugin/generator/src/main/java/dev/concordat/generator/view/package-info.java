/** What templates print: one record for each template, of the same name, with everything already decided. */
@NullMarked
package dev.concordat.generator.view;

import org.jspecify.annotations.NullMarked;
