package dev.kinora.server.render;

import java.io.IOException;

/** One part of a render. Idempotent: a step whose result is recorded and still there does nothing. */
interface RenderStep {
    /** Its share of the progress, in percent. */
    int share();

    /**
     * Does the step.
     *
     * @throws RenderFailure when it fails
     * @throws RenderStopped when the render's stop signal was raised
     * @throws IOException when the work folder fails
     */
    void run(Render render) throws RenderFailure, RenderStopped, IOException;
}
