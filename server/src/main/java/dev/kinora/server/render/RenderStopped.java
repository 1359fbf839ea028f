package dev.kinora.server.render;

/** The render had to stop before it was done; the stop signal knows why. */
final class RenderStopped extends Exception {
    private static final long serialVersionUID = 1L;

    RenderStopped() {
        super("stopped", null, false, false);
    }
}
