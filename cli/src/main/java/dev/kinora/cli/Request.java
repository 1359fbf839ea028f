package dev.kinora.cli;

import dev.kinora.cli.workspace.Order;
import dev.kinora.cli.workspace.Reference;
import dev.kinora.cli.workspace.Source;
import dev.kinora.client.video.CreateOptions;
import dev.kinora.client.video.EditRequest;
import dev.kinora.client.video.ExtensionRequest;
import dev.kinora.client.video.InputReference;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.video.VideoSource;
import dev.kinora.client.video.Videos;
import dev.kinora.client.wait.Cancellation;
import java.nio.file.Path;

/**
 * An order as the client takes it.
 *
 * @param order what is wanted
 * @param key the same one never makes a second video
 * @param folder that the order's relative paths start from
 */
record Request(Order order, String key, Path folder) {
    private static final int USUAL_SECONDS = 4;

    /** Asks for the video; it is queued when this returns. */
    Video send(Videos videos, Cancellation cancellation) {
        CreateOptions options = CreateOptions.defaults().withIdempotencyKey(key).withCancellation(cancellation);
        return switch (order.origin()) {
            case Order.Fresh() -> videos.create(created(), options);
            case Order.Remix(String id) -> videos.remix(id, order.prompt(), options);
            case Order.Edit(Source source) -> videos.edit(edited(source), options);
            case Order.Extension(Source source) -> videos.extend(extended(source), options);
        };
    }

    private VideoRequest created() {
        VideoRequest request = VideoRequest.of(order.prompt());
        Order.Shape shape = order.shape();
        request = shape.model().map(request::withModel).orElse(request);
        request = shape.seconds().map(request::withSeconds).orElse(request);
        request = shape.size().map(request::withSize).orElse(request);
        request = order.guidance().seed().map(request::withSeed).orElse(request);
        request = order.guidance().negative().map(request::withNegativePrompt).orElse(request);
        request = request.withCharacters(order.guidance().characters().toArray(String[]::new));
        return order.reference()
                .map(Request::picture)
                .map(request::withInputReference)
                .orElse(request);
    }

    private EditRequest edited(Source source) {
        EditRequest request = EditRequest.of(clip(source), order.prompt());
        return order.shape().model().map(request::withModel).orElse(request);
    }

    private ExtensionRequest extended(Source source) {
        return ExtensionRequest.of(clip(source), order.shape().seconds().orElse(USUAL_SECONDS), order.prompt());
    }

    private VideoSource clip(Source source) {
        return switch (source) {
            case Source.Video(String id) -> VideoSource.of(id);
            case Source.Clip(Path file) -> VideoSource.file(folder.resolve(file));
        };
    }

    private static InputReference picture(Reference reference) {
        return switch (reference) {
            case Reference.Picture picture -> InputReference.file(picture.file());
            case Reference.Address(String url) -> InputReference.url(url);
            case Reference.Stored(String id) -> InputReference.fileId(id);
        };
    }
}
