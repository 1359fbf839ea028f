package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** A body of flesh with clothes on. */
final class ClothedArt implements BodyArt {
    private final Form form;
    private final double h;
    private final HeadArt head;
    private final LegArt legs;
    private final ArmArt arms;
    private final TorsoArt torso;
    private final Drapery drapery;
    private final Trappings trappings;

    ClothedArt(Form form) {
        this.form = form;
        h = form.h();
        head = new HeadArt(form.stature(), form.wear(), form.seen());
        legs = new LegArt(form.stature(), form.wear(), h, form.front());
        arms = new ArmArt(form.stature(), form.wear(), h);
        torso = new TorsoArt(form.stature(), form.wear(), h, form.seen(), form.badge());
        drapery = new Drapery(form.stature(), form.wear(), h, form.front(), torso.halfWidth());
        trappings = new Trappings(form);
    }

    @Override
    public void body(Pen pen, Skeleton s, Pose p, boolean seated) {
        boolean front = form.front();
        Light inner = pen.light().rims(0.5, 0.5);
        trappings.behind(pen, s, p);
        if (form.seen() != Seen.BACK) {
            drapery.cape(pen, s, p.wave());
        }
        if (!front) {
            pen.under(inner, () -> arms.draw(pen, s.armFar(), p.armFar(), 0.30));
        }
        boolean sits = p.hipY() < form.stature().hip() * 0.8 || seated;
        if (trappings.tail()) {
            trappings.drawTail(pen, s, p);
        } else {
            pen.under(inner, () -> legs.draw(pen, s.legFar(), p.legFar(), 0.26));
            if (sits) {
                pen.under(inner, () -> drapery.lap(pen, s.legFar(), 0.26));
            }
            legs.draw(pen, s.legNear(), p.legNear(), front ? 0.08 : 0);
            if (sits) {
                drapery.lap(pen, s.legNear(), 0);
            }
            torso.pelvis(pen, s);
        }
        torso.neck(pen, s);
        Path top = torso.top(pen, s, p.wave());
        if (!sits) {
            drapery.skirt(
                    pen, s, p.wave(), Math.abs(p.legNear().x() - p.legFar().x()) * (front ? 0.2 : 1));
        }
        trappings.over(pen, s, p);
        pen.inside(top, () -> armShadow(pen, s.armNear()));
        if (front) {
            pen.inside(top, () -> armShadow(pen, s.armFar()));
            arms.draw(pen, s.armFar(), p.armFar(), 0);
        }
        drapery.scarf(pen, s, p.wave());
        if (form.seen() == Seen.BACK) {
            drapery.cape(pen, s, p.wave());
        }
    }

    private void armShadow(Pen pen, double[] arm) {
        double r = 0.042 * form.stature().girth() * h;
        double dx = -pen.light().keyX() * 0.02 * h;
        double[] moved = {arm[0] + dx, arm[1] + 0.02 * h, arm[2] + dx, arm[3] + 0.02 * h, arm[4] + dx, arm[5] + 0.02 * h
        };
        pen.soft(
                Limbs.tube(moved, r, r, r, r * 0.9, r * 0.8),
                0.012 * h,
                Colours.fade(pen.light().shade(), 0.38));
    }

    @Override
    public void nearArm(Pen pen, Skeleton s, Pose p) {
        arms.draw(pen, s.armNear(), p.armNear(), 0);
    }

    @Override
    public void head(Pen pen, HeadArt.Place place, double wave, Face.Expression expression) {
        head.draw(pen, place, wave, expression);
    }
}
