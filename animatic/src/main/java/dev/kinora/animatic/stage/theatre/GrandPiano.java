package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Optional;

/**
 * A grand piano with its bench at the left. Whoever plays sits on {@code bench} and holds the hands at {@code keysNear}
 * and {@code keysFar}: those points already travel, lift and strike with the notes.
 */
public final class GrandPiano implements Rig {
    /** Height in metres of the piano as it is modelled, lid open. */
    private static final double MODEL = 1.55;
    /** What the film mirrors and shades of it: nothing, it brings its own shadow and reflections. */
    private static final double FILM_SHADOW = 0.01;

    @Override
    public int match(Performer performer) {
        return switch (performer.concept()) {
            case "prop.grand-piano", "prop.piano" -> 3;
            case "prop.keyboard", "prop.organ" -> 2;
            default -> 0;
        };
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        double k = p.size() / MODEL;
        Oblique view = new Oblique(k);
        PianoCase body = new PianoCase(view, lacquer(p));
        Keyboard keys = new Keyboard(view);
        Hands hands = new Hands(plays(p, cast), Noise.seed(cast.scene().seed(), "melody"));
        Rect whole = Paths.rect(-1.25 * k, -1.75 * k, 1.10 * k, 0.55 * k);
        Rect near = Paths.rect(-0.70 * k, -1.05 * k, 1.10 * k, 0.55 * k);
        List<Cel> cels = List.of(
                Cel.still("body", whole, (pen, i) -> {
                    body.back(pen);
                    keys.draw(pen);
                }),
                new Cel.Live("keys", (pen, t) -> {
                    for (Hands.Side side : Hands.Side.values()) {
                        Hands.Pose pose = hands.at(side, t);
                        keys.struck(pen, pose.struck(), pose.press());
                    }
                }),
                Cel.still("front", near, (pen, i) -> body.front(pen)));
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                FILM_SHADOW,
                cels,
                t -> List.<Contact>of(),
                (name, t) -> anchor(view, hands, name, t));
    }

    private static Optional<Anchor> anchor(Oblique view, Hands hands, String name, double t) {
        return switch (name) {
            case "bench", "seat" -> Optional.of(at(view, Bench.X, Bench.HEIGHT, 0));
            case "keysNear" -> Optional.of(hand(view, hands.at(Hands.Side.NEAR, t)));
            case "keysFar" -> Optional.of(hand(view, hands.at(Hands.Side.FAR, t)));
            case "ground" -> Optional.of(at(view, Bench.X, 0, 0));
            default -> Optional.empty();
        };
    }

    private static Anchor hand(Oblique view, Hands.Pose pose) {
        return at(
                view, Keyboard.FRONT + 0.06, Keyboard.TOP + pose.lift() - 0.018 * pose.press(), Keyboard.z(pose.key()));
    }

    private static Anchor at(Oblique view, double x, double y, double z) {
        return new Anchor(view.x(x, y, z), view.y(x, y, z));
    }

    private static List<Act> plays(Performer piano, Cast cast) {
        return cast.scene().performers().stream()
                .filter(p -> !p.id().equals(piano.id()))
                .flatMap(p -> p.acts().stream())
                .filter(a -> a.verb().equals("action.play"))
                .filter(a -> a.target().isEmpty() || a.target().get().equals(piano.id()))
                .toList();
    }

    private static int lacquer(Performer p) {
        String colour = p.look("colour", "");
        if (!colour.isEmpty()) {
            return Colours.mix(Colours.parse(colour), 0xFF0C0A0E, 0.18);
        }
        return p.look("traits", "").contains("wooden") ? 0xFF4A2412 : 0xFF120D11;
    }
}
