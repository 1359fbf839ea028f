package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The sky above any outdoor place: gradient, sun or moon, stars, clouds, birds and the glow of a low sun. */
public final class Sky {
    /** Depth of the sky itself; everything on earth is nearer. */
    public static final double FAR = 4e5;

    /** How much faster clouds go where hours pass in seconds. */
    private static final double LAPSE = 18;

    private final Scene scene;
    private final View view;
    private final Daylight day;
    private final long seed;
    private final double glow;

    private Sky(Scene scene, View view, Daylight day, double glow) {
        this.glow = glow;
        this.scene = scene;
        this.view = view;
        this.day = day;
        seed = Noise.seed(scene.seed(), "sky");
    }

    /**
     * The layers of the sky, far ones first. Each supplier bakes one; they are independent and may run on any thread.
     *
     * @param day the light of the place, see {@link Daylight#of(Scene)}
     */
    public static List<Supplier<List<Layer>>> over(Scene scene, View view, Daylight day) {
        return new Sky(scene, view, day, 45).parts();
    }

    /**
     * The same where mountains stand before the sun.
     *
     * @param glow depth from which the glow of a low sun lies over everything, metres
     */
    public static List<Supplier<List<Layer>>> over(Scene scene, View view, Daylight day, double glow) {
        return new Sky(scene, view, day, glow).parts();
    }

    /** The same layers, baked one after the other. */
    public static List<Layer> layers(Scene scene, View view, Daylight day) {
        return over(scene, view, day).stream().flatMap(s -> s.get().stream()).toList();
    }

    private List<Supplier<List<Layer>>> parts() {
        if (view.visible(FAR).getTop() >= view.horizonY()) {
            return List.of();
        }
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        parts.add(() -> List.of(dome()));
        Clouds.Kind kind = clouds();
        if (kind != Clouds.Kind.NONE) {
            parts.add(() -> kind == Clouds.Kind.STORM ? storm() : List.of(clouds(kind)));
        }
        if (scene.place().trait("sky", "").contains("aurora")) {
            parts.add(() -> List.of(new Aurora(view, seed).layer()));
        }
        if (day.shines() && day.sunY() < 0.3 && !scene.place().time().dark()) {
            parts.add(() -> List.of(glow()));
        }
        if (!scene.place().time().dark() && day.shines() && scene.place().season() != Season.WINTER) {
            parts.add(() -> List.of(new Birds(view, seed, day.light().shade()).layer()));
        }
        return parts;
    }

    /** Which clouds belong to the hour and the weather. */
    private Clouds.Kind clouds() {
        TimeOfDay time = scene.place().time();
        boolean plain = time == TimeOfDay.NOON || time == TimeOfDay.AFTERNOON || time == TimeOfDay.MORNING;
        return switch (scene.place().weather()) {
            case CLEAR, WIND, CLOUDY -> lapse() ? Clouds.Kind.BANKS : fair(plain);
            case OVERCAST, RAIN, SNOW -> Clouds.Kind.CEILING;
            case STORM -> Clouds.Kind.STORM;
            case FOG -> Clouds.Kind.NONE;
        };
    }

    private Clouds.Kind fair(boolean plain) {
        return switch (scene.place().weather()) {
            case CLEAR -> plain ? Clouds.Kind.HEAPS : Clouds.Kind.WISPS;
            case WIND -> Clouds.Kind.WISPS;
            default -> Clouds.Kind.BANKS;
        };
    }

    /** Whether hours pass in seconds, so that the clouds race. */
    private boolean lapse() {
        return scene.place().trait("pace", "").equals("lapse");
    }

    private Layer dome() {
        Rect seen = view.visible(FAR);
        Rect bounds = Rect.makeLTRB(seen.getLeft(), seen.getTop(), seen.getRight(), (float)
                Math.ceil(view.horizonY() + view.height() * 0.04));
        boolean stars = scene.place().time().dark() && veil() < 0.5;
        return Layer.Plane.of(
                FAR, Art.bake(bounds, 1, day.light(), pen -> new Dome(view, day, seed).draw(pen, bounds, stars)));
    }

    /** How much of the sky the weather hides, 0 to 1. */
    private double veil() {
        return switch (scene.place().weather()) {
            case CLEAR, WIND -> 0;
            case CLOUDY -> 0.25;
            case OVERCAST, SNOW, FOG, RAIN, STORM -> 1;
        };
    }

    private Layer clouds(Clouds.Kind kind) {
        Rect seen = view.visible(FAR);
        Strip strip = Strip.tile(view, Math.max(1.5, seen.getWidth() / view.width() + 0.2));
        double wind = scene.place().weather() == Weather.STORM
                ? 0.016
                : scene.place().weather() == Weather.WIND ? 0.018 : 0.006;
        double pace = lapse() ? LAPSE : 1;
        Art art = new Clouds(view, day, seed, scene.place().time().dark()).bake(kind, strip, seen.getTop());
        return new Layer.Plane(FAR * 0.9, art, view.width() * wind * pace, strip.width(), BlendMode.SRC_OVER, t -> 1);
    }

    /** A storm's clouds, and the same lit from within where lightning strikes. */
    private List<Layer> storm() {
        Rect seen = view.visible(FAR);
        Strip strip = Strip.tile(view, Math.max(1.5, seen.getWidth() / view.width() + 0.2));
        Clouds clouds = new Clouds(view, day, seed, scene.place().time().dark());
        double wind = view.width() * 0.012 * (lapse() ? LAPSE / 2 : 1);
        Art art = clouds.bake(Clouds.Kind.STORM, strip, seen.getTop());
        List<Layer> out = new ArrayList<>();
        out.add(new Layer.Plane(FAR * 0.9, art, wind, strip.width(), BlendMode.SRC_OVER, t -> 1));
        Lightning lightning = new Lightning(view, day.light(), Noise.seed(scene.seed(), "weather"));
        for (int i = 0; i < Lightning.SPOTS; i++) {
            int spot = i;
            Art lit = clouds.inner(strip, seen.getTop(), lightning.middle(spot));
            out.add(new Layer.Plane(
                    FAR * 0.89 - i, lit, wind, strip.width(), BlendMode.SRC_OVER, t -> lightning.flash(t, spot)));
        }
        return out;
    }

    private Layer glow() {
        double x = day.sunX() * view.width();
        double y = view.horizonY() * (1 - day.sunY());
        Art art = SunGlow.bake(
                x, y, Math.min(view.width(), view.height()) * 0.62, day.light().key(), seed);
        return Layer.Plane.of(glow, art);
    }
}
