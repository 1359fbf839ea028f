package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Rig;

/**
 * What a vehicle is to be like.
 *
 * @param performer the vehicle
 * @param cast the scene it plays in
 */
public record Order(Performer performer, Rig.Cast cast) {
    /** Its paint: as asked, else the usual one. */
    public int colour(String usual) {
        return Colours.parse(performer.look("colour", usual));
    }

    /** Its second paint: as asked, else the usual one. */
    public int second(String usual) {
        return Colours.parse(performer.look("colour2", usual));
    }

    /** Whether the prompt calls it by one of these words, or gives it one of these traits. */
    public boolean says(String... words) {
        String all = ' '
                + performer.word().replace('-', ' ')
                + ' '
                + performer.look("traits", "").replace(',', ' ').replace('-', ' ')
                + ' ';
        for (String w : words) {
            if (all.contains(' ' + w + ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether lamps and windows are lit. */
    public boolean dark() {
        Weather w = cast.scene().place().weather();
        return cast.scene().place().time().dark() || w == Weather.STORM || w == Weather.FOG;
    }

    /** Whether roads are wet. */
    public boolean wet() {
        Weather w = cast.scene().place().weather();
        return w == Weather.RAIN || w == Weather.STORM;
    }

    /** Whether the sea runs high. */
    public boolean rough() {
        return cast.scene().place().weather() == Weather.STORM
                || cast.scene().place().weather() == Weather.WIND;
    }

    /** Whether somebody of the scene is in it or on it, so that it needs no crew of its own. */
    public boolean manned() {
        return cast.scene().performers().stream()
                .anyMatch(p -> p.support().filter(performer.id()::equals).isPresent());
    }

    /** Whether somebody in it rows. */
    public boolean rowed() {
        return cast.scene().performers().stream()
                .anyMatch(p -> p.support().filter(performer.id()::equals).isPresent() && p.does("action.row"));
    }

    /** Seed of its details. */
    public long seed() {
        return Noise.seed(cast.scene().seed(), performer.id());
    }
}
