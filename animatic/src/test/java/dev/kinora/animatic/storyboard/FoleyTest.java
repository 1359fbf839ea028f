package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.sound.Ambience;
import dev.kinora.animatic.sound.AmbienceKind;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.CueKind;
import dev.kinora.animatic.sound.Mood;
import dev.kinora.animatic.sound.Music;
import dev.kinora.animatic.sound.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class FoleyTest {
    static final List<String> PROMPTS = DirectorTest.PROMPTS;

    private static List<CueKind> cues(Score score) {
        return score.cues().stream().map(Cue::kind).toList();
    }

    private static List<AmbienceKind> beds(Score score) {
        return score.beds().stream().map(Ambience::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A video of a cool cat on a motorcycle in the night | ENGINE_MOTORCYCLE
            A red car drives down a road | ENGINE_CAR
            A girl rides a bicycle | BICYCLE
            A calico cat playing a piano on stage | PIANO_NOTE
            A child flying a red kite in a park | KITE_FLUTTER
            Close-up of a steaming coffee cup on a wooden table | STEAM_HISS
            A man walks through a park | FOOTSTEP_GRASS
            A man walks down a city street | FOOTSTEP_HARD
            A man walks in the snow | FOOTSTEP_SNOW
            A woman walks through a library | FOOTSTEP_WOOD
            A horse gallops over a field | HOOF
            A dog in a garden | BARK
            A cat in a garden | MEOW
            A rocket in space | ROCKET
            A man walks along a beach | FOOTSTEP_SAND
            A raven on a fence | CROW
            An owl on a branch at night | OWL
            A rooster in a farmyard | ROOSTER
            A seagull flies over the sea | GULL
            A golden eagle flies over the mountains | EAGLE
            A stallion in a meadow | NEIGH
            A lion in the savanna | ROAR
            A wolf on a hill at night | HOWL
            An elephant walks through the savanna | TRUMPETING
            A whale in the ocean | WHALE_SONG
            A frog by a pond | FROG
            A dragon flies over a castle | DRAGON_ROAR
            A steam train crosses a bridge | STEAM_TRAIN
            A helicopter flies over a city | HELICOPTER
            A schooner on the sea | SAIL
            A sports car races down a road | ENGINE_SPORTS
            A tractor on a field | ENGINE_TRACTOR
            A bus in a city | ENGINE_TRUCK
            A man plays the violin on stage | VIOLIN_NOTE
            A woman plays guitar in a park | GUITAR_NOTE
            A man hammers a nail in a workshop | HAMMER
            A woman reads a book in a library | PAGE
            A chef cooks in a kitchen | SIZZLE
            A campfire in a forest at night | FIRE_CRACKLE
            Fireworks over a city at night | FIREWORK
            A meadow with the sound of birds and a distant whistle | STEAM_WHISTLE
            """)
    void whatIsSeenIsHeard(String prompt, CueKind kind) {
        assertThat(cues(Plans.score(prompt))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A rainy city street at night | CITY_NIGHT
            A rainy city street at night | RAIN
            A city street in the morning | CITY_DAY
            A sailing boat on a stormy sea | SEA
            A sailing boat on a stormy sea | THUNDER
            A forest in the morning | FOREST_BIRDS
            A forest at night | NIGHT_OWL
            A park at noon | PARK_BIRDS
            A park at noon | BREEZE_GRASS
            A cat playing a piano on stage | HALL
            A coffee cup on a table | ROOM_TONE
            A turtle in a reef | UNDERWATER
            An astronaut in space | SPACE_HUM
            A fox in the snow | SNOW_HUSH
            A river in the mountains | RIVER
            A desert | DESERT_WIND
            A jungle | JUNGLE
            A swamp | SWAMP
            A beach at noon | SURF
            A harbour in the morning | HARBOUR
            A waterfall | WATERFALL
            A cave | CAVE
            A market | MARKET
            A library | LIBRARY
            A kitchen | KITCHEN
            A church | CHURCH
            A train station | STATION
            A factory | FACTORY
            A vineyard | VINEYARD
            A farm | FARM
            Rain in a forest | RAIN_LEAVES
            A kitchen on a rainy day | RAIN_ROOF
            A sailing boat on a stormy sea | STORM_SEA
            A café | CAFE
            A meadow with the sound of thunder | THUNDER
            """)
    void thePlaceIsHeard(String prompt, AmbienceKind kind) {
        assertThat(beds(Plans.score(prompt))).contains(kind);
    }

    @Test
    void aPianoPlaysAloneForAsLongAsItIsPlayed() {
        Score score = Plans.score("A calico cat playing a piano on stage");
        List<Cue> notes = score.cues().stream()
                .filter(c -> c.kind() == CueKind.PIANO_NOTE)
                .toList();

        assertThat(score.music()).isEmpty();
        assertThat(notes).hasSizeGreaterThan(20);
        assertThat(notes.getLast().span().startSeconds()).isBetween(7.0, 8.0);
        assertThat(score.cues()).extracting(Cue::kind).doesNotContain(CueKind.MEOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A sad robot in the rain | SAD
            A cool cat on a motorcycle in the night | COOL
            A sailing boat in a storm | TENSE
            A whale under water | WONDER
            A child flying a kite in a park | JOYFUL
            A quiet library | CALM
            """)
    void musicFitsTheMood(String prompt, Mood mood) {
        assertThat(Plans.score(prompt).music().map(Music::mood)).contains(mood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man walks through a park, no music
            A man walks through a park in silence
            A woman plays guitar in a park
            A man plays the trumpet on stage
            """)
    void thereIsNoMusicWhereItIsPlayedOrNotWanted(String prompt) {
        assertThat(Plans.score(prompt).music()).isEmpty();
    }

    @Test
    void everySoundOfTheTableExists() {
        assertThat(Sounds.all()).hasSizeGreaterThan(250).allSatisfy(heard -> assertThat(
                        heard.cue().isPresent() || heard.place().isPresent())
                .as(heard.name())
                .isTrue());
    }

    @Test
    void anEngineTurnsFasterTheFasterItGoes() {
        Cue slow = engine(Plans.score("A red car drives slowly down a road"));
        Cue fast = engine(Plans.score("A red car drives fast down a road"));

        assertThat(fast.pitch()).isGreaterThan(1.05 * slow.pitch());
    }

    private static Cue engine(Score score) {
        return score.cues().stream()
                .filter(c -> c.kind() == CueKind.ENGINE_CAR)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hoovesFallAsTheHorseIsDrawn() {
        Score score = Plans.score("A horse gallops over a field");
        Score walking = Plans.score("A horse walks over a field");

        assertThat(hooves(score)).isGreaterThan(hooves(walking));
        assertThat(hooves(walking)).isGreaterThan(8);
    }

    private static long hooves(Score score) {
        return score.cues().stream().filter(c -> c.kind() == CueKind.HOOF).count();
    }

    @Test
    void stepsFollowTheGait() {
        List<Cue> steps = Plans.score("A man walks through a park").cues().stream()
                .filter(c -> c.kind() == CueKind.FOOTSTEP_GRASS)
                .toList();
        double gap = steps.get(1).span().startSeconds() - steps.get(0).span().startSeconds();

        assertThat(gap).isBetween(0.35, 0.9);
        for (int i = 2; i < steps.size(); i++) {
            double next =
                    steps.get(i).span().startSeconds() - steps.get(i - 1).span().startSeconds();
            assertThat(next).isCloseTo(gap, within(1e-9));
        }
    }

    @Test
    void everyShotIsHeardInItsOwnTime() {
        Storyboard board = Plans.storyboard("a horse gallops. cut to a dog in a garden", Plans.LANDSCAPE, 1);
        Score score = Plans.score("a horse gallops. cut to a dog in a garden");

        assertThat(board.shots()).hasSize(2);
        assertThat(score.seconds()).isEqualTo(8);
        assertThat(score.cues())
                .filteredOn(c -> c.kind() == CueKind.HOOF)
                .isNotEmpty()
                .allMatch(c -> c.span().startSeconds() < 4);
        assertThat(score.cues())
                .filteredOn(c -> c.kind() == CueKind.BARK)
                .isNotEmpty()
                .allMatch(c -> c.span().startSeconds() > 4);
    }

    @ParameterizedTest
    @FieldSource("PROMPTS")
    void everySoundLiesWithinTheClip(String prompt) {
        Score score = Plans.score(prompt);

        assertThat(score).isEqualTo(Plans.score(prompt));
        assertThat(score.seconds()).isEqualTo(8);
        assertThat(score.beds()).isNotEmpty().extracting(Ambience::kind).doesNotHaveDuplicates();
        assertThat(score.cues())
                .allMatch(c -> c.span().startSeconds() >= 0 && c.span().startSeconds() < 8);
    }

    @Test
    void crowdsAndExtremesDoNotOverflowTheScore() {
        for (String prompt : List.of(
                "nine people walking and nine dogs running and nine horses galloping and nine children walking",
                "nine steaming coffee cups on a table",
                "nine cats playing a piano",
                "an extreme wide shot of a giant jumping",
                "aerial shot of a ship, a giant walks")) {
            Frame longest = new Frame(320, 180, 30, 3600);
            Score score = new Foley().score(Plans.storyboard(prompt, longest, 2), Plans.screenplay(prompt), 2);

            assertThat(score.seconds()).as(prompt).isEqualTo(120);
            assertThat(score.cues()).as(prompt).hasSizeBetween(1, 4000);
        }
    }

    @Test
    void oneFrameHasAScore() {
        Frame one = new Frame(320, 180, 30, 1);

        assertThat(new Foley()
                        .score(Plans.storyboard("a cat", one, 1), Plans.screenplay("a cat"), 1)
                        .seconds())
                .isBetween(0.03, 0.05);
    }
}
