package dev.concordat.tests.report;

/**
 * The smallest exchange that shows a finding; secrets are masked.
 *
 * @param why why the request was sent
 * @param curl the request as a command line; of a sequence one line each
 * @param status of the response, 0 where none came
 * @param headers of the response, one a line
 * @param body of the response, shortened
 * @param test source of a JUnit test that shows it, "" where there is none
 */
public record Sample(String why, String curl, int status, String headers, String body, String test) {}
