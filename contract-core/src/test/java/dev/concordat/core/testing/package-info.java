/** What several tests need: the optional corpus folder and documents made from a few lines of schema. */
package dev.concordat.core.testing;
