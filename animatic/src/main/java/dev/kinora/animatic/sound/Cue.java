package dev.kinora.animatic.sound;

/**
 * One sound tied to what is seen.
 *
 * @param kind what is heard
 * @param span when
 * @param placement from where
 * @param level 0 (silent) to 1 (as loud as such a thing gets); for a struck string how hard it is struck
 * @param pitch factor on the kind's natural pitch, 0.05 to 20; a piano's natural pitch is A4, 440 Hz
 */
public record Cue(CueKind kind, Span span, Placement placement, double level, double pitch) {
    public Cue {
        Checks.within("level", level, 0, 1);
        Checks.within("pitch", pitch, 0.05, 20);
    }

    /** A sound in the middle, close, at full level and natural pitch. */
    public static Cue of(CueKind kind, double startSeconds, double durationSeconds) {
        return new Cue(kind, new Span(startSeconds, durationSeconds), Placement.FRONT, 1, 1);
    }

    /** A piano note.
     *
     * @param midi note number, 69 is A4
     * @param velocity 0 to 1
     */
    public static Cue note(int midi, double startSeconds, double durationSeconds, double velocity) {
        return of(CueKind.PIANO_NOTE, startSeconds, durationSeconds)
                .withLevel(velocity)
                .withPitch(Math.pow(2, (midi - 69) / 12.0));
    }

    /** The same sound, as loud as {@code newLevel}. */
    public Cue withLevel(double newLevel) {
        return new Cue(kind, span, placement, newLevel, pitch);
    }

    /** The same sound, {@code newPitch} times its natural pitch. */
    public Cue withPitch(double newPitch) {
        return new Cue(kind, span, placement, level, newPitch);
    }

    /** The same sound, standing still at {@code pan}. */
    public Cue withPan(double pan) {
        return withPath(pan, pan);
    }

    /** The same sound, moving from {@code panStart} to {@code panEnd} over its span. */
    public Cue withPath(double panStart, double panEnd) {
        return new Cue(kind, span, new Placement(panStart, panEnd, placement.distance()), level, pitch);
    }

    /** The same sound, {@code metres} away. */
    public Cue withDistance(double metres) {
        return new Cue(kind, span, new Placement(placement.panStart(), placement.panEnd(), metres), level, pitch);
    }
}
