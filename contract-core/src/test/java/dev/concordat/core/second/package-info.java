/** A second opinion on validity: another validator, reading the raw document. */
package dev.concordat.core.second;
