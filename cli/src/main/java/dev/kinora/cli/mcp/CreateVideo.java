package dev.kinora.cli.mcp;

import dev.kinora.cli.workspace.Defaults;
import dev.kinora.cli.workspace.InputReferences;
import dev.kinora.cli.workspace.Reference;
import dev.kinora.client.video.CreateOptions;
import dev.kinora.client.video.InputReference;
import dev.kinora.client.video.VideoRequest;
import java.util.List;

/** Makes a video from a prompt. */
final class CreateVideo implements VideoTool {
    private final Workplace place;
    private final Waiting waiting;

    CreateVideo(Workplace place) {
        this.place = place;
        this.waiting = new Waiting(place);
    }

    @Override
    public Card card() {
        return new Card(
                "create_video",
                "Makes a short video clip from a text and waits for it for a while. The answer holds the video with its"
                        + " id and status; when it is completed, download_video saves it as an MP4.",
                List.of(
                        Parameters.prompt("What the video shows: who or what, where, what happens, camera, light,"
                                + " style, sounds."),
                        Parameters.LENGTH,
                        Parameters.SIZE,
                        Parameters.name("model", "The model: sora-2, sora-2-pro, or another one of the server."),
                        Parameters.name(
                                "reference_image",
                                "The picture the video begins with, of exactly its size: the name of a file in the"
                                        + " folder input_reference/, an http(s) address, or the id of an uploaded"
                                        + " file."),
                        Parameters.SEED,
                        Parameter.optional("negative_prompt", new Kind.Text(4000), "What is not to be seen."),
                        waiting.usually()),
                Effect.ADDS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        VideoRequest request = request(arguments);
        CreateOptions options = CreateOptions.defaults().withCancellation(place.ending());
        return waiting.made(place.studio().videos().create(request, options), arguments, ticker);
    }

    private VideoRequest request(Arguments arguments) {
        Defaults defaults = new Defaults(place.console());
        String size = arguments.optional("size").orElseGet(defaults::size);
        VideoRequest request = VideoRequest.of(arguments.text("prompt"))
                .withModel(arguments.optional("model").orElseGet(defaults::model))
                .withSeconds(arguments.number("seconds").map(Long::intValue).orElseGet(defaults::seconds))
                .withSize(size);
        request = arguments.number("seed").map(request::withSeed).orElse(request);
        request = arguments
                .optional("negative_prompt")
                .map(request::withNegativePrompt)
                .orElse(request);
        return arguments
                .optional("reference_image")
                .map(word -> picture(word, size))
                .map(request::withInputReference)
                .orElse(request);
    }

    /** An assistant may not read this machine's files at will, so the folder for references is all it sees. */
    private InputReference picture(String word, String size) {
        InputReferences references = new InputReferences(place.console(), InputReferences.Reach.FOLDER);
        return switch (references.find(word, size)) {
            case Reference.Picture picture -> InputReference.file(picture.file());
            case Reference.Address(String url) -> InputReference.url(url);
            case Reference.Stored(String id) -> InputReference.fileId(id);
        };
    }
}
