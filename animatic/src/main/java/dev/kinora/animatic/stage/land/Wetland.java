package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sea.Body;
import dev.kinora.animatic.stage.sea.Mirror;
import dev.kinora.animatic.stage.sea.Shore;
import dev.kinora.animatic.stage.sea.Swell;
import dev.kinora.animatic.stage.sky.Palette;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import java.util.ArrayList;
import java.util.List;

/** The water of a country: where it lies, what it is like, what it does to the ground beside it. */
final class Wetland {
    private static final Body SEA = new Body(0xFF0E4C68, 0xFF38A89C, 0.75, 11, 0.42, 1.5, 0);
    private static final Body LAKE = new Body(0xFF18404C, 0xFF2F6E6A, 0.05, 3.2, 0.10, 0, 0);
    private static final Body RIVER = new Body(0xFF24565A, 0xFF4E8A74, 0.10, 2.4, 0.26, 0, 1.1);
    private static final Body SWAMP = new Body(0xFF1E3020, 0xFF3E5230, 0.02, 2.6, 0.05, 0, 0);

    private static final Body MUDDY = new Body(0xFF54402A, 0xFF8E6E46, 0.04, 2.6, 0.08, 0, 0);
    private static final Body PUDDLE = new Body(0xFF2A2620, 0xFF4A4436, 0.012, 0.5, 0.06, 0, 0);

    private final Country country;
    private final Ground ground;
    private final Palette palette;
    private final double eye;
    private final double focus;

    Wetland(Country country, Ground ground, Palette palette) {
        this.country = country;
        this.ground = ground;
        this.palette = palette;
        eye = Math.max(0.6, ground.view().eye());
        focus = ground.view().plan().focus();
    }

    /** Metres from the top of a cliff down to the sea. */
    static double drop(View view) {
        return Math.max(14, view.eye() * 16);
    }

    private double below() {
        return country.far() == Country.Far.HEADLANDS ? drop(ground.view()) : 0;
    }

    /** Whether one can walk on it. */
    boolean frozen() {
        String said = ground.place().trait("words", "") + ground.place().trait("traits", "");
        boolean cold = Country.words(ground.place()).contains("ice")
                || said.matches(".*(frozen|icy|gelé|glacé).*")
                || country.cover() == Country.Cover.SNOW;
        return cold && (country.water() == Country.Wet.LAKE || country.water() == Country.Wet.POND);
    }

    private Body body() {
        Body b =
                switch (country.water()) {
                    case SEA -> SEA;
                    case RIVER -> RIVER;
                    case SWAMP -> SWAMP;
                    case PUDDLES -> PUDDLE;
                    case LAKE, OPEN, POND, POOL, NONE -> muddy() ? MUDDY : LAKE;
                };
        if (country.water() == Country.Wet.SEA) {
            b = new Body(
                    b.deep(),
                    b.shallow(),
                    b.tall(),
                    b.length(),
                    b.wind(),
                    onShore() ? b.surf() * eye / 1.6 : below() > 0 ? below() * 0.10 : 0,
                    0);
            b = weathered(b);
        }
        b = switch (ground.place().concept()) {
            case "place.lagoon" ->
                new Body(0xFF0E8CA4, 0xFF66E0CC, b.tall() * 0.4, b.length(), 0.16, b.surf() * 0.5, 0);
            case "place.hot-spring" -> b.coloured(0xFF2A8EA0, 0xFF7ED4CC);
            default -> b;
        };
        if (country.water() == Country.Wet.PUDDLES) {
            int sky = Colours.mix(ground.day().middle(), ground.day().horizon(), 0.35);
            return b.coloured(Colours.mix(sky, b.deep(), 0.25), sky);
        }
        return b.coloured(palette.land(b.deep(), 0.5), palette.land(b.shallow(), 0.4))
                .asked(ground.place());
    }

    /** Whether many drink there, so that its rim is trodden and its water brown. */
    private boolean muddy() {
        return country.cover() == Country.Cover.DRY_GRASS
                || Country.words(ground.place()).contains("mud");
    }

    private Body weathered(Body b) {
        if (Country.words(ground.place()).contains("swell")) {
            return new Body(0xFF12323E, 0xFF4E9488, 8.5, 46, 0.92, b.surf() * 1.6, 0);
        }
        return switch (ground.place().weather()) {
            case STORM -> new Body(0xFF1C3A44, 0xFF4C8078, b.tall() * 3.2, b.length() * 2.2, 1, b.surf() * 1.3, 0);
            case WIND, RAIN -> new Body(b.deep(), b.shallow(), b.tall() * 1.7, b.length() * 1.4, 0.72, b.surf(), 0);
            default -> b;
        };
    }

    private boolean onShore() {
        return !ground.place().concept().equals("place.sea")
                && ground.place().trait("afloat", "").isEmpty()
                && below() == 0;
    }

    private Shore shore() {
        long seed = ground.seed();
        return switch (country.water()) {
            case SEA -> below() > 0 ? this::foot : onShore() ? this::beach : Shore.NONE;
            case OPEN -> Shore.NONE;
            case POOL -> (x, z) -> z - 1.2 * focus * (1 + 0.3 * (Noise.value((int) seed, x / focus * 0.8, 0.5) - 0.5));
            case LAKE -> {
                double line = Math.max(4.2 * eye, 1.22 * focus);
                yield (x, z) -> z - line * (1 + 0.25 * (Noise.value((int) seed, x / line * 1.4 + 7, 0.5) - 0.5));
            }
            case POND ->
                (x, z) -> {
                    double mid = (muddy() ? 2.1 : 2.7) * focus;
                    double r = (muddy() ? 0.98 : 1.15)
                            * focus
                            * (1 + 0.25 * Noise.value((int) seed, x / focus, z / focus));
                    return r - Math.hypot(x * 0.62, z - mid);
                };
            case PUDDLES -> this::puddle;
            case RIVER -> (x, z) -> half(z) - Math.abs(x - riverAt(z));
            case SWAMP ->
                (x, z) -> Math.min(4, Math.max(z - 1.4 * focus, 0) * 0.12)
                        + 4.5 * (Noise.fbm((int) seed, x * 0.13, z * 0.11, 3) - 0.50)
                        + 0.9
                        - 5 * Noise.smooth(1.3 * focus, 0.9 * focus, z);
            case NONE -> (x, z) -> -1e5;
        };
    }

    /** The edge of a cliff, as it lies over the sea behind it. */
    private double brink(double x, double z) {
        double k = (eye + below()) / eye;
        return (z / k - edge(x / k)) * k;
    }

    /** How far away the ground ends, metres, where it is {@code x} metres right of the camera. */
    private double edge(double x) {
        double line = Math.max(4 * eye, 1.4 * focus);
        double ragged = Noise.fbm((int) ground.seed() + 3, x / line * 2.5, 0.5, 4) - 0.5;
        return line * (1 + 0.45 * ragged);
    }

    /** Rest row at which the ground ends in a column: what lies below the cliff is hidden from there on. */
    double brinkRow(double column) {
        View view = ground.view();
        double z = Math.max(4 * eye, 1.4 * focus);
        for (int i = 0; i < 4; i++) {
            z = edge((column - view.width() / 2.0) * z / view.focal());
        }
        return view.screenY(0, z);
    }

    /** The foot of the headlands, where the surf breaks; the brink itself is too high for it. */
    private double foot(double x, double z) {
        double off = brink(x, z);
        return off <= 0 ? off : Math.min(off + 1000, Headland.of(ground).off(x, z));
    }

    private double beach(double x, double z) {
        double line = Math.max(6.6 * eye, 1.5 * focus);
        double bay = Noise.value((int) ground.seed(), x / line * 0.7 + 7, 0.5) - 0.5;
        double side = Noise.at(ground.seed(), 12) < 0.5 ? -1 : 1;
        return z - line * (1 + 0.30 * bay + 0.06 * side * x / line);
    }

    /** Hollows of all sizes, the largest around whoever is there. */
    private double puddle(double x, double z) {
        double wide = focus * 0.34;
        double n = Noise.fbm((int) seed(), x / wide, z / wide * 0.62, 3);
        double here = Math.exp(-Math.pow((z - focus) / (focus * 0.34), 2) - Math.pow(x / (focus * 0.62), 2));
        double far = Noise.smooth(7 * focus, 2 * focus, z);
        return (n - 0.60 + 0.17 * here) * wide * 2.2 - (1 - far) * wide;
    }

    private long seed() {
        return ground.seed() + 91;
    }

    private double half(double z) {
        return focus * (0.52 + 0.10 * Math.sin(z / (focus * 1.7)));
    }

    private double riverAt(double z) {
        double side = Noise.at(ground.seed(), 13) < 0.5 ? -1 : 1;
        double u = z / focus;
        return side * focus * (0.95 - 0.30 * u + 0.85 * Math.sin(u * 0.42) + 0.03 * u * u * Math.exp(-u * 0.1));
    }

    /** Darkens the ground where waves run up, and what lies under water. */
    void soak(Sheet sheet) {
        if (frozen() || below() > 0) {
            return;
        }
        Plot plot = ground.plot();
        Shore shore = shore();
        boolean trodden = muddy() && country.water() == Country.Wet.POND;
        double wet = country.water() == Country.Wet.SEA
                ? body().surf() * 1.5 + 0.3
                : (trodden ? 0.34 : country.water() == Country.Wet.PUDDLES ? 0.02 : 0.06) * focus;
        int mirror = Colours.mix(ground.day().middle(), ground.day().horizon(), 0.5);
        int mud = ground.day()
                .light()
                .surface(country.water() == Country.Wet.SEA ? 0xFF9A7E5C : trodden ? 0xFF8A6A46 : 0xFF4E4632);
        for (int y = 0; y < sheet.height; y++) {
            double z = plot.z(y);
            for (int x = 0; x < sheet.width; x++) {
                double off = plot.meet(x, z, m -> shore.off(m, z));
                double k = Noise.smooth(-wet * 1.25, -wet * 0.5, off);
                if (k > 0) {
                    double gloss = country.water() == Country.Wet.SEA ? 0.42 : 0.12;
                    int c = Colours.mix(mud, mirror, gloss * Math.min(1, k + 0.2));
                    sheet.over(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float) (0.78 * k));
                }
            }
        }
    }

    /** The water itself; none where it is frozen. */
    List<Layer> layers(List<Layer.Plane> around) {
        if (frozen()) {
            return List.of();
        }
        List<Layer> out = new ArrayList<>();
        Mirror mirror = country.water() == Country.Wet.SEA ? Mirror.SKY : Mirror.of(ground.view(), around);
        out.add(new Swell(ground.view(), ground.day(), body(), shore(), below(), mirror, ground.seed()).layer());
        stones(out);
        pads(out);
        return out;
    }

    /** Whether nothing floats there. */
    private boolean bare() {
        return country.cover() == Country.Cover.SAND || country.cover() == Country.Cover.PEBBLES;
    }

    /** Boulders along a river and in it. */
    private void stones(List<Layer> out) {
        if (country.water() != Country.Wet.RIVER || ground.plot().strip().repeats()) {
            return;
        }
        for (double z : new double[] {6.5 * focus, 4.2 * focus, 2.9 * focus, 2.1 * focus}) {
            Woods woods = new Woods(ground, "stone" + z);
            List<Woods.Stand> stands = new ArrayList<>();
            double s = ground.view().scale(z);
            for (int i = 0; i < 7; i++) {
                double bank =
                        (i % 2 == 0 ? 1 : -1) * half(z) * Noise.between(ground.seed(), 700 + i + (int) z, 0.55, 1.25);
                double x = riverAt(z) + bank;
                double at = z * (1 + 0.12 * Noise.at(ground.seed(), 720 + i + (int) z));
                double tall = focus * Noise.between(ground.seed(), 740 + i + (int) z, 0.03, 0.10);
                stands.add(new Woods.Stand(
                        ground.view().screenX(x, at), at, tall * s, Noise.mix(ground.seed() + i * 31 + (int) z)));
            }
            out.add(woods.layer(z, stands, (pen, x, y, tall, seed) -> new Boulder(
                            ground.day().light(), z, seed, 0xFF8C8880, 0.45)
                    .draw(pen, x, y, tall)));
        }
    }

    /** Lily pads on a pond or in a swamp. */
    private void pads(List<Layer> out) {
        boolean grows = country.water() == Country.Wet.POND || country.water() == Country.Wet.SWAMP;
        if (!grows || muddy() || ground.plot().strip().repeats() || bare()) {
            return;
        }
        Shore shore = shore();
        for (double z : new double[] {3.3 * focus, 2.7 * focus, 2.2 * focus, 1.85 * focus}) {
            Woods woods = new Woods(ground, "pad" + z).slender(0.001);
            double s = ground.view().scale(z);
            double flat = Math.max(0.12, eye / z);
            List<Woods.Stand> stands = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                double x = (i + Noise.at(ground.seed(), 800 + i + (int) z) - 4.5) * focus * 0.36;
                if (shore.off(x, z) > 0.1 * focus && Noise.at(ground.seed(), 830 + i + (int) z) < 0.6) {
                    stands.add(new Woods.Stand(
                            ground.view().screenX(x, z),
                            z,
                            focus * 0.17 * s,
                            Noise.mix(ground.seed() + i * 17 + (int) z)));
                }
            }
            out.add(woods.layer(z, stands, (pen, x, y, wide, seed) -> new LilyPad(
                            ground.day().light(), z, seed)
                    .draw(pen, x, y, wide, flat)));
        }
    }

    /** Ice with the far shore in it. */
    Art glazed(Art art, List<Layer.Plane> around) {
        boolean storm = ground.place().weather() == Weather.SNOW;
        return Art.bake(art.bounds(), art.scale(), ground.day().light(), pen -> {
            try (Paint plain = new Paint();
                    ImageFilter blur = ImageFilter.makeBlur(2.5f, 9, FilterTileMode.DECAL);
                    Paint soft = new Paint().setImageFilter(blur).setAlphaf(storm ? 0.12f : 0.24f)) {
                art.draw(pen.canvas(), plain);
                pen.canvas().save();
                pen.canvas()
                        .clipRect(Paths.rect(
                                art.bounds().getLeft(),
                                ground.view().horizonY(),
                                art.bounds().getRight(),
                                art.bounds().getBottom()));
                for (Layer.Plane p : around) {
                    pen.canvas().save();
                    pen.canvas().translate(0, (float) (2 * ground.view().screenY(0, p.z())));
                    pen.canvas().scale(1, -1);
                    p.art().draw(pen.canvas(), soft);
                    pen.canvas().restore();
                }
                pen.canvas().restore();
            }
            new Frost(ground).over(pen);
        });
    }
}
