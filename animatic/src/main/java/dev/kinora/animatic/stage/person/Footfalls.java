package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;

/** When the feet of somebody who goes touch the ground: the beat of the gait that is drawn. */
public final class Footfalls {
    private Footfalls() {}

    /** Seconds from one foot to the other of somebody who goes as {@code verb} says, at {@code speed} metres a second. */
    public static double gap(Performer performer, String verb, double speed) {
        Stature stature = Stature.of(performer, false);
        return new Gaits(stature, Face.Mood.CALM)
                        .go(verb, Math.max(0.2, speed), performer.size())
                        .period()
                / 2;
    }
}
