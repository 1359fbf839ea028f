package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.solid.Eye;
import dev.kinora.animatic.stage.solid.Marcher;
import dev.kinora.animatic.stage.solid.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a thing that move in groups while the rest of it stays: each group is one picture that is moved. */
record Groups(Kind kind, Performer performer, Eye eye) {
    /** The name of the motion of a whole thing. */
    private static final String ALL = "all";

    List<Cel> cels(Builder.Look look, Function<List<Part>, Marcher> eyes) {
        List<Cel> out = new ArrayList<>();
        for (String group : kind.groups()) {
            Marcher marcher = eyes.apply(Builder.parts(kind.group(group), look, 0));
            Optional<Motion> motion = motion(group);
            out.add(Cel.rigid(
                    "group-" + group,
                    marcher.box(),
                    t -> motion.map(m -> m.at(t, eye)).orElse(Move.NONE),
                    (pen, k) -> marcher.draw(pen)));
        }
        return out;
    }

    private Optional<Motion> motion(String group) {
        return kind.motions().stream()
                .filter(m -> m.group().equals(group) && m.goes(performer))
                .findFirst();
    }

    /** The same sheets, moved as one where the whole thing moves. */
    List<Cel> together(List<Cel> cels) {
        return motion(ALL)
                .map(m -> cels.stream().map(c -> moved(c, m)).toList())
                .orElse(cels);
    }

    private Cel moved(Cel cel, Motion motion) {
        return switch (cel) {
            case Cel.Live live ->
                new Cel.Live(live.name(), (pen, t) -> {
                    Move m = motion.at(t, eye);
                    pen.moved(
                            m.dx(), m.dy(), m.radians(), 1, () -> live.drawing().draw(pen, t));
                });
            case Cel.Cycle c ->
                new Cel.Cycle(c.name(), c.bounds(), c.count(), c.phase(), t -> motion.at(t, eye), c.drawing());
        };
    }
}
