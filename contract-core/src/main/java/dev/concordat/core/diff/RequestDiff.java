package dev.concordat.core.diff;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.RequestBody;

/** Whether every request of one operation is one of another: parameters, body, credentials. */
final class RequestDiff {

    private final Roles roles;
    private final Operation given;
    private final Operation taken;

    RequestDiff(Roles roles, Operation given, Operation taken) {
        this.roles = roles;
        this.given = given;
        this.taken = taken;
    }

    void compare() {
        new ParameterDiff(roles, given, taken).compare();
        body();
        SecurityDiff.compare(roles, given, taken);
    }

    private void body() {
        RequestBody old = given.requestBody();
        RequestBody now = taken.requestBody();
        SampleRequest sample = new SampleRequest(roles, given);
        String site = given.signature();
        if (now == null) {
            if (old != null && !old.content().isEmpty()) {
                roles.breaks(
                        "request-body-removed",
                        "no body is declared",
                        sample.withBody(old.content().get(0)),
                        old.location(),
                        taken.location(),
                        site);
            }
            return;
        }
        if (now.required() && (old == null || !old.required())) {
            roles.breaks(
                    "request-body-required",
                    "a request without a body",
                    sample.withoutBody(),
                    old == null ? given.location() : old.location(),
                    now.location(),
                    site);
        }
        if (old != null) {
            ContentDiff.ofRequest(roles, sample, site).compare(old.content(), now.content(), now.location());
        }
    }
}
