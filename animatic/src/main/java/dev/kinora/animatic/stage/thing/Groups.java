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
    List<Cel> cels(Builder.Look look, Function<List<Part>, Marcher> eyes) {
        List<Cel> out = new ArrayList<>();
        for (String group : kind.groups()) {
            Marcher marcher = eyes.apply(Builder.parts(kind.group(group), look, 0));
            Optional<Motion> motion = kind.motions().stream()
                    .filter(m -> m.group().equals(group) && m.goes(performer))
                    .findFirst();
            out.add(Cel.rigid(
                    "group-" + group,
                    marcher.box(),
                    t -> motion.map(m -> m.at(t, eye)).orElse(Move.NONE),
                    (pen, k) -> marcher.draw(pen)));
        }
        return out;
    }
}
