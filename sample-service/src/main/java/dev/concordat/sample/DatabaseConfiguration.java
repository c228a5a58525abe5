package dev.concordat.sample;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * An embedded database in the data folder, unless there is a PostgreSQL, whose SQL it speaks.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!postgres")
class DatabaseConfiguration {
    /**
     * Without a delay a commit is in the file when it returns (else up to half a second later), at the price of 10 to 40 KB
     * of file each.
     */
    private static final String OPTIONS = ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    @Bean
    JdbcConnectionDetails database(SampleProperties properties) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return "jdbc:h2:file:" + properties.data().resolve("parcels") + OPTIONS;
            }

            @Override
            public String getUsername() {
                return "sa";
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}
