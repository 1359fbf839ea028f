package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.relief.Form;
import dev.kinora.animatic.stage.relief.Forms;
import dev.kinora.animatic.stage.relief.Matter;
import dev.kinora.animatic.stage.relief.Matters;
import dev.kinora.animatic.stage.relief.Relief;
import dev.kinora.animatic.stage.sky.Mist;
import dev.kinora.animatic.stage.sky.Palette;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What rises at the horizon of a country, in bands of depth. */
final class Horizon {
    private static final int[] SANDSTONE = {
        0xFFB5613A, 0xFFC9793F, 0xFF9A4A33, 0xFFD9985C, 0xFFA9553A, 0xFFE0B07C, 0xFF8E4230, 0xFFC2703E
    };

    private final Country country;
    private final Ground ground;
    private final Flora flora;
    private final Palette palette;
    private final long seed;
    private final double near;

    Horizon(Country country, Ground ground, Flora flora, Palette palette) {
        this.country = country;
        this.ground = ground;
        this.flora = flora;
        this.palette = palette;
        seed = Noise.seed(ground.seed(), "horizon");
        near = Math.max(8, 2.5 * ground.view().plan().focus());
    }

    List<Supplier<List<Layer>>> parts() {
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        boolean white = country.cover() == Country.Cover.SNOW;
        switch (country.far()) {
            case HILLS -> downs(parts, white);
            case MOUNTAINS -> alps(parts, white);
            case DUNES -> {
                if (ground.place().weather() == Weather.WIND || ground.place().weather() == Weather.STORM) {
                    parts.add(() ->
                            List.of(new Spindrift(ground, Forms.dunes(seed, near * 1.0, near), near, seed).layer()));
                }
                bands(
                        parts,
                        Forms.dunes(seed, near * 1.0, near),
                        Matters.loose(seed, land(0xFFF0CE92), land(0xFFDFAE6C), 1),
                        new Relief.Air(0.10, 0, 1, 0.1),
                        near,
                        near * 3.2,
                        near * 11,
                        near * 90);
            }
            case FELLS -> {
                int[] brown = {0xFF4E5A38, 0xFF6E6A40, 0xFF7A5E58, 0xFF86784A, 0xFF5E6A40};
                Matter bare =
                        white ? Matters.loose(seed, 0xFFF4F8FF, 0xFFD4E0F4, 0) : Matters.fells(seed, tinted(brown));
                bands(parts, Forms.alps(seed, 1150), bare, new Relief.Air(0.06, 0, 1, 0.15), 120, 1100, 3600, 14000);
            }
            case CHIMNEYS ->
                bands(
                        parts,
                        Forms.chimneys(seed, near * 1.5, near * 0.55),
                        Matters.banded(
                                seed,
                                tinted(new int[] {0xFFE6CDAA, 0xFFD9B68E, 0xFFEEDCC0, 0xFFCFA27C}),
                                land(0xFFD9C09A),
                                near * 2.2),
                        new Relief.Air(0.10, 0, 1, 0),
                        near * 1.3,
                        near * 7,
                        near * 26,
                        near * 160);
            case MESAS ->
                bands(
                        parts,
                        Forms.mesas(seed, near * 2.6, near * 1.15),
                        Matters.banded(seed, tinted(SANDSTONE), land(0xFFC98A58), near * 2.2),
                        new Relief.Air(0.10, 0, 1, 0),
                        near * 1.4,
                        near * 8,
                        near * 30,
                        near * 220);
            case TERRACES ->
                bands(
                        parts,
                        Forms.terraces(seed, near * 0.11, near * 0.8),
                        Matters.paddies(seed, greens(), water()),
                        new Relief.Air(0.14, 0, 1, 0.25),
                        near * 0.8,
                        near * 7,
                        near * 50);
            case ICE ->
                bands(
                        parts,
                        Forms.ice(seed, near * 2.2, near),
                        Matters.ice(seed),
                        new Relief.Air(0.10, 0, 1, 0.2),
                        near * 1.5,
                        near * 9,
                        near * 60);
            case RANGE ->
                bands(
                        parts,
                        Forms.alps(seed, 1500),
                        Matters.alpine(seed, land(0xFF8C8680), greens(), 1e6, 0),
                        new Relief.Air(0.05, 0, 1, 0),
                        60,
                        1200,
                        14000);
            case FALLS -> parts.addAll(new Falls(ground, lush()).parts());
            case VOLCANO -> volcano(parts);
            case HEADLANDS -> headlands(parts);
            case NONE -> {}
        }
        return parts;
    }

    private void downs(List<Supplier<List<Layer>>> parts, boolean white) {
        if (country.cover() == Country.Cover.DRY_GRASS) {
            Matter dry = Matters.fields(seed, new int[] {0xFF8A7C3A, 0xFFB89A4C, 0xFFC8A858, 0xFFD0B468});
            bands(parts, Forms.downs(seed, 40), dry, new Relief.Air(0.12, 0, 1, 0.35), 110, 620, 9000);
            return;
        }
        int[] field = {
            flora.leaf(), flora.blade(), flora.field(), flora.tip(), Colours.mix(flora.field(), 0xFFD8B860, 0.5)
        };
        Matter matter = white ? Matters.loose(seed, 0xFFF4F8FF, 0xFFD4E0F4, 0) : Matters.fields(seed, field);
        bands(
                parts,
                Forms.downs(seed, ground.place().concept().equals("place.hills") ? 120 : 62),
                matter,
                new Relief.Air(0.12, 0, 1, 0.35),
                70,
                620,
                9000);
    }

    private void alps(List<Supplier<List<Layer>>> parts, boolean white) {
        boolean misty = ground.place().weather() == Weather.FOG;
        Matter matter = Matters.alpine(seed, land(0xFF85807C), greens(), white ? 20 : 1150, white ? 0 : 640);
        Relief.Air air = new Relief.Air(misty ? 0.018 : 0.034, misty ? 0.85 : 0.25, misty ? 240 : 150, 0);
        Form form = Forms.alps(seed, Noise.between(seed, 9, 2900, 3900));
        bands(parts, form, matter, air, 90, 1100, 3600, 17000);
        if (misty) {
            int mist = ground.day().light().air();
            parts.add(() -> List.of(
                    new Mist(ground.view(), mist, seed).bank(3000, 0.17, 0.8, 0.004),
                    new Mist(ground.view(), mist, seed + 1).bank(800, 0.12, 0.7, 0.007),
                    new Mist(ground.view(), mist, seed + 2).bank(50, 0.12, 0.4, 0.010)));
        }
    }

    /** In a jungle everything is greener. */
    private Flora lush() {
        return Country.words(ground.place()).contains("jungle") ? flora.leaves(0xFF2F7A3C, 0.45) : flora;
    }

    private void volcano(List<Supplier<List<Layer>>> parts) {
        double z0 = 2700;
        double x0 = (Noise.at(seed, 3) < 0.5 ? -1 : 1) * Noise.between(seed, 4, 0.02, 0.14) * z0;
        double room = Math.min(1, 1.5 * ground.view().width() / ground.view().height());
        double tall = 880 * Math.max(0.6, room);
        Form form = Forms.volcano(seed, tall, x0, z0);
        Matter matter = Matters.lava(seed, land(0xFF4E4644), tall, x0, z0);
        bands(parts, form, matter, new Relief.Air(0.02, 0, 1, 0.1), 300, 1300, 9000);
        double crater = form.height(x0, z0 - tall * 0.19, 10);
        double x = ground.view().screenX(x0, z0);
        double y = ground.view().screenY(crater, z0);
        Eruption fire = new Eruption(ground, x, y, tall * 0.36 * ground.view().scale(z0));
        parts.add(() -> List.of(fire.smoke(2690), fire.fire(1000)));
    }

    /** Cliffs that go on along the coast, one headland behind the other. */
    private void headlands(List<Supplier<List<Layer>>> parts) {
        double deep = Wetland.drop(ground.view());
        boolean white = Country.words(ground.place()).contains("chalk");
        int[] chalk = {0xFF8E8474, 0xFFA89A84, 0xFF7A7064, 0xFFB8A890};
        Matter rock = white ? Matters.chalk(seed, deep) : Matters.banded(seed, tinted(chalk), greens()[1], deep * 0.8);
        Matter matter = s -> s.steep() < 0.7 && s.height > -deep * 0.4
                ? Colours.scale(greens()[1], 0.7 + 0.5 * Noise.fbm((int) seed, s.x * 0.2, s.z * 0.2, 3))
                : rock.colour(s);
        Headland head = Headland.of(ground);
        Form form = (x, z, fine) -> {
            double in = -head.off(x, z);
            double top = deep * (0.05 + 0.35 * Noise.fbm((int) seed + 2, x / deep / 3, z / deep / 3, 4));
            double ledge = Noise.smooth(
                    0, deep * 0.30, in + deep * 0.10 * Noise.fbm((int) seed + 3, x / deep * 6, z / deep * 6, 3));
            return in < 0 ? -deep - 5 : -deep + (deep + top) * ledge;
        };
        Relief relief =
                new Relief(ground.view(), ground.day(), form, matter, new Relief.Air(0.12, 0, 1, 0)).above(-deep);
        double[] depths = {deep * 0.9, deep * 3.4, deep * 11, deep * 40};
        for (int i = 0; i + 1 < depths.length; i++) {
            double from = depths[i];
            double to = depths[i + 1];
            parts.add(() -> List.of(behindBrink(relief.band(from, to, 1.5))));
        }
    }

    /** The same land where the ground before it does not hide it. */
    private Layer behindBrink(Layer layer) {
        if (!(layer instanceof Layer.Plane p) || p.wrap() > 0) {
            return layer;
        }
        Wetland wet = new Wetland(country, ground, palette);
        Rect b = p.art().bounds();
        List<Double> hem = new ArrayList<>();
        for (double x = b.getLeft(); x <= b.getRight() + 4; x += 4) {
            hem.add(x);
            hem.add(wet.brinkRow(x));
        }
        double low = Math.max(b.getBottom(), ground.view().height()) + 10.0;
        hem.addAll(List.of(b.getRight() + 4.0, low, (double) b.getLeft(), low));
        Art art = Art.bake(b, p.art().scale(), ground.day().light(), pen -> {
            p.art().draw(pen.canvas(), null);
            pen.fill(Paths.polygon(hem.stream().mapToDouble(Double::doubleValue).toArray()), 0, BlendMode.CLEAR);
        });
        return new Layer.Plane(p.z(), art, p.drift(), p.wrap(), p.mode(), p.alpha());
    }

    /** One plane between each depth and the next; round land in soft light is painted coarser than rock. */
    private void bands(List<Supplier<List<Layer>>> parts, Form form, Matter matter, Relief.Air air, double... depths) {
        Relief relief = new Relief(ground.view(), ground.day(), form, matter, air);
        double detail = 1.5 + 2 * air.soft();
        for (int i = 0; i + 1 < depths.length; i++) {
            double from = depths[i];
            double to = depths[i + 1];
            parts.add(() -> List.of(relief.band(from, to, detail)));
        }
    }

    private int water() {
        int sky = Colours.mix(ground.day().middle(), ground.day().horizon(), 0.35);
        return Colours.mix(Colours.scale(sky, 0.86), flora.blade(), 0.18);
    }

    private int[] greens() {
        return new int[] {
            Colours.mix(flora.leafDark(), flora.leaf(), 0.35),
            Colours.mix(flora.blade(), flora.field(), 0.35),
            flora.tip()
        };
    }

    private int land(int colour) {
        return palette.land(colour, 0.4);
    }

    private int[] tinted(int[] colours) {
        int[] out = new int[colours.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = land(colours[i]);
        }
        return out;
    }
}
