package dev.kinora.engines.testcard;

import dev.kinora.engine.RenderSpec;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A beep of 1 kHz at the start of every second, or silence, as raw 48 kHz stereo. */
final class Beep {
    private static final int RATE = 48_000;
    private static final int LENGTH = RATE / 20;

    private Beep() {}

    /** Writes sound of exactly the video's length. */
    static Path write(RenderSpec spec, Path pcm) throws IOException {
        long samples = Math.round(spec.seconds() * RATE);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pcm), 64 << 10)) {
            for (long i = 0; i < samples; i++) {
                int sample = spec.audio() && i % RATE < LENGTH
                        ? (int) Math.round(8000 * Math.sin(2 * Math.PI * 1000 * (i % RATE) / RATE))
                        : 0;
                for (int channel = 0; channel < 2; channel++) {
                    out.write(sample);
                    out.write(sample >> 8);
                }
            }
        }
        return pcm;
    }
}
