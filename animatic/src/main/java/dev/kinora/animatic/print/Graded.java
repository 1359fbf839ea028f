package dev.kinora.animatic.print;

/**
 * A grade: the picture keeps its colours, brighter, harder, paler or drawn towards others.
 *
 * @param contrast 1 is neutral
 * @param lift added to brightness, -1 to 1
 * @param saturation 1 is neutral, 0 black and white
 * @param dark colour {@code 0xRRGGBB} that the dark is drawn towards
 * @param darkShare how far, 0 to 1
 * @param bright colour that the bright is drawn towards
 * @param brightShare how far, 0 to 1
 */
record Graded(
        double contrast, double lift, double saturation, int dark, double darkShare, int bright, double brightShare)
        implements Tone {
    static Graded of(double contrast, double lift, double saturation) {
        return new Graded(contrast, lift, saturation, 0, 0, 0xFFFFFF, 0);
    }

    Graded dark(int colour, double share) {
        return new Graded(contrast, lift, saturation, colour, share, bright, brightShare);
    }

    Graded bright(int colour, double share) {
        return new Graded(contrast, lift, saturation, dark, darkShare, colour, share);
    }

    @Override
    public byte[] luma() {
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            double x = Math.max(0, Math.min(1, (i - 16) / 219.0));
            double v = curve(0.5 + (x - 0.5) * contrast + lift);
            v += (Tone.luma(dark) - v) * darkShare * 0.6 * dim(v);
            v += (Tone.luma(bright) - v) * brightShare * 0.6 * bright(v);
            table[i] = (byte) Math.round(16 + 219 * Math.max(0, Math.min(1, v)));
        }
        return table;
    }

    @Override
    public byte[] tint(int axis) {
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            double v = Math.max(0, Math.min(1, (i - 16) / 219.0));
            double c = Tone.difference(dark, axis) * darkShare * dim(v)
                    + Tone.difference(bright, axis) * brightShare * bright(v);
            table[i] = (byte) Math.round(Math.max(-100, Math.min(100, c * 224)));
        }
        return table;
    }

    private static double dim(double v) {
        return (1 - v) * (1 - v) * (1.6 - 0.6 * (1 - v));
    }

    private static double bright(double v) {
        return v * v * (1.6 - 0.6 * v);
    }

    /** Soft at both ends, so that nothing is cut off. */
    private static double curve(double v) {
        double low = v < 0.08 ? 0.08 * Math.exp((v - 0.08) / 0.08) : v;
        return low > 0.85 ? 0.85 + 0.15 * (1 - Math.exp(-(low - 0.85) / 0.15)) : low;
    }
}
