package dev.kinora.cli.mcp;

import dev.kinora.client.video.Video;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.util.Optional;

/**
 * Tells an assistant that asked for it how far a video is. The protocol wants a number that only grows, so the same
 * number is not told twice. Used by one thread.
 */
final class Ticker {
    private static final double WHOLE = 100;

    private final McpSyncServerExchange exchange;
    private final Optional<Object> token;
    private int last = -1;

    private Ticker(McpSyncServerExchange exchange, Optional<Object> token) {
        this.exchange = exchange;
        this.token = token;
    }

    static Ticker of(McpSyncServerExchange exchange, CallToolRequest request) {
        return new Ticker(exchange, Optional.ofNullable(request.progressToken()));
    }

    void tell(Video video) {
        if (token.isEmpty() || video.progress() <= last) {
            return;
        }
        last = video.progress();
        exchange.progressNotification(ProgressNotification.builder(token.get(), last)
                .total(WHOLE)
                .message(video.id() + " " + video.status() + " " + last + " %")
                .build());
    }
}
