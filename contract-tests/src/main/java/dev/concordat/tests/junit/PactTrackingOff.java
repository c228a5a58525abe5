package dev.concordat.tests.junit;

import dev.concordat.tests.pact.PactTracking;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Switches Pact's usage statistics off before the first test of a JVM runs. JUnit finds it by itself, so pact-jvm's own
 * JUnit extension is silent too wherever Concordat is on the class path.
 */
public final class PactTrackingOff implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        PactTracking.off();
    }
}
