package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Take;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Storyboard;
import java.util.ArrayList;
import java.util.List;

/** Plans the shots of a clip. Pure: the same screenplay, frame and seed give the same storyboard. */
public final class Director {
    private static final int SHORTEST_FRAMES = 15;

    /**
     * Plans a clip.
     *
     * @param frame format and length of the whole clip
     * @param seed stages whatever the prompt leaves open
     */
    public Storyboard plan(Screenplay screenplay, Frame frame, long seed) {
        List<Take> takes = screenplay.takes();
        int most = Math.max(1, frame.frames() / SHORTEST_FRAMES);
        if (takes.size() > most) {
            takes = takes.subList(0, most);
        }
        int[] cuts = cuts(takes, frame);
        List<Scene> shots = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            Frame part = new Frame(frame.width(), frame.height(), frame.fps(), cuts[i + 1] - cuts[i]);
            Shot shot = i == 0
                    ? takes.get(i).shot()
                    : Locations.after(shots.getLast(), takes.get(i).shot());
            Scene scene = new ShotPlan(shot, part, Noise.seed(seed, "shot" + i), seed, screenplay.unmatched()).scene();
            shots.add(takes.size() > 1 ? Identity.kept(scene, seed) : scene);
        }
        return new Storyboard(shots);
    }

    /**
     * Plans a shot that is to fit an earlier one of the same clip: what both ask for is staged alike.
     *
     * @param like the earlier one; gives format, length and seed
     */
    public Scene again(Shot shot, Scene like, long clipSeed) {
        return new ShotPlan(
                        shot, like.frame(), like.seed(), clipSeed, shot.words().unmatched())
                .scene();
    }

    /** First frame of each take and, last, the end: as the prompt says, else in equal shares; never too short. */
    private static int[] cuts(List<Take> takes, Frame frame) {
        int n = takes.size();
        double[] wanted = new double[n + 1];
        wanted[n] = frame.seconds();
        for (int i = 0; i < n; i++) {
            double share = frame.seconds() * i / n;
            double after = i > 0 && takes.get(i - 1).length().isPresent()
                    ? wanted[i - 1] + takes.get(i - 1).length().get().toMillis() / 1000.0
                    : share;
            wanted[i] = i == 0
                    ? 0
                    : takes.get(i).start().map(s -> s.toMillis() / 1000.0).orElse(after);
        }
        int[] cuts = new int[n + 1];
        cuts[n] = frame.frames();
        for (int i = 1; i < n; i++) {
            int at = (int) Math.round(wanted[i] * frame.fps());
            int least = cuts[i - 1] + SHORTEST_FRAMES;
            int latest = frame.frames() - (n - i) * SHORTEST_FRAMES;
            cuts[i] = Math.max(least, Math.min(latest, at));
        }
        return cuts;
    }
}
