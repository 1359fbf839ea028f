package dev.kinora.cli.mcp;

import java.util.List;

/** The parameters that several tools have. */
final class Parameters {
    private static final int LONGEST_PROMPT = 32_000;
    private static final int LONGEST_NAME = 200;

    /** Lengths of a video in seconds. */
    static final List<Integer> SECONDS = List.of(4, 8, 12, 16, 20);

    /** Sizes of a video in pixels. */
    static final List<String> SIZES =
            List.of("1280x720", "720x1280", "1792x1024", "1024x1792", "1920x1080", "1080x1920");

    static final Parameter ID =
            Parameter.required("video_id", new Kind.Text(LONGEST_NAME), "The id of the video, video_...");

    static final Parameter LENGTH =
            Parameter.optional("seconds", new Kind.Choice(SECONDS), "How long the video is, in seconds. Usually 4.");

    static final Parameter SIZE = Parameter.optional(
            "size",
            new Kind.Word(SIZES),
            "Width and height in pixels. Usually 1280x720; 720x1280 is upright. The larger ones need the model"
                    + " sora-2-pro.");

    static final Parameter SEED = Parameter.optional(
            "seed",
            new Kind.Whole(0, 4_294_967_295L),
            "The same seed and request make the same video; another seed stages the same prompt another way.");

    private Parameters() {}

    static Parameter prompt(String meaning) {
        return Parameter.required("prompt", new Kind.Text(LONGEST_PROMPT), meaning);
    }

    static Parameter name(String name, String meaning) {
        return Parameter.optional(name, new Kind.Text(LONGEST_NAME), meaning);
    }
}
