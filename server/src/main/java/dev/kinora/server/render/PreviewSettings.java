package dev.kinora.server.render;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How long previews outlive their renders.
 *
 * @param folder where they are kept then; made when missing, emptied by whoever owns it
 * @param keep how long one is kept after its render, so that whoever watches it sees its end; zero keeps none
 * @param most how many are kept at the same time, at least 1; the oldest goes first
 */
public record PreviewSettings(Path folder, Duration keep, int most) {}
