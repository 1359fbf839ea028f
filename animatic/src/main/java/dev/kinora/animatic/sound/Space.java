package dev.kinora.animatic.sound;

/** How a place reflects sound. */
public enum Space {
    OPEN(9, 0.10, 0, 0, 22_000),
    ROOM(4, 0.30, 0.35, 0.10, 22_000),
    HALL(15, 0.30, 1.9, 0.34, 22_000),
    STREET(22, 0.22, 0.9, 0.10, 22_000),
    UNDERWATER(7, 0.35, 1.2, 0.25, 1300);

    private final double firstMillis;
    private final double earlyGain;
    private final double tailSeconds;
    private final double tailGain;
    private final double ceilingHz;

    Space(double firstMillis, double earlyGain, double tailSeconds, double tailGain, double ceilingHz) {
        this.firstMillis = firstMillis;
        this.earlyGain = earlyGain;
        this.tailSeconds = tailSeconds;
        this.tailGain = tailGain;
        this.ceilingHz = ceilingHz;
    }

    /** When the first reflection arrives. */
    double firstMillis() {
        return firstMillis;
    }

    /** Strength of the early reflections. */
    double earlyGain() {
        return earlyGain;
    }

    /** Seconds until the tail has fallen by 60 dB; 0 for a place without one. */
    double tailSeconds() {
        return tailSeconds;
    }

    /** Strength of the tail. */
    double tailGain() {
        return tailGain;
    }

    /** What lies above is not heard. */
    double ceilingHz() {
        return ceilingHz;
    }
}
