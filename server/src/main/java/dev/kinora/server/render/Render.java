package dev.kinora.server.render;

import dev.kinora.server.model.Asset;
import dev.kinora.server.model.Job;
import dev.kinora.server.model.Video;
import dev.kinora.server.queue.StopSignal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One render on its way through the steps. Used by one thread. */
record Render(Job.Lease lease, Video video, StopSignal stop, WorkFolder folder, Progress progress) {
    /** How far it is, until when it must be done and what it has stored. */
    record Progress(ProgressMeter meter, Instant deadline, List<Asset> stored) {
        static Progress of(ProgressMeter meter, Instant deadline) {
            return new Progress(meter, deadline, new ArrayList<>());
        }
    }

    /** @throws RenderStopped when the render must not go on */
    void check() throws RenderStopped {
        if (stop.reason().isPresent()) {
            throw new RenderStopped();
        }
    }
}
