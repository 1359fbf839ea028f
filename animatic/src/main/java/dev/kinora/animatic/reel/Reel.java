package dev.kinora.animatic.reel;

import dev.kinora.animatic.language.Language;
import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.sound.Score;
import dev.kinora.animatic.sound.Stretch;
import dev.kinora.animatic.sound.Track;
import java.util.ArrayList;
import java.util.List;

/**
 * A film, planned: pictures, sound, and how matters stand at its end.
 *
 * @param passages at least one
 * @param stretches the sound; as long as the pictures
 * @param end what it takes to go on
 * @param unmatched words nothing was made of
 */
public record Reel(List<Passage> passages, List<Stretch> stretches, End end, List<String> unmatched) {
    public Reel {
        passages = List.copyOf(passages);
        stretches = List.copyOf(stretches);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * How matters stand after the last frame.
     *
     * @param scene what was seen last
     * @param frame the scene's next frame
     * @param shot what was asked for it
     * @param language the prompt's
     * @param sound what was heard last
     * @param second of that score which follows
     * @param origin second of that score at which the scene's second 0 lies
     */
    public record End(
            Scene scene, int frame, Shot shot, Language language, Stretch sound, double second, double origin) {}

    /** The film of a single plan. */
    public static Reel of(Screenplay screenplay, Storyboard storyboard, Score score) {
        List<Passage> passages = new ArrayList<>();
        double origin = 0;
        for (Scene shot : storyboard.shots()) {
            passages.add(new Passage(shot, 0, shot.frame().frames(), 0));
        }
        for (Scene shot : storyboard.shots().subList(0, storyboard.shots().size() - 1)) {
            origin += shot.frame().seconds();
        }
        Scene last = storyboard.shots().getLast();
        Stretch sound = new Stretch(score, score.seconds(), 0, score.seconds(), 0);
        Shot shot = screenplay.takes().get(storyboard.shots().size() - 1).shot();
        End end = new End(
                last,
                last.frame().frames(),
                shot,
                screenplay.language(),
                sound,
                origin + last.frame().seconds(),
                origin);
        return new Reel(passages, List.of(sound), end, screenplay.unmatched());
    }

    /** Number of frames. */
    public int frames() {
        return passages.stream().mapToInt(Passage::frames).sum();
    }

    /** The scenes, each once, in order. */
    public Storyboard storyboard() {
        return new Storyboard(passages.stream().map(Passage::scene).distinct().toList());
    }

    /** What is heard. */
    public Track track() {
        double fps = passages.getFirst().scene().frame().fps();
        return new Track(stretches, Math.max(0.04, frames() / fps));
    }
}
