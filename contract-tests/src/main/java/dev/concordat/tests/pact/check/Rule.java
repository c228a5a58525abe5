package dev.concordat.tests.pact.check;

import dev.concordat.core.finding.Finding;
import java.util.List;

/** A property of an interaction that must hold; pure. */
interface Rule {

    List<Finding> judge(Subject subject);
}
