package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.sky.Mist;
import dev.kinora.animatic.stage.sky.Palette;
import dev.kinora.animatic.stage.sky.Shafts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts a {@link Country} together: horizon, growth, ground, foreground. */
final class Scenery {
    private static final double RANGE = 2600;

    private final Country country;
    private final Ground ground;
    private final Flora flora;
    private final Palette palette;

    Scenery(Country country, Ground ground, Flora flora, Palette palette) {
        this.country = country;
        this.ground = ground;
        this.flora = flora;
        this.palette = palette;
    }

    List<Supplier<List<Layer>>> parts() {
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        boolean still = country.water() == Country.Wet.LAKE || country.water() == Country.Wet.OPEN;
        if (!still) {
            far(parts);
            growth(parts);
            parts.add(() -> ground.plot().seen() ? List.of(floor(List.of())) : List.of());
        } else {
            parts.add(this::lake);
        }
        if (ground.plot().seen()) {
            near(parts);
        }
        return parts;
    }

    private boolean white() {
        return country.cover() == Country.Cover.SNOW;
    }

    private void far(List<Supplier<List<Layer>>> parts) {
        switch (country.far()) {
            case HILLS -> {
                parts.add(() -> List.of(new Hills(ground, white() ? snowy() : flora).layer(900, 2, 0.15)));
                parts.add(() -> List.of(new Hills(ground, white() ? snowy() : flora).swell(170, 0.030)));
            }
            case MOUNTAINS -> parts.add(() -> List.of(range()));
            case DUNES -> parts.add(() -> List.of(new Hills(ground, dry(0xFFDDB272)).layer(300, 3, 0.13)));
            case MESAS ->
                parts.add(() ->
                        List.of(new Hills(ground, dry(0xFFB0623C)).terraced().layer(110, 3, 0.30)));
            case NONE -> {}
        }
    }

    private Layer.Plane range() {
        Strip strip = Strip.at(ground.view(), RANGE);
        boolean barren = country.cover() == Country.Cover.DUST;
        int rock = palette.land(barren ? 0xFF8C8680 : 0xFF6F7580, 0.4);
        return strip.plane(
                RANGE, new Mountains(ground, rock, barren ? 0 : white() ? 0.95 : 0.52).art(strip, RANGE, 0.42));
    }

    /** The same plants with every green under snow. */
    private Flora snowy() {
        return dry(0xFFCDDAEC);
    }

    private Flora dry(int colour) {
        int c = palette.land(colour, 0.4);
        return new Flora(c, Colours.scale(c, 0.6), c, c, Colours.scale(c, 0.72), c, c, flora.bark(), List.of(), 0);
    }

    private void growth(List<Supplier<List<Layer>>> parts) {
        switch (country.growth()) {
            case GROVES -> {
                parts.add(() -> List.of(groves("far", 150, 9, 0)));
                parts.add(() -> List.of(groves("mid", 60, 10, 0.22)));
            }
            case SCATTERED -> {
                parts.add(() -> List.of(groves("far", 190, 8, 0)));
                parts.add(() -> List.of(groves("mid", 80, 9, 0.30)));
            }
            case PINES -> pines(parts);
            case FOREST -> forest(parts);
            case PALMS ->
                parts.add(() -> List.of(palms(
                        Math.max(
                                4.4 * Math.max(0.6, ground.view().eye()),
                                1.6 * ground.view().plan().focus()),
                        6,
                        2)));
            case CACTI, NONE -> {}
        }
    }

    private Layer groves(String name, double z, double metres, double open) {
        Woods woods = new Woods(ground, name);
        return woods.layer(z, woods.groves(z, metres, open), (pen, x, y, tall, s) -> leafy(pen, z, s, x, y, tall));
    }

    private void leafy(Pen pen, double z, long seed, double x, double y, double tall) {
        Broadleaf leaf = new Broadleaf(flora, ground.day().light(), z, seed);
        if (Noise.at(seed, 5) < 0.35) {
            leaf.bush(pen, x, y, tall * 0.55);
        } else {
            leaf.tree(pen, x, y, tall);
        }
    }

    private void pines(List<Supplier<List<Layer>>> parts) {
        boolean closed = country.far() != Country.Far.MOUNTAINS;
        if (closed) {
            parts.add(() -> List.of(firs("pine-a", 130, 13, 0.17, -1)));
        }
        parts.add(() -> List.of(firs("pine-b", 72, 12, 0.26, closed ? 0.03 : 0.12)));
        parts.add(() -> List.of(firs("pine-c", 38, 11, 0.30, 0.21)));
        parts.add(() -> List.of(firs("pine-d", 19, 10, 0.42, 0.34)));
        parts.add(() -> List.of(
                new Mist(ground.view(), ground.seen(0xFFFFFFFF, 160), ground.seed()).bank(60, 0.16, 0.42, 0.008)));
    }

    private Layer firs(String name, double z, double metres, double spacing, double open) {
        Woods woods = new Woods(ground, name);
        List<Woods.Stand> stands = open < 0
                ? woods.row(z, metres, spacing)
                : woods.row(z, metres, spacing).stream()
                        .filter(s -> woods.sides(s.x(), open))
                        .toList();
        double snow = white() ? 1 : 0;
        return woods.layer(
                z, stands, (pen, x, y, tall, s) -> new Pine(flora, ground.day().light(), z, s, snow)
                        .tree(pen, x, y, tall));
    }

    private void forest(List<Supplier<List<Layer>>> parts) {
        parts.add(() -> List.of(wood("wood-a", 110, 17, 0.12, -1)));
        parts.add(() -> List.of(thicket("thicket-a", 125, 9, 0.22)));
        parts.add(() -> List.of(thicket("thicket-b", 60, 3.2, 0.5)));
        parts.add(() -> List.of(
                new Mist(ground.view(), ground.seen(0xFFFFFFFF, 120), ground.seed()).bank(55, 0.26, 0.26, 0.006)));
        if (ground.day().shines()) {
            parts.add(() -> List.of(Shafts.layer(
                    ground.view(), ground.day(), 12, ground.day().warmth() > 0 ? 0.6 : 0.5, ground.seed())));
        }
        parts.add(() -> List.of(wood("wood-b", 56, 17, 0.24, 0.04)));
        parts.add(() -> List.of(wood("wood-c", 32, 17, 0.26, 0.14)));
        parts.add(() -> List.of(wood("wood-d", 16, 16, 0.30, 0.34)));
    }

    private Layer wood(String name, double z, double metres, double spacing, double open) {
        Woods woods = new Woods(ground, name);
        List<Woods.Stand> stands = woods.row(z, metres, spacing).stream()
                .filter(s -> open < 0 || woods.sides(s.x(), open))
                .toList();
        return woods.layer(z, stands, (pen, x, y, tall, s) -> new Broadleaf(
                        flora, ground.day().light(), z, s)
                .tall(pen, x, y, tall));
    }

    /** A closed row of bushes. */
    private Layer thicket(String name, double z, double metres, double spacing) {
        Woods woods = new Woods(ground, name);
        return woods.layer(z, woods.row(z, metres, spacing), (pen, x, y, tall, s) -> new Broadleaf(
                        flora, ground.day().light(), z, s)
                .bush(pen, x, y, tall));
    }

    /** A few palms at the sides, leaning in over the sand. */
    private Layer palms(double z, double metres, int each) {
        Woods woods = new Woods(ground, "palm" + z).slender(0.09);
        return woods.layer(z, woods.flanks(z, metres, each), (pen, x, y, tall, s) -> new Palm(
                        flora, ground.day().light(), z, s)
                .tree(pen, x, y, tall, inward(x, s) * Noise.between(s, 9, 0.06, 0.26)));
    }

    /** Which way a plant at the side leans: into the picture, or any way on a tile that passes by. */
    private double inward(double x, long seed) {
        boolean passes = Strip.at(ground.view(), 6).repeats();
        return passes
                ? Math.signum(Noise.at(seed, 10) - 0.5)
                : Math.signum(ground.view().width() / 2.0 - x);
    }

    private Layer floor(List<Art> mirrored) {
        Art art = cover();
        if (country.water() == Country.Wet.NONE) {
            return ground.plot().strip().ground(art);
        }
        return ground.plot().strip().ground(mirrored.isEmpty() ? art : water().mirrored(art, mirrored, 0.55));
    }

    private Art cover() {
        Plot plot = ground.plot();
        Sheet sheet =
                switch (country.cover()) {
                    case GRASS -> new Meadow(ground, flora, 0.20).sheet();
                    case TALL_GRASS -> new Meadow(ground, flora, 0.34).sheet();
                    case WHEAT -> new Meadow(ground, golden(), 0.55).sheet();
                    case WOODLAND -> new Meadow(ground, mossy(), 0.16).dappled().sheet();
                    case SNOW -> drift(0xFFF4F8FF, 0xFF7F9ACE, 1.45, 0, 1, 0);
                    case SAND ->
                        country.water() == Country.Wet.SEA
                                ? drift(0xFFF4E4C0, 0xFFCDAE86, 0.5, 0.12, 0.1, 0.3)
                                : drift(0xFFF2D49C, 0xFFA8744C, 1.3, 0.8, 0.2, 0.06);
                    case RED_SAND -> drift(0xFFDC9A6C, 0xFF8A5440, 0.8, 0.6, 0.1, 1);
                    case DUST -> drift(0xFFB4AFA8, 0xFF5C5852, 1.1, 0, 0, 1);
                    case ROCK -> drift(0xFF9A9890, 0xFF4C4C50, 1.3, 0, 0, 1);
                };
        if (country.water() != Country.Wet.NONE) {
            water().flood(sheet);
        }
        Art art = sheet.toArt(plot.bounds());
        double bloom = country.flowers() * flora.flowering();
        return country.water() == Country.Wet.NONE ? new Blossoms(ground, flora, bloom).over(art) : art;
    }

    private Sheet drift(int lit, int shade, double relief, double ripples, double glitter, double stones) {
        int blue = Colours.mix(
                shade, ground.day().light().shade(), ground.day().light().shadeAmount() * 0.35);
        return new Drift(
                        ground,
                        new Drift.Matter(
                                palette.land(lit, 0.25), palette.land(blue, 0.3), relief, ripples, glitter, stones))
                .sheet();
    }

    private Flora golden() {
        return new Flora(
                0xFFE0C070,
                0xFF6A4A1C,
                0xFFC0923A,
                0xFFF2D684,
                flora.leafDark(),
                flora.leaf(),
                flora.leafLight(),
                flora.bark(),
                flora.blossoms(),
                0);
    }

    private Flora mossy() {
        return new Flora(
                Colours.mix(flora.blade(), flora.root(), 0.3),
                Colours.mix(flora.root(), 0xFF2E2618, 0.5),
                Colours.mix(flora.blade(), 0xFF4A4424, 0.45),
                flora.blade(),
                flora.leafDark(),
                flora.leaf(),
                flora.leafLight(),
                flora.bark(),
                flora.blossoms(),
                flora.flowering());
    }

    private Water water() {
        boolean sea = country.water() == Country.Wet.SEA;
        double eye = ground.view().eye();
        boolean open = sea && country.growth() == Country.Growth.NONE || country.water() == Country.Wet.OPEN;
        double shore = open
                ? 0
                : Math.max(
                        (sea ? 6.6 : 5.6) * Math.max(0.6, eye),
                        1.5 * ground.view().plan().focus());
        return new Water(ground, shore, sea ? 0.85 : 0.2, palette.land(sea ? 0xFF1E6E8C : 0xFF2A5E6E, 0.5));
    }

    private List<Layer> lake() {
        List<Layer> out = new ArrayList<>();
        List<Supplier<List<Layer>>> behind = new ArrayList<>();
        far(behind);
        if (country.growth() == Country.Growth.PINES) {
            behind.add(() -> List.of(firs("pine-a", 150, 11, 0.30, -1)));
        } else {
            behind.add(() -> List.of(groves("far", 150, 10, 0)));
        }
        behind.parallelStream().flatMap(s -> s.get().stream()).forEachOrdered(out::add);
        List<Art> mirrored = out.stream()
                .filter(Layer.Plane.class::isInstance)
                .map(l -> ((Layer.Plane) l).art())
                .toList();
        if (ground.plot().seen()) {
            out.add(floor(mirrored));
        }
        return out;
    }

    private void near(List<Supplier<List<Layer>>> parts) {
        if (country.water() != Country.Wet.NONE) {
            parts.add(() -> List.of(water().sparkles()));
        }
        switch (country.cover()) {
            case GRASS, TALL_GRASS, WHEAT, WOODLAND ->
                parts.add(() -> List.of(new Fringe(ground, country.cover() == Country.Cover.WHEAT ? golden() : flora)
                        .grass((int) Math.round(9 * country.flowers() * flora.flowering()))));
            case SNOW -> parts.add(() -> List.of(new Fringe(ground, flora).stalks()));
            case SAND, RED_SAND, DUST, ROCK -> {}
        }
    }
}
