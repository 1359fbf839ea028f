package dev.kinora.animatic.print;

import java.util.List;

/**
 * A picture in false colours: only brightness is left of it, and each brightness has a colour.
 *
 * @param stops colours {@code 0xRRGGBB} of black to white, evenly apart, at least two
 */
record Ramp(List<Integer> stops) implements Tone {
    private static final int STEPS = 4096;

    Ramp {
        stops = List.copyOf(stops);
    }

    static Ramp of(Integer... stops) {
        return new Ramp(List.of(stops));
    }

    @Override
    public double saturation() {
        return 0;
    }

    @Override
    public byte[] luma() {
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) Math.round(16 + 219 * Tone.luma(at(Math.max(0, Math.min(1, (i - 16) / 219.0)))));
        }
        return table;
    }

    /** By luma that the ramp has made: the first colour of that brightness. */
    @Override
    public byte[] tint(int axis) {
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            double asked = Math.max(0, Math.min(1, (i - 16) / 219.0));
            int best = at(0);
            for (int k = 1; k <= STEPS && Math.abs(Tone.luma(best) - asked) > 0.004; k++) {
                int c = at(k / (double) STEPS);
                if (Math.abs(Tone.luma(c) - asked) < Math.abs(Tone.luma(best) - asked)) {
                    best = c;
                }
            }
            table[i] = (byte) Math.round(Math.max(-112, Math.min(112, 224 * Tone.difference(best, axis))));
        }
        return table;
    }

    private int at(double v) {
        double p = v * (stops.size() - 1);
        int k = Math.min(stops.size() - 2, (int) p);
        int c = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = stops.get(k) >> shift & 255;
            int b = stops.get(k + 1) >> shift & 255;
            c |= (int) Math.round(a + (b - a) * (p - k)) << shift;
        }
        return c;
    }
}
