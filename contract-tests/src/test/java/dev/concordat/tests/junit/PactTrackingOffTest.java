package dev.concordat.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.pact.PactTracking;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherFactory;

class PactTrackingOffTest {

    @Test
    void aSessionOfJunitSwitchesItOff() {
        String before = System.getProperty(PactTracking.SWITCH);
        System.clearProperty(PactTracking.SWITCH);
        try {
            LauncherFactory.openSession().close();
            assertThat(System.getProperty(PactTracking.SWITCH)).isEqualTo("true");
        } finally {
            System.setProperty(PactTracking.SWITCH, before == null ? "true" : before);
        }
    }
}
