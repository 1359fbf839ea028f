package dev.kinora.animatic.reel;

import dev.kinora.animatic.language.PromptReader;
import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.language.Sequel;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Take;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.Score;
import dev.kinora.animatic.sound.Stretch;
import dev.kinora.animatic.storyboard.Director;
import dev.kinora.animatic.storyboard.Foley;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Plans how a film goes on. First it simply does: nothing changes at the seam. Then what is asked next grows out of it,
 * in the same scene where it can be seen there, else in another.
 */
public final class Sequels {
    /** Seconds for which everything goes on as it was. */
    private static final double HOLD = 1.0;

    private static final double SHORT = 0.6;
    /** Seconds in which another hour or other weather comes. */
    private static final double LONG = 2.0;
    /** Seconds in which one sound grows out of another. */
    private static final double HEARD = 0.8;

    private static final Pattern CUT = Pattern.compile(
            "^\\s*(then\\s+|we\\s+|and\\s+|smash\\s+|hard\\s+)*(cuts?|coupez?)\\s+(to|sur|à)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final PromptReader reader;
    private final Director director = new Director();
    private final Foley foley = new Foley();

    public Sequels(PromptReader reader) {
        this.reader = reader;
    }

    /**
     * The film that follows.
     *
     * @param end how matters stand
     * @param prompt what is asked next
     * @param frames how long
     * @param seed the clip's
     */
    public Reel after(Reel.End end, String prompt, int frames, long seed) {
        return after(end, prompt, s -> s, frames, seed);
    }

    /** The film that follows when what is asked next is changed by {@code change} before it is planned. */
    public Reel after(Reel.End end, String prompt, UnaryOperator<Screenplay> change, int frames, long seed) {
        Screenplay next = change.apply(reader.readAfter(prompt, end.shot(), end.language()));
        Work work = new Work(end, frames, seed, CUT.matcher(prompt).matches());
        return !work.cut && Sequel.staysIn(end.shot(), next.first())
                ? work.here(next)
                : work.elsewhere(next, work.hold());
    }

    /** One sequel in the making. */
    private final class Work {
        private final Reel.End end;
        private final int frames;
        private final long seed;
        private final boolean cut;
        private final int fps;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Stretch> stretches = new ArrayList<>();

        Work(Reel.End end, int frames, long seed, boolean cut) {
            this.end = end;
            this.frames = frames;
            this.seed = seed;
            this.cut = cut;
            fps = end.scene().frame().fps();
        }

        int hold() {
            return Math.max(1, Math.min((int) Math.round(HOLD * fps), frames / 3));
        }

        /** What happens next is seen in the same scene; further takes are cut to. */
        Reel here(Screenplay next) {
            Shot joint = Sequel.of(end.shot(), next.first());
            List<Take> takes = new ArrayList<>(next.takes());
            takes.set(0, new Take(takes.getFirst().start(), takes.getFirst().length(), Take.Transition.CUT, joint));
            Screenplay all = new Screenplay(next.language(), takes);
            Frame frame = end.scene().frame();
            List<Scene> planned = director.plan(
                            all, new Frame(frame.width(), frame.height(), fps, Math.max(1, frames)), seed)
                    .shots();
            int first = planned.getFirst().frame().frames();
            int hold = Math.max(1, Math.min(hold(), first / 3));
            double begin = (double) (end.frame() + hold) / fps;
            double until = (double) (end.frame() + first) / fps;
            Handover handover = new Handover(end.scene(), director.again(joint, end.scene(), seed), begin, until);
            if (!handover.fits()) {
                return elsewhere(all, hold());
            }
            Scene scene = handover.scene();
            boolean same = scene.equals(end.scene());
            int dissolve = Math.min(first - hold, (int) Math.round((handover.sameAir() ? SHORT : LONG) * fps));
            if (same || first <= hold) {
                passages.add(new Passage(end.scene(), end.frame(), first, 0));
            } else {
                passages.add(new Passage(end.scene(), end.frame(), hold, 0));
                passages.add(new Passage(scene, end.frame() + hold, first - hold, Math.max(1, dissolve)));
            }
            Reel.End last = sound(scene, all, joint, hold, first);
            if (planned.size() > 1) {
                last = cuts(planned.subList(1, planned.size()), all, first);
            }
            return new Reel(passages, stretches, last, next.unmatched());
        }

        private Reel.End sound(Scene scene, Screenplay all, Shot joint, int hold, int first) {
            Score old = end.sound().score();
            double begin = (double) (end.frame() + hold) / fps;
            double until = (double) (end.frame() + first) / fps;
            double length = (double) first / fps;
            List<Cue> cues = new ArrayList<>(old.cues());
            double now = (double) end.frame() / fps;
            Score own = foley.score(scene, all, begin, until, seed);
            boolean alike = own.beds().equals(old.beds()) && own.music().equals(old.music());
            double held = alike ? begin : Math.min(until, begin + HEARD);
            cues.addAll(foley.goingOn(end.scene(), now, held, end.origin(), seed));
            if (alike) {
                cues.addAll(foley.goingOn(scene, begin, until, end.origin(), seed));
            }
            double reach = Math.max(old.seconds(), end.second() + length);
            Score longer = new Score(reach, old.seed(), old.beds(), limited(cues), old.music());
            if (alike) {
                Stretch one = new Stretch(longer, end.sound().measured(), end.second(), length, 0);
                stretches.add(one);
                return new Reel.End(
                        scene, end.frame() + first, joint, all.language(), one, end.second() + length, end.origin());
            }
            stretches.add(new Stretch(longer, end.sound().measured(), end.second(), (double) hold / fps, 0));
            double rest = (double) (first - hold) / fps;
            Stretch two = new Stretch(own, until, begin, rest, Math.min(rest, HEARD));
            stretches.add(two);
            return new Reel.End(scene, end.frame() + first, joint, all.language(), two, until, 0);
        }

        /** The scene goes on for a moment, then another is seen. */
        Reel elsewhere(Screenplay next, int hold) {
            List<Take> takes = new ArrayList<>(next.takes());
            Shot shot = Sequel.elsewhere(end.shot(), takes.getFirst().shot());
            takes.set(0, new Take(takes.getFirst().start(), takes.getFirst().length(), Take.Transition.CUT, shot));
            Screenplay all = new Screenplay(next.language(), takes);
            Frame frame = end.scene().frame();
            int rest = Math.max(1, frames - hold);
            Storyboard board = director.plan(all, new Frame(frame.width(), frame.height(), fps, rest), seed);
            Score own = foley.score(board, all, seed);
            int dissolve = cut ? 0 : Math.min(board.shots().getFirst().frame().frames(), (int) (SHORT * fps));
            passages.add(new Passage(end.scene(), end.frame(), hold, 0));
            for (Scene scene : board.shots()) {
                boolean opens = scene == board.shots().getFirst();
                passages.add(new Passage(scene, 0, scene.frame().frames(), opens ? dissolve : 0));
            }
            stretches.add(held(hold, HEARD));
            double length = (double) rest / fps;
            stretches.add(new Stretch(own, own.seconds(), 0, length, Math.min(length, cut ? 0.08 : HEARD)));
            return new Reel(passages, stretches, last(board.shots(), all, stretches.getLast()), next.unmatched());
        }

        private Stretch held(int hold, double more) {
            Score old = end.sound().score();
            double now = (double) end.frame() / fps;
            double length = (double) hold / fps;
            List<Cue> cues = new ArrayList<>(old.cues());
            cues.addAll(foley.goingOn(end.scene(), now, now + length + more, end.origin(), seed));
            double reach = Math.max(old.seconds(), end.second() + length + more);
            Score longer = new Score(reach, old.seed(), old.beds(), limited(cues), old.music());
            return new Stretch(longer, end.sound().measured(), end.second(), length, 0);
        }

        private Reel.End cuts(List<Scene> scenes, Screenplay all, int before) {
            Screenplay rest = new Screenplay(all.language(), all.takes().subList(1, 1 + scenes.size()));
            Score own = foley.score(new Storyboard(scenes), rest, seed);
            double length = (double) (frames - before) / fps;
            Stretch sound = new Stretch(own, own.seconds(), 0, length, Math.min(length, HEARD / 2));
            scenes.forEach(s -> passages.add(new Passage(s, 0, s.frame().frames(), 0)));
            stretches.add(sound);
            return last(scenes, rest, sound);
        }

        private Reel.End last(List<Scene> scenes, Screenplay screenplay, Stretch sound) {
            double origin = scenes.subList(0, scenes.size() - 1).stream()
                    .mapToDouble(s -> s.frame().seconds())
                    .sum();
            Scene scene = scenes.getLast();
            return new Reel.End(
                    scene,
                    scene.frame().frames(),
                    screenplay.takes().get(scenes.size() - 1).shot(),
                    screenplay.language(),
                    sound,
                    origin + scene.frame().seconds(),
                    origin);
        }
    }

    private static List<Cue> limited(List<Cue> cues) {
        return cues.subList(0, Math.min(cues.size(), Score.MAX_SOUNDS - 16));
    }
}
