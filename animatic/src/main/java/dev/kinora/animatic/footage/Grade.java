package dev.kinora.animatic.footage;

import java.util.List;

/**
 * A change of all colours of a picture. Channels run from 0 to 1.
 *
 * @param exposure factor per channel: red, green, blue
 * @param contrast 1 is neutral
 * @param saturation 1 is neutral, 0 black and white
 * @param shadows colour added where it is dark
 * @param highlights colour added where it is bright
 * @param palette colours {@code 0xRRGGBB} the picture is drawn towards, dark to bright; empty for none
 * @param vignette share of light lost in the corners
 * @param sky share of light lost at the top of the picture
 * @param grain amplitude in 1/255
 */
record Grade(
        float[] exposure,
        float contrast,
        float saturation,
        float[] shadows,
        float[] highlights,
        List<Integer> palette,
        float vignette,
        float sky,
        float grain) {
    private static final float[] NONE = {0, 0, 0};

    /** Changes nothing. */
    static final Grade NEUTRAL = of(1, 1, 1, 1, 1);

    static Grade of(double red, double green, double blue, double contrast, double saturation) {
        return new Grade(
                new float[] {(float) red, (float) green, (float) blue},
                (float) contrast,
                (float) saturation,
                NONE,
                NONE,
                List.of(),
                0,
                0,
                0);
    }

    /** The same with colours in the dark and in the bright. */
    Grade toned(int dark, double darkShare, int bright, double brightShare) {
        return new Grade(
                exposure,
                contrast,
                saturation,
                scaled(dark, darkShare),
                scaled(bright, brightShare),
                palette,
                vignette,
                sky,
                grain);
    }

    /** The same with less light in the corners and at the top, and with grain. */
    Grade framed(double newVignette, double newSky, double newGrain) {
        return new Grade(
                exposure,
                contrast,
                saturation,
                shadows,
                highlights,
                palette,
                (float) newVignette,
                (float) newSky,
                (float) newGrain);
    }

    /** The same drawn towards some colours. */
    Grade towards(List<Integer> colours) {
        return new Grade(
                exposure, contrast, saturation, shadows, highlights, List.copyOf(colours), vignette, sky, grain);
    }

    /** Both, one after the other, as one. */
    Grade then(Grade next) {
        float[] light = new float[3];
        float[] low = new float[3];
        float[] high = new float[3];
        for (int c = 0; c < 3; c++) {
            light[c] = exposure[c] * next.exposure[c];
            low[c] = shadows[c] + next.shadows[c];
            high[c] = highlights[c] + next.highlights[c];
        }
        return new Grade(
                light,
                contrast * next.contrast,
                saturation * next.saturation,
                low,
                high,
                next.palette.isEmpty() ? palette : next.palette,
                Math.max(vignette, next.vignette),
                Math.max(sky, next.sky),
                Math.max(grain, next.grain));
    }

    private static float[] scaled(int rgb, double share) {
        return new float[] {
            (float) ((rgb >> 16 & 255) / 255.0 * share),
            (float) ((rgb >> 8 & 255) / 255.0 * share),
            (float) ((rgb & 255) / 255.0 * share)
        };
    }
}
