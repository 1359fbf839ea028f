package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** An apron: a bib on the chest, a skirt over the thighs, straps. In metres of the upright body. */
final class ApronArt {
    private static final int LINEN = 0xFFE9DFC8;

    private final BodyArt.Form form;
    private final double h;

    ApronArt(BodyArt.Form form) {
        this.form = form;
        h = form.h();
    }

    void draw(Pen pen, Skeleton s, Pose p) {
        int c = form.wear().tint(Wardrobe.Extra.APRON, LINEN);
        Spine sp = new Spine(s);
        double mid = form.front() ? 0 : .030;
        if (form.seen() == Seen.BACK) {
            pen.stroke(
                    sp.curve(-.10, .30, 0, .27, .10, .30), .012 * h, pen.light().surface(c));
            return;
        }
        for (int i = -1; i <= 1; i += 2) {
            pen.stroke(
                    sp.curve(mid + i * .05, .80, mid + i * .05, .95, mid + i * .036, 1.05),
                    .010 * h,
                    pen.light().surface(Colours.scale(c, .8)));
        }
        Path bib = sp.blob(
                mid - .062, .80, mid + .062, .80, mid + .078, .40, mid + .088, .14, mid - .080, .14, mid - .070, .40);
        pen.lit(bib, c, .06 * h);
        skirt(pen, sp, s, p, c, mid);
        pen.stroke(
                sp.curve(-.098, .26, mid, .235, .106, .26),
                .010 * h,
                pen.light().surface(Colours.scale(c, .72)));
        pen.stroke(
                sp.curve(mid - .03, .06, mid - .03, -.04, mid + .02, -.06, mid + .035, .06),
                .004 * h,
                Colours.fade(pen.light().surface(Colours.scale(c, .6)), .7));
    }

    private void skirt(Pen pen, Spine sp, Skeleton s, Pose p, int c, double mid) {
        if (p.hipY() < form.stature().hip() * 0.8) {
            return;
        }
        double[] l = sp.at(mid - .095, .22);
        double[] r = sp.at(mid + .100, .22);
        double knee = Math.max(s.legNear()[3], s.legFar()[3]);
        double left = Math.min(s.legNear()[2], s.legFar()[2]) - (form.front() ? .045 : .030) * h;
        double right = Math.max(s.legNear()[2], s.legFar()[2]) + .060 * h;
        double sway = .006 * h * Math.sin(p.wave());
        Path skirt = Paths.blob(
                l[0],
                l[1],
                r[0],
                r[1],
                (r[0] + right) / 2 + .012 * h,
                (r[1] + knee) / 2,
                right + sway,
                knee + .02 * h,
                (left + right) / 2 + sway,
                knee + .035 * h,
                left + sway,
                knee + .02 * h,
                (l[0] + left) / 2,
                (l[1] + knee) / 2);
        pen.lit(skirt, c, .09 * h);
        int fold = Colours.fade(pen.light().surface(Colours.scale(c, .6)), .45);
        for (int i = -1; i <= 1; i++) {
            double x = (left + right) / 2 + i * .035 * h;
            pen.stroke(
                    Paths.curve(x, l[1] + .03 * h, x + sway, (l[1] + knee) / 2, x + 2 * sway, knee + .02 * h),
                    .005 * h,
                    fold);
        }
    }
}
