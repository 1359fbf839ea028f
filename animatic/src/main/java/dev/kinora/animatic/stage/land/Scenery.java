package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.sky.Palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts a {@link Country} together: horizon, growth, ground, foreground. */
final class Scenery {
    /** Seconds that a rushing ground is exposed: longer than a frame, because its rows drift apart as they pass. */
    private static final double EXPOSURE = 0.045;

    private final Country country;
    private final Ground ground;
    private final Flora flora;
    private final Palette palette;
    private final Wetland wet;

    Scenery(Country country, Ground ground, Flora flora, Palette palette) {
        this.country = country;
        this.ground = ground;
        this.flora = flora;
        this.palette = palette;
        wet = new Wetland(country, ground, palette);
    }

    List<Supplier<List<Layer>>> parts() {
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        List<Supplier<List<Layer>>> behind = new ArrayList<>(new Horizon(country, ground, flora, palette).parts());
        behind.addAll(new Growing(country, ground, flora).parts());
        if (country.water() == Country.Wet.NONE) {
            parts.addAll(behind);
            parts.add(() -> ground.plot().seen() ? List.of(floor(List.of())) : List.of());
        } else {
            parts.add(() -> watered(behind));
        }
        if (ground.plot().seen()) {
            near(parts);
        }
        return parts;
    }

    /** Land around water: what stands there is baked first, because the water mirrors it. */
    private List<Layer> watered(List<Supplier<List<Layer>>> behind) {
        List<Layer> out = new ArrayList<>();
        behind.parallelStream().flatMap(s -> s.get().stream()).forEachOrdered(out::add);
        List<Layer.Plane> mirrored = out.stream()
                .filter(Layer.Plane.class::isInstance)
                .map(Layer.Plane.class::cast)
                .filter(p -> p.drift() == 0)
                .sorted(Comparator.comparingDouble(Layer.Plane::z).reversed())
                .toList();
        if (ground.plot().seen()) {
            out.add(floor(mirrored));
            out.addAll(wet.layers(mirrored));
        }
        return out;
    }

    private Layer floor(List<Layer.Plane> mirrored) {
        return ground.plot().strip().ground(wet.frozen() ? wet.glazed(cover(), mirrored) : cover());
    }

    private Art cover() {
        Plot plot = ground.plot();
        Art art = crop().map(c -> new Rows(ground, c, palette).art()).orElseGet(() -> sheet().toArt(plot.bounds()));
        double bloom = country.flowers() * flora.flowering();
        return country.water() == Country.Wet.NONE ? new Blossoms(ground, flora, bloom).over(art) : art;
    }

    private Optional<Crop> crop() {
        return switch (country.cover()) {
            case WHEAT -> Optional.of(Crop.WHEAT);
            case HEATHER -> Optional.of(Crop.HEATHER);
            case VINES -> Optional.of(Crop.VINES);
            case LAVENDER -> Optional.of(Crop.LAVENDER);
            case TULIPS -> Optional.of(Crop.TULIPS);
            case SUNFLOWERS -> Optional.of(Crop.SUNFLOWERS);
            case POPPIES -> Optional.of(Crop.POPPIES);
            case WILDFLOWERS -> Optional.of(Crop.WILDFLOWERS);
            case TEA -> Optional.of(Crop.TEA);
            case GREENS -> Optional.of(Crop.GREENS);
            case MAIZE -> Optional.of(Crop.MAIZE);
            default -> Optional.empty();
        };
    }

    private Sheet sheet() {
        Sheet sheet =
                switch (wet.frozen() ? Country.Cover.ICE : country.cover()) {
                    case TALL_GRASS -> new Meadow(ground, flora, 0.34).sheet();
                    case DRY_GRASS -> new Meadow(ground, golden(), 0.62).sheet();
                    case WOODLAND -> new Meadow(ground, mossy(), 0.16).dappled().sheet();
                    case MOSS -> new Meadow(ground, deep(), 0.13).dappled().sheet();
                    case SNOW -> drift(0xFFF4F8FF, 0xFF8FA6D2, 1.6, 0, 1, 0);
                    case ICE -> drift(0xFFE8F6FF, 0xFF7FB2D8, 1.1, 0, 1, 0);
                    case SAND ->
                        country.water() == Country.Wet.SEA
                                ? drift(0xFFF4E4C0, 0xFFCDAE86, 0.5, 0.12, 0.1, 0.3)
                                : drift(0xFFF2D49C, 0xFFB8844C, 1.3, 0.8, 0.2, 0.06);
                    case RED_SAND -> drift(0xFFDC9A6C, 0xFF8A5440, 0.8, 0.6, 0.1, 1);
                    case BLACK_SAND -> drift(0xFF6E6C70, 0xFF2C2A30, 0.6, 0.1, 0.3, 0.8);
                    case DUST -> drift(0xFFB4AFA8, 0xFF5C5852, 1.1, 0, 0, 1);
                    case ROCK -> drift(0xFF9A9890, 0xFF4C4C50, 1.3, 0, 0, 1);
                    case CINDERS -> embers(drift(0xFF6A605C, 0xFF2A2628, 1.6, 0, 0, 1));
                    default -> new Meadow(ground, flora, 0.20).sheet();
                };
        if (!grassy()) {
            new Roadbed(ground).over(sheet, country.cover() == Country.Cover.SNOW ? 0xFFE6EEF8 : 0);
        }
        if (country.water() != Country.Wet.NONE) {
            wet.soak(sheet);
        }
        rush(sheet);
        return sheet;
    }

    /** Whether grass leaves the way free by itself. */
    private boolean grassy() {
        return switch (country.cover()) {
            case SNOW, ICE, SAND, RED_SAND, BLACK_SAND, DUST, ROCK, CINDERS -> false;
            default -> !wet.frozen();
        };
    }

    /** What the camera rushes past is smeared along its way; near ground more than far ground. */
    private void rush(Sheet sheet) {
        Plot plot = ground.plot();
        double speed = Math.abs(ground.view().plan().travel());
        if (speed == 0 || !plot.strip().repeats()) {
            return;
        }
        for (int y = 0; y < sheet.height; y++) {
            double pixels = speed * ground.view().scale(plot.z(y)) / plot.grain();
            sheet.smear(y, (int) Math.round(Math.min(pixels * EXPOSURE, plot.columns() * 0.12)));
        }
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

    /** Fire in the cracks of the ground. */
    private Sheet embers(Sheet sheet) {
        Plot plot = ground.plot();
        for (int y = 0; y < sheet.height; y++) {
            double z = plot.z(y);
            for (int x = 0; x < sheet.width; x++) {
                double crack = plot.meet(
                        x,
                        z,
                        m -> Noise.cells(ground.noise() + 5, m * 0.42 + 0.2 * z, z * 0.55)
                                + 0.16 * Noise.fbm(ground.noise() + 6, m * 2, z * 2, 2));
                double there = plot.meet(
                        x, z, m -> Noise.smooth(0.46, 0.62, Noise.fbm(ground.noise() + 7, m * 0.12, z * 0.12, 2)));
                double heat = Noise.smooth(0.66, 0.86, crack) * there;
                if (heat > 0.02) {
                    int c = Colours.mix(0xFFD82A08, 0xFFFFC850, heat * heat);
                    sheet.over(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float)
                            Math.min(0.95, heat * 1.2));
                }
            }
        }
        return sheet;
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

    private Flora deep() {
        return mossy().leaves(0xFF2C6A3A, 0.5);
    }

    /** Colours of what comes down from the trees, when anything does. */
    private Optional<List<Integer>> falling() {
        if (country.growth() == Country.Growth.CHERRIES) {
            return Optional.of(List.of(0xFFF8C4D6, 0xFFFBDCE6, 0xFFF2A8C2));
        }
        boolean leaves =
                switch (country.growth()) {
                    case FOREST, BIRCHES, GROVES -> true;
                    default -> Country.words(ground.place()).contains("leaf");
                };
        boolean autumn = ground.place().season() == Season.AUTUMN;
        return leaves && autumn
                ? Optional.of(List.of(flora.leaf(), flora.leafLight(), 0xFFD85A28, 0xFFE8A83A))
                : Optional.empty();
    }

    /** Wind over fields of stalks. */
    private void gusts(List<Supplier<List<Layer>>> parts) {
        boolean windy =
                ground.place().weather() == Weather.WIND || ground.place().weather() == Weather.STORM;
        double strength =
                switch (country.cover()) {
                    case WHEAT, DRY_GRASS -> windy ? 0.95 : 0.6;
                    case TALL_GRASS, POPPIES, WILDFLOWERS, LAVENDER -> windy ? 0.6 : 0.28;
                    default -> 0;
                };
        if (strength > 0) {
            int stalk = country.cover() == Country.Cover.WHEAT ? 0xFFF2D690 : flora.tip();
            int shine = Colours.screen(
                    ground.day().light().surface(stalk),
                    ground.day().light().key(),
                    ground.day().light().keyAmount() * 0.6);
            parts.add(() -> List.of(Gusts.layer(ground, shine, strength)));
        }
    }

    /** Walls of stone between pastures, and along a road over the sea. */
    private void walls(List<Supplier<List<Layer>>> parts) {
        double focus = ground.view().plan().focus();
        Roadbed bed = new Roadbed(ground);
        if (Lands.walled(ground.place()) && country.water() == Country.Wet.NONE) {
            for (double z :
                    new double[] {Math.max(16, focus * 1.9), Math.max(34, focus * 4), Math.max(80, focus * 9)}) {
                parts.add(() -> List.of(bed.wall(z, 1.15, palette.land(0xFF9C9A92, 0.2))));
            }
        }
        if (Country.coastal(ground.place()) && ground.track().across() > 0) {
            parts.add(() -> List.of(bed.wall(
                    ground.track().across() + 3.0,
                    Math.min(0.62, 0.5 * ground.view().eye()),
                    palette.land(0xFFD0C4AC, 0.2))));
        }
    }

    private void near(List<Supplier<List<Layer>>> parts) {
        walls(parts);
        if (wet.frozen()) {
            parts.add(() -> List.of(new Fringe(ground, flora).stalks()));
            return;
        }
        switch (country.cover()) {
            case GRASS, TALL_GRASS, WOODLAND, MOSS, LEAVES, POPPIES, WILDFLOWERS ->
                parts.add(() -> List.of(
                        new Fringe(ground, flora).grass((int) Math.round(9 * country.flowers() * flora.flowering()))));
            case DRY_GRASS, WHEAT -> parts.add(() -> List.of(new Fringe(ground, golden()).grass(0)));
            case SNOW -> parts.add(() -> List.of(new Fringe(ground, flora).stalks()));
            default -> {}
        }
        gusts(parts);
        falling().ifPresent(tones -> {
            double focus = ground.view().plan().focus();
            parts.add(() -> List.of(Falling.layer(ground, focus * 2.2, tones, 0.006)));
            parts.add(() -> List.of(Falling.layer(ground, focus * 0.7, tones, 0.012)));
        });
    }
}
