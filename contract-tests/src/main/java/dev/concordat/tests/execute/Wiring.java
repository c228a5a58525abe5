package dev.concordat.tests.execute;

import dev.concordat.core.contract.Contract;
import dev.concordat.tests.judge.Judge;

/** What every attempt works with. */
record Wiring(Contract contract, Judge judge, Assembler assembler, Transport transport) {}
