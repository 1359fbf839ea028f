package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Colours;

/** Colours of lamps. */
public final class Tints {
    private Tints() {}

    /** Linear light of a colour, its largest channel 1. */
    public static double[] linear(int argb) {
        double r = Tone.linear(Colours.red(argb));
        double g = Tone.linear(Colours.green(argb));
        double b = Tone.linear(Colours.blue(argb));
        double top = Math.max(1e-3, Math.max(r, Math.max(g, b)));
        return new double[] {r / top, g / top, b / top};
    }
}
