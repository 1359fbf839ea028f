package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Order;
import dev.kinora.client.Video;
import dev.kinora.client.VideoRequest;

/**
 * An order as the client takes it.
 *
 * @param order what is wanted
 * @param key the same one never makes a second video
 */
record Request(Order order, String key) {
    Video send(Connection connection) {
        return switch (order.origin()) {
            case Order.Fresh() -> connection.videos().create(created());
            default -> throw new Trouble(ExitCode.FAULT, "failure.unexpected", order.origin());
        };
    }

    private VideoRequest created() {
        VideoRequest request = VideoRequest.of(order.prompt());
        Order.Shape shape = order.shape();
        request = shape.model().map(request::withModel).orElse(request);
        request = shape.seconds().map(request::withSeconds).orElse(request);
        return shape.size().map(request::withSize).orElse(request);
    }
}
