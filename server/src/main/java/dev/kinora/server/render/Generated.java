package dev.kinora.server.render;

import dev.kinora.engine.CostClass;
import dev.kinora.engine.MediaReport;
import dev.kinora.engine.Rational;
import dev.kinora.media.ConformSpec;
import dev.kinora.media.Preset;
import dev.kinora.server.model.VideoSize;

/**
 * What the generate step leaves behind.
 *
 * @param bytes length of the generated file
 * @param conformed whether the engine vouches for its form
 * @param cost whether making it again costs money
 * @param attempt number of the submission it came from
 * @param form what the finished video has to be like
 */
record Generated(long bytes, boolean conformed, CostClass cost, int attempt, Form form) {
    static final String STEP = "generate";
    private static final int CRF = 20;

    /**
     * Rate and length of a finished video.
     *
     * @param fpsNumerator frames
     * @param fpsDenominator seconds
     * @param frames exact number of frames
     * @param repeated how many frames at the beginning show the end of the source once more
     */
    record Form(int fpsNumerator, int fpsDenominator, int frames, int repeated) {
        ConformSpec at(VideoSize size) {
            return new ConformSpec(
                    size.width(), size.height(), fpsNumerator, fpsDenominator, frames, Preset.VERYFAST, CRF);
        }
    }

    static Generated of(EngineCall call, int attempt, MediaReport report, long bytes) {
        Rational fps = call.spec().fps();
        Form form = new Form(
                fps.numerator(),
                fps.denominator(),
                call.spec().frames(),
                call.plan().repeated());
        return new Generated(
                bytes, report.conformed(), call.about().capabilities().cost(), attempt, form);
    }
}
