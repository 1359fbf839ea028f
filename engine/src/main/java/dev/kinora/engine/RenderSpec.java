package dev.kinora.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One render in engine units. The core has turned the public request into it; an adapter only translates.
 *
 * @param op what the render starts from
 * @param remoteModel the engine's own name of the model
 * @param prompt 1 to 32,000 characters
 * @param negative what to keep out, if asked
 * @param canvas pixel size of the result
 * @param frames number of frames, at least 1; of an extension only the new ones
 * @param fps frame rate
 * @param seed the video's seed, 0 to 2^32-1
 * @param audio whether a sound track is wanted
 * @param media prepared inputs, in the order the request named them
 * @param extras engine-specific settings, passed through
 * @param source what is known of the video it starts from; empty unless the operation changes or continues one
 */
public record RenderSpec(
        Op op,
        String remoteModel,
        String prompt,
        Optional<String> negative,
        Canvas canvas,
        int frames,
        Rational fps,
        OptionalLong seed,
        boolean audio,
        List<MediaInput> media,
        Map<String, String> extras,
        Optional<SourceRender> source) {
    public RenderSpec {
        if (frames < 1) {
            throw new IllegalArgumentException("frames must be at least 1: " + frames);
        }
        media = List.copyOf(media);
        extras = Map.copyOf(extras);
    }

    /** A render that starts from no earlier video. */
    public RenderSpec(
            Op op,
            String remoteModel,
            String prompt,
            Optional<String> negative,
            Canvas canvas,
            int frames,
            Rational fps,
            OptionalLong seed,
            boolean audio,
            List<MediaInput> media,
            Map<String, String> extras) {
        this(op, remoteModel, prompt, negative, canvas, frames, fps, seed, audio, media, extras, Optional.empty());
    }

    /** Length in seconds: frames divided by the frame rate. */
    public double seconds() {
        return frames / fps.value();
    }
}
