package dev.kinora.server.render;

import dev.kinora.engine.Canvas;
import dev.kinora.engine.MediaInput;
import dev.kinora.engine.RenderSpec;
import dev.kinora.media.ConformSpec;
import dev.kinora.media.FrameAt;
import dev.kinora.media.Preset;
import dev.kinora.media.Probe;
import dev.kinora.media.StillSpec;
import dev.kinora.media.Transcoder;
import dev.kinora.server.model.Inputs;
import dev.kinora.server.model.VideoInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what a render starts from into what its engine can use: pictures and source videos fit its canvas and rate. */
final class EngineMedia {
    private static final String PNG = "image/png";
    private static final String MP4 = "video/mp4";
    private static final int CRF = 16;

    private final Transcoder transcoder;

    EngineMedia(Transcoder transcoder) {
        this.transcoder = transcoder;
    }

    /** Everything, for an engine that does itself what is asked. */
    List<MediaInput> natively(Render render, Inputs inputs, Optional<Resolved> resolved, RenderSpec plain) {
        List<MediaInput> media = new ArrayList<>();
        for (int i = 0; i < inputs.files().size(); i++) {
            VideoInput input = inputs.files().get(i);
            Path file = render.folder().input(i, input.mediaType());
            media.add(
                    switch (input.role()) {
                        case FIRST_FRAME ->
                            new MediaInput(
                                    MediaInput.Role.FIRST_FRAME,
                                    PNG,
                                    fitted(file, render.folder().madeForEngine("first.png"), plain.canvas()));
                        case SOURCE_VIDEO ->
                            new MediaInput(
                                    MediaInput.Role.SOURCE_VIDEO,
                                    MP4,
                                    conformed(
                                            file,
                                            render.folder().madeForEngine("source.mp4"),
                                            resolved.flatMap(Resolved::clip).orElseThrow(),
                                            plain));
                        case CHARACTER ->
                            new MediaInput(MediaInput.Role.CHARACTER, input.mediaType(), file, input.label());
                    });
        }
        return media;
    }

    /** The first frame of the source as the first frame of the new clip. */
    MediaInput firstFrame(Render render, Resolved.Clip clip, Canvas canvas) {
        return still(render, clip, FrameAt.first(), canvas);
    }

    /** The very last frame of the source as the first frame of the new clip. */
    MediaInput lastFrame(Render render, Resolved.Clip clip, Canvas canvas) {
        return still(render, clip, FrameAt.last(), canvas);
    }

    private MediaInput still(Render render, Resolved.Clip clip, FrameAt at, Canvas canvas) {
        Path frame = render.folder().madeForEngine("frame.png");
        transcoder.frame(render.folder().input(clip.position(), MP4), at, frame);
        return new MediaInput(
                MediaInput.Role.FIRST_FRAME, PNG, fitted(frame, render.folder().madeForEngine("first.png"), canvas));
    }

    private Path fitted(Path png, Path out, Canvas canvas) {
        Probe.Video picture = transcoder.probe(png).video().orElseThrow();
        if (picture.width() == canvas.width() && picture.height() == canvas.height()) {
            return png;
        }
        StillSpec.Shown shown = new StillSpec.Shown(picture.width(), picture.height());
        transcoder.still(
                png,
                new StillSpec(StillSpec.Format.PNG, shown, 1, canvas.width(), canvas.height(), StillSpec.Fit.COVER),
                out);
        return out;
    }

    private Path conformed(Path video, Path out, Resolved.Clip clip, RenderSpec plain) {
        ConformSpec form = new ConformSpec(
                plain.canvas().width(),
                plain.canvas().height(),
                plain.fps().numerator(),
                plain.fps().denominator(),
                clip.framesAt(plain.fps()),
                Preset.VERYFAST,
                CRF);
        if (transcoder.probe(video).conformsTo(form)) {
            return video;
        }
        transcoder.conform(video, out, form);
        return out;
    }
}
