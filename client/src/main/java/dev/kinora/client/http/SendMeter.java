package dev.kinora.client.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/** A request's body that notices when its bytes leave, so that a slow upload is told from a dead one. */
final class SendMeter implements BodyPublisher {
    private final BodyPublisher body;
    private final LongConsumer sent;
    private volatile long lastNanos = System.nanoTime();

    SendMeter(BodyPublisher body, LongConsumer sent) {
        this.body = body;
        this.sent = sent;
    }

    /** When something last left. */
    long lastNanos() {
        return lastNanos;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(new Flow.Subscriber<>() {
            private long bytes;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscriber.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer piece) {
                bytes += piece.remaining();
                lastNanos = System.nanoTime();
                subscriber.onNext(piece);
                sent.accept(bytes);
            }

            @Override
            public void onError(Throwable failure) {
                subscriber.onError(failure);
            }

            @Override
            public void onComplete() {
                lastNanos = System.nanoTime();
                subscriber.onComplete();
            }
        });
    }
}
