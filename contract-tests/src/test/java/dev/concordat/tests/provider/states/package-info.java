/** Provider states in small classes, as a user has them. */
package dev.concordat.tests.provider.states;
