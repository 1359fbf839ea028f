package dev.kinora.animatic.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CueSoundTest {
    @ParameterizedTest
    @EnumSource(CueKind.class)
    void everyKindIsHeardInItsBand(CueKind kind) throws IOException {
        Heard heard = Heard.of(Cue.of(kind, 0.2, 2));
        double[] band = band(kind);
        assertThat(heard.peak()).isBetween(0.05f, 0.9f);
        assertThat(heard.centroid()).isBetween(band[0], band[1]);
        assertThat(Heard.rms(heard.left(), 0, 0.19)).isZero();
    }

    /** Hz between which the middle of the spectrum lies. */
    private static double[] band(CueKind kind) {
        return switch (kind) {
            case ROCKET,
                    PURR,
                    DOOR,
                    ENGINE_MOTORCYCLE,
                    ENGINE_CAR,
                    FOOTSTEP_WOOD,
                    THUD,
                    WING_STROKE,
                    GROWL,
                    HEARTBEAT -> new double[] {40, 700};
            case EXPLOSION, SHIP_HORN, TALK, BALL, DRUM_KICK, ENGINE_TRUCK, ENGINE_TRACTOR, MOO ->
                new double[] {50, 900};
            case HOOF, WING_FLAP, FOOTSTEP_GRASS, FOOTSTEP_HARD, PIANO_NOTE, BARK, FOOTSTEP_SAND, PAW, ROAR, HOWL ->
                new double[] {100, 2400};
            case OWL, PIGEON, GUITAR_NOTE, HARP_NOTE, WHALE_SONG, UFO, HELICOPTER, SKATE, OAR, SAIL ->
                new double[] {100, 1500};
            case ENGINE_SPORTS, ENGINE_SCOOTER, MOTORBOAT, PROPELLER, JET, TRAIN, STEAM_TRAIN, DRONE ->
                new double[] {60, 2500};
            case KITE_FLUTTER, BELL, LAUGH_CHILD, MEOW, GENERIC_WHOOSH, LIQUID_POUR -> new double[] {400, 2600};
            case CRICKET, SQUEAK, DOLPHIN, SNAKE_HISS, CYMBAL, SIZZLE, SHUTTER -> new double[] {1500, 12_000};
            case SPLASH, APPLAUSE, BICYCLE, CLOTH, FOOTSTEP_SNOW, PAGE -> new double[] {700, 6500};
            case BIRD_CALL, CUP_CLINK -> new double[] {1800, 6000};
            case STEAM_HISS -> new double[] {3500, 9000};
            default -> new double[] {100, 6000};
        };
    }

    @ParameterizedTest
    @EnumSource(AmbienceKind.class)
    void everyPlaceIsHeardInItsBand(AmbienceKind kind) throws IOException {
        Heard heard = Heard.of(Scores.bed(kind));
        double[] band = band(kind);
        assertThat(heard.peak()).isBetween(0.05f, 0.9f);
        assertThat(heard.centroid()).isBetween(band[0], band[1]);
    }

    private static double[] band(AmbienceKind kind) {
        return switch (kind) {
            case THUNDER, SPACE_HUM, UNDERWATER, SNOW_HUSH, ROOM_TONE, VOLCANO -> new double[] {50, 700};
            case HALL, WIND, CITY_NIGHT, CITY_DAY, CAFE, CROWD, FIRE, MOUNTAIN_WIND, STATION, OFFICE, CHURCH ->
                new double[] {80, 1500};
            case SEA, RIVER, SURF, WATERFALL, STORM_SEA -> new double[] {200, 3500};
            case BREEZE_GRASS, PARK_BIRDS, FOREST_BIRDS, CRICKETS, LEAVES, JUNGLE, VINEYARD ->
                new double[] {1000, 6500};
            case RAIN, HAIL -> new double[] {2500, 11_000};
            default -> new double[] {60, 5000};
        };
    }

    @Test
    void cricketsSingAroundFourAndAHalfKilohertz() throws IOException {
        Heard night = Heard.of(Scores.bed(AmbienceKind.CRICKETS));
        assertThat(night.share(4000, 5000)).isGreaterThan(0.5);
        assertThat(Heard.of(Scores.bed(AmbienceKind.SWAMP)).share(4000, 5000)).isLessThan(0.4);
    }

    @ParameterizedTest
    @EnumSource(
            value = CueKind.class,
            names = {"ENGINE_SPORTS", "ENGINE_TRUCK", "PROPELLER", "ENGINE_MOTORCYCLE"})
    void anEngineThatTurnsFasterSoundsHigher(CueKind kind) throws IOException {
        double slow = Heard.of(Cue.of(kind, 0, 3).withPitch(0.7)).period();
        double fast = Heard.of(Cue.of(kind, 0, 3).withPitch(1.4)).period();
        assertThat(slow).isGreaterThan(1.4 * fast);
    }

    @Test
    void placesDifferFromEachOther() throws IOException {
        Heard surf = Heard.of(Scores.bed(AmbienceKind.SURF));
        Heard fall = Heard.of(Scores.bed(AmbienceKind.WATERFALL));
        assertThat(surf.unevenness()).isGreaterThan(3 * fall.unevenness());
        assertThat(Heard.of(Scores.bed(AmbienceKind.RAIN_ROOF)).centroid())
                .isLessThan(0.6 * Heard.of(Scores.bed(AmbienceKind.RAIN)).centroid());
    }

    @Test
    void footstepsFallOnTheirTimes() throws IOException {
        List<Double> times = List.of(0.5, 0.93, 1.38, 1.8, 2.27);
        List<Cue> steps = new ArrayList<>();
        times.forEach(at -> steps.add(Cue.of(CueKind.FOOTSTEP_HARD, at, 0.3)));
        Heard heard = Heard.of(new Score(3, 5, List.of(), steps, Optional.empty()));
        assertThat(onsets(heard)).hasSameSizeAs(times);
        for (int i = 0; i < times.size(); i++) {
            assertThat(onsets(heard).get(i)).isCloseTo(times.get(i), within(0.01));
        }
    }

    /** Seconds at which 5 ms are loud after a quarter of a second that began quieter. */
    private static List<Double> onsets(Heard heard) {
        List<Double> onsets = new ArrayList<>();
        for (double at = 0; at < 2.9; at += 0.005) {
            boolean loud = Heard.rms(heard.left(), at, at + 0.005) > 0.03;
            if (loud && (onsets.isEmpty() || at - onsets.getLast() > 0.25)) {
                onsets.add(at);
            }
        }
        return onsets;
    }

    @Test
    void panMovesFromSideToSide() throws IOException {
        Heard heard = Heard.of(Cue.of(CueKind.ENGINE_CAR, 0, 3).withPath(-1, 1));
        assertThat(Heard.rms(heard.left(), 0.1, 0.5)).isGreaterThan(4 * Heard.rms(heard.right(), 0.1, 0.5));
        assertThat(Heard.rms(heard.right(), 2.5, 2.9)).isGreaterThan(4 * Heard.rms(heard.left(), 2.5, 2.9));
    }

    @Test
    void distanceMakesASoundQuieterAndDuller() throws IOException {
        Cue near = Cue.of(CueKind.APPLAUSE, 0, 2);
        Cue far = Cue.of(CueKind.APPLAUSE, 0, 2).withDistance(200);
        assertThat(Heard.of(far).centroid()).isLessThan(0.85 * Heard.of(near).centroid());
        assertThat(Place.strength(far.placement(), 0)).isLessThan(0.1 * Place.strength(near.placement(), 0));
    }

    @Test
    void whatPassesFallsInPitch() throws IOException {
        Cue pass = Cue.of(CueKind.CAR_HORN, 0, 3).withPath(-1, 1).withDistance(20);
        Heard heard = Heard.of(pass);
        assertThat(slice(heard, 0.2, 1).centroid())
                .isGreaterThan(1.04 * slice(heard, 2, 2.8).centroid());
    }

    private static Heard slice(Heard heard, double from, double to) {
        int start = (int) (from * Synth.RATE);
        int end = (int) (to * Synth.RATE);
        return new Heard(Arrays.copyOfRange(heard.left(), start, end), Arrays.copyOfRange(heard.right(), start, end));
    }
}
