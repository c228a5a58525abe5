package dev.concordat.sample.consumer;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import au.com.dius.pact.consumer.dsl.PactDslJsonRootValue;

/** What both consumers expect of a parcel. Their client reads all that the document requires, so they rely on it. */
final class Bodies {

    static final String JSON = "^application/json(;.*)?$";
    static final String PROBLEM = "^application/problem\\+json(;.*)?$";
    static final String UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    private Bodies() {}

    /** A parcel but for its id, reference and status. */
    static void parcel(LambdaDslObject parcel) {
        parcel.stringMatcher("trackingNumber", "^CP[0-9]{10}[A-Z]{2}$", "CP4820011938PT")
                .integerType("version", 2)
                .integerType("weight", 1250)
                .stringType("createdAt", "2026-03-02T09:15:00Z")
                .stringType("updatedAt", "2026-03-02T09:15:00Z")
                .object("sender", sender -> address(sender, "Livraria Aurora", "Lisboa", "1250-146", "PT"))
                .object("recipient", recipient -> address(recipient, "Maëlle Dubois", "Nantes", "44000", "FR"))
                .object(
                        "payment",
                        payment -> payment.stringValue("method", "voucher").stringType("code", "SPRING-26-4F7K"));
    }

    private static void address(LambdaDslObject address, String name, String city, String postalCode, String country) {
        address.stringType("name", name)
                .minArrayLike("lines", 1, PactDslJsonRootValue.stringType("18 rue des Carmes"), 1)
                .stringType("postalCode", postalCode)
                .stringType("city", city)
                .stringMatcher("country", "^[A-Z]{2}$", country);
    }

    static void problem(LambdaDslObject problem, String title, int status) {
        problem.stringType("title", title).numberValue("status", status);
    }
}
