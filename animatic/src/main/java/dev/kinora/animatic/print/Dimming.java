package dev.kinora.animatic.print;

import dev.kinora.animatic.film.Overlay;

/** A picture whose light is out for a while: dark and blue until somebody turns the lamp on, or from when somebody turns it off. */
final class Dimming implements Overlay.Pass {
    /** Seconds in which a lamp comes on. */
    private static final double SWITCH = 0.12;
    /** What the dark leaves of the brightness. */
    private static final double LEFT = 0.30;

    private final int w;
    private final int h;
    private final double fps;
    private final double from;
    private final double until;

    /**
     * @param from second from which on it is dark
     * @param until second at which light comes back
     */
    Dimming(int w, int h, double fps, double from, double until) {
        this.w = w;
        this.h = h;
        this.fps = fps;
        this.from = from;
        this.until = until;
    }

    @Override
    public void apply(byte[] i420, int n) {
        double t = n / fps;
        double dark = Math.max(0, Math.min(1, Math.min((t - from) / SWITCH + 1, (until - t) / SWITCH)));
        if (dark <= 0) {
            return;
        }
        int keep = (int) Math.round(256 * (1 - dark * (1 - LEFT)));
        int area = w * h;
        for (int i = 0; i < area; i++) {
            i420[i] = (byte) (16 + (((i420[i] & 255) - 16) * keep >> 8));
        }
        int colour = (int) Math.round(256 * (1 - 0.55 * dark));
        int blue = (int) Math.round(9 * dark);
        for (int i = area; i < area + area / 2; i++) {
            int tint = i < area + area / 4 ? blue : -blue / 2;
            i420[i] = (byte) (128 + (((i420[i] & 255) - 128) * colour >> 8) + tint);
        }
    }
}
