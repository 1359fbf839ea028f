package dev.kinora.animatic.reel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.sound.Synth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmsTest {
    private static final Films FILMS = new Films();
    private static final String KITE = "Wide shot of a child flying a red kite in a grassy park, golden hour sunlight";

    private static Recipe recipe(String prompt, int frames) {
        return new Recipe(320, 180, 30, 7, "", List.of(Recipe.Segment.drawn("TEXT", prompt, frames)));
    }

    @Test
    void aRecipeSurvivesBeingWrittenAndNothingElseIsOne() {
        Recipe recipe = recipe(KITE, 120).changed("make it night").with(Recipe.Segment.drawn("EXTEND", "he jumps", 60));

        assertThat(Recipe.read(recipe.write())).contains(recipe);
        assertThat(Recipe.read(
                        recipe.write().replace("\"version\":" + Recipe.VERSION, "\"version\":" + (Recipe.VERSION + 1))))
                .isEmpty();
        for (String broken : List.of(
                "", "{", "null", "[]", "{\"engine\":\"animatic\",\"version\":" + Recipe.VERSION + "}", "\"x\"")) {
            assertThat(Recipe.read(broken)).as(broken).isEmpty();
        }
        assertThat(Recipe.read(recipe.write().replace("\"frames\":120", "\"frames\":-1")))
                .isEmpty();
    }

    @Test
    void anExtensionGoesOnWithTheSameSceneOnTheSameClock() {
        Reel source = FILMS.whole(recipe(KITE, 120)).orElseThrow();
        Reel next = FILMS.after(source.end(), "then night falls", "", 120, 7);

        Passage first = next.passages().getFirst();
        assertThat(first.scene()).isEqualTo(source.passages().getLast().scene());
        assertThat(first.first()).isEqualTo(120);
        Scene night = next.passages().getLast().scene();
        assertThat(night.place().time()).isEqualTo(TimeOfDay.NIGHT);
        assertThat(night.camera().focal()).isEqualTo(first.scene().camera().focal());
        assertThat(next.frames()).isEqualTo(120);
    }

    @Test
    void anotherPlaceIsSeenAfterAMoment() {
        Reel source = FILMS.whole(recipe(KITE, 120)).orElseThrow();
        Reel next = FILMS.after(source.end(), "cut to a dog running along a beach", "", 120, 7);

        assertThat(next.passages()).hasSize(2);
        assertThat(next.passages().getFirst().frames()).isEqualTo(30);
        assertThat(next.passages().getLast().scene().place().concept()).isEqualTo("place.beach");
        assertThat(next.passages().getLast().dissolve()).as("cut to").isZero();
        assertThat(next.frames()).isEqualTo(120);
    }

    @Test
    void aRemixKeepsTheStaging() {
        Recipe recipe = recipe(KITE, 120);
        Scene before = FILMS.whole(recipe).orElseThrow().passages().getFirst().scene();
        Scene night = FILMS.whole(recipe.changed("make it night"))
                .orElseThrow()
                .passages()
                .getFirst()
                .scene();

        assertThat(night.place().time()).isEqualTo(TimeOfDay.NIGHT);
        assertThat(night.camera()).isEqualTo(before.camera());
        assertThat(night.performers()).isEqualTo(before.performers());
    }

    @Test
    void sixExtensionsArePlannedOneOnAnother() {
        Recipe recipe = recipe(KITE, 600);
        for (String p : List.of("he jumps", "a dog joins", "it starts to rain", "night falls", "the child waves")) {
            recipe = recipe.with(Recipe.Segment.drawn("EXTEND", p, 600));
        }

        Reel whole = FILMS.whole(recipe).orElseThrow();
        assertThat(whole.frames()).isEqualTo(3600);
        assertThat(FILMS.end(recipe)).contains(whole.end());
    }

    @Test
    void theSoundGoesOnAtItsLevelWithoutAClick() throws IOException {
        Reel source = FILMS.whole(recipe(KITE, 120)).orElseThrow();
        Reel next = FILMS.after(source.end(), "the kite goes on dancing", "", 60, 7);
        byte[] before = pcm(source);
        byte[] after = pcm(next);

        assertThat(after).hasSize(2 * Synth.RATE * Synth.FRAME_BYTES);
        double quiet = rms(before, before.length - 60_000, before.length - 2_000);
        double goesOn = rms(after, 0, 58_000);
        assertThat(goesOn / quiet).isBetween(0.4, 2.5);
        assertThat(rms(after, 0, 960)).as("no fade in").isGreaterThan(goesOn * 0.15);
    }

    private static byte[] pcm(Reel reel) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Synth().render(reel.track(), out);
        return out.toByteArray();
    }

    private static double rms(byte[] pcm, int from, int to) {
        double sum = 0;
        int n = 0;
        for (int i = from / 4 * 4; i + 1 < to; i += 4, n++) {
            int v = (short) (pcm[i] & 255 | pcm[i + 1] << 8);
            sum += (double) v * v;
        }
        return Math.sqrt(sum / Math.max(1, n));
    }
}
