package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People who are seen in several shots of a clip look alike in all of them, whatever the prompt leaves open. */
final class Identity {
    /** What people of several callings are drawn as: a goalkeeper and a referee are two. */
    private static final String COARSE = "person\\.(athlete|musician|worker|mechanic|merchant|driver)";

    private Identity() {}

    /** The scene whose people look as the whole clip's seed has it. */
    static Scene kept(Scene scene, long clipSeed) {
        List<Performer> known =
                scene.performers().stream().map(p -> known(p, clipSeed)).toList();
        return new Scene(
                scene.frame(),
                scene.seed(),
                scene.place(),
                scene.palette(),
                scene.style(),
                scene.mood(),
                scene.camera(),
                known,
                scene.captions(),
                scene.unmatched());
    }

    private static Performer known(Performer p, long clipSeed) {
        if (!p.concept().startsWith("person.")) {
            return p;
        }
        String role = p.concept().matches(COARSE) ? p.word() : "";
        String who = p.id().replaceFirst("-\\d+(?=$|-copy)", "") + role;
        Map<String, String> look = new TreeMap<>(p.look());
        look.put("identity", Long.toString(Noise.seed(clipSeed, who)));
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }
}
