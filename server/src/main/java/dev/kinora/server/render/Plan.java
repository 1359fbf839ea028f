package dev.kinora.server.render;

import dev.kinora.engine.Op;
import dev.kinora.engine.RenderSpec;

/**
 * How a render is going to be done.
 *
 * @param spec what the engine is asked for
 * @param asked what the caller asked for
 * @param method how the one serves the other
 * @param repeated how many frames at the beginning of the engine's clip show the end of the source once more
 */
record Plan(RenderSpec spec, Op asked, Method method, int repeated) {}
