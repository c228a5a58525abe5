package dev.concordat.runtime.redis;

/** Learns how a {@link RedisLink} fares, for logs and meters. */
public interface LinkListener {
    /** Redis stopped to answer; told once until it is {@link #found} again. */
    void lost(Throwable cause);

    /** Redis answers again. */
    void found();

    /** A question was answered without Redis. */
    void missed();
}
