package dev.concordat.tests.pact;

/** Nobody produces messages. */
enum NoMessages implements ProviderMessages {
    INSTANCE;

    @Override
    public MessageAnswer produce(MessageRequest request) {
        return new MessageAnswer.Unknown();
    }

    @Override
    public String snippet(MessageRequest request) {
        return "--message-url http://localhost:8080/messages   (it receives POST " + MessageUrl.body(request) + ")";
    }

    @Override
    public boolean available() {
        return false;
    }
}
