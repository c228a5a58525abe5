package dev.concordat.sample;

import dev.concordat.sample.security.TokenCommand;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The parcel service. {@code token} as the first argument prints a signed token instead of starting it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SampleApplication {

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("token")) {
            String[] options = Arrays.copyOfRange(args, 1, args.length);
            System.exit(TokenCommand.run(options, System.out, System.err));
        }
        SpringApplication.run(SampleApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
