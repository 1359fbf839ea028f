package dev.kinora.server.render;

import dev.kinora.engine.Canvas;
import dev.kinora.engine.Capabilities;
import dev.kinora.engine.Op;
import dev.kinora.engine.RenderSpec;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoSize;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Turns what a caller asked for into what an engine is asked for. */
final class SpecMaker {
    private SpecMaker() {}

    /** What an engine is asked for when it starts from the prompt alone; of an extension only the new frames. */
    static RenderSpec spec(Video video, String remoteModel, Capabilities can) {
        return new RenderSpec(
                Op.TEXT,
                remoteModel,
                video.prompt(),
                video.spec().guidance().negativePrompt().filter(_ -> can.negativePrompt()),
                canvas(video.size(), can.canvases()),
                Planner.frames(video, can),
                can.fps(),
                can.seed() ? OptionalLong.of(video.seed()) : OptionalLong.empty(),
                can.audio(),
                List.of(),
                video.spec().guidance().engineParams());
    }

    /** The engine's canvas that is nearest in shape, then in size; scaled and cropped afterwards. */
    private static Canvas canvas(VideoSize size, List<Canvas> offered) {
        Canvas wanted = new Canvas(size.width(), size.height());
        if (offered.isEmpty() || offered.contains(wanted)) {
            return wanted;
        }
        double shape = shape(wanted);
        return offered.stream()
                .min(Comparator.comparingDouble((Canvas c) -> Math.round(100 * Math.abs(shape(c) - shape)))
                        .thenComparingLong(c -> Math.abs(area(c) - area(wanted))))
                .orElse(wanted);
    }

    private static double shape(Canvas canvas) {
        return Math.log((double) canvas.width() / canvas.height());
    }

    private static long area(Canvas canvas) {
        return (long) canvas.width() * canvas.height();
    }
}
