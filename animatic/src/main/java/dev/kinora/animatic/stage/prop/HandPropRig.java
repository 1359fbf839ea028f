package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** Things that a hand holds up, an umbrella or a balloon on its string, held by somebody's {@code hand} anchor or standing where the plan puts them. */
public final class HandPropRig implements Rig {

    @Override
    public int match(Performer performer) {
        return HandProp.of(performer.concept()).isPresent() ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        HandProp kind = HandProp.of(p.concept()).orElseThrow();
        double s = p.size();
        Holding holding = Holding.of(p, cast, kind.anchor());
        int[] colours = {0xFFE8B832, 0xFFD8483C, 0xFF3F7FB8, 0xFF5F9F62, 0xFFB86AA0};
        String asked = p.look("colour", "");
        boolean first = !p.id().contains("-copy");
        int usual = kind.colour() != 0 && first
                ? kind.colour()
                : colours[(int) (Noise.at(Noise.seed(cast.scene().seed(), p.id()), 1) * colours.length)];
        int colour = asked.isEmpty() ? usual : Colours.parse(asked);
        boolean held = holding.held();
        double gx = held ? kind.gripX() * s : 0;
        double gy = held ? kind.gripY() * s : kind == HandProp.BALLOON ? -0.9 * s : 0;
        double tilt = held ? kind.tilt() : 0;
        Rect bounds = Paths.rect(-1.0 * s, -1.25 * s, 1.0 * s, 0.30 * s);
        List<Cel> cels = new ArrayList<>();
        if (kind == HandProp.BALLOON) {
            double line = held ? line(holding, cast.view(), p) : Math.max(0.3, p.lift());
            cels.add(new Cel.Live("string", (pen, t) -> balloonString(pen, t, s, line)));
            cels.add(Cel.rigid(
                    "balloon", bounds, t -> Move.by(sway(t), -line), (pen, k) -> new BalloonArt(colour, s).draw(pen)));
        } else {
            cels.add(Cel.rigid(
                    kind.name(),
                    bounds,
                    t -> Move.turned(tilt + (held ? 0.015 * Math.sin(1.7 * t) : 0), gx, gy, -gx, -gy),
                    (pen, k) -> new UmbrellaArt(colour, s).draw(pen)));
        }
        List<Contact> contacts =
                held || p.lift() > 0.05 || kind == HandProp.BALLOON ? List.of() : List.of(new Contact(0, s * 0.3, 0));
        return new Figure(
                p.id(),
                t -> holding.x(t, 0, 0),
                t -> holding.y(t, 0),
                held ? p.z() - 0.01 : p.z(),
                holding.mirrored(),
                s,
                cels,
                t -> contacts,
                Figure.Anchors.NONE);
    }

    /** Metres of string above the hand: as much as the picture has room for. */
    private static double line(Holding holding, View view, Performer p) {
        double top = view.eye() + (view.horizonY() - 0.05 * view.height()) / view.scale(p.z());
        return Math.max(0.10, Math.min(0.75, top - holding.y(0, 0) - p.size()));
    }

    private static double sway(double t) {
        return 0.05 * Math.sin(1.1 * t) + 0.02 * Math.sin(2.3 * t);
    }

    private static void balloonString(Pen pen, double t, double s, double line) {
        double top = sway(t);
        pen.stroke(
                Paths.curve(
                        0,
                        0,
                        top * 0.2 + 0.02 * Math.sin(2.1 * t),
                        -line * 0.35,
                        top * 0.6 - 0.015 * Math.sin(2.1 * t + 1),
                        -line * 0.7,
                        top,
                        -line - 0.0 * s),
                Math.max(0.004, 1.3 * pen.pixel()),
                Colours.fade(pen.light().surface(0xFFF6F0E2), 0.9));
    }
}
