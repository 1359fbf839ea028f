package dev.kinora.animatic.engine;

import dev.kinora.animatic.film.Dissolve;
import dev.kinora.animatic.film.Filmed;
import dev.kinora.animatic.film.Painting;
import dev.kinora.animatic.film.Repertoire;
import dev.kinora.animatic.print.Prints;
import dev.kinora.animatic.reel.Passage;
import dev.kinora.animatic.reel.Reel;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.sound.Synth;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A film that is drawn from its plan. At most two scenes are built at a time. */
final class ReelProduction implements Production {
    private final Reel reel;
    private final Function<Scene, Painting> builder;
    private final Deque<Built> built = new ArrayDeque<>();

    private record Built(Scene scene, Painting painting) {}

    ReelProduction(Reel reel, Repertoire repertoire) {
        this(reel, scene -> Prints.of(Filmed.of(scene, repertoire), scene));
    }

    /** @param builder makes the pictures of a scene */
    ReelProduction(Reel reel, Function<Scene, Painting> builder) {
        this.reel = reel;
        this.builder = builder;
    }

    @Override
    public Frame frame() {
        Frame f = reel.passages().getFirst().scene().frame();
        return new Frame(f.width(), f.height(), f.fps(), reel.frames());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < reel.passages().size(); i++) {
            Passage p = reel.passages().get(i);
            if (p.dissolve() > 0 && i > 0) {
                Passage before = reel.passages().get(i - 1);
                int goesOn = before.first() + before.frames();
                parts.add(new Part(
                        () -> new Dissolve(
                                painting(before.scene()), goesOn, painting(p.scene()), p.first(), p.dissolve()),
                        0,
                        p.dissolve()));
            }
            int done = i > 0 ? p.dissolve() : 0;
            if (p.frames() > done) {
                parts.add(new Part(() -> painting(p.scene()), p.first() + done, p.frames() - done));
            }
        }
        return parts;
    }

    private Painting painting(Scene scene) {
        for (Built b : built) {
            if (b.scene().equals(scene)) {
                return b.painting();
            }
        }
        if (built.size() > 1) {
            built.removeFirst();
        }
        Built fresh = new Built(scene, builder.apply(scene));
        built.addLast(fresh);
        return fresh.painting();
    }

    @Override
    public void sound(OutputStream pcm) throws IOException {
        new Synth().render(reel.track(), pcm);
    }
}
