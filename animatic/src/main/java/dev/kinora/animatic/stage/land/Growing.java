package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Lens;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.sky.Mist;
import dev.kinora.animatic.stage.sky.Shafts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The plants of a country: rows and groups of them at several depths, mist and light between. */
final class Growing {
    private final Country country;
    private final Ground ground;
    private final Flora flora;

    Growing(Country country, Ground ground, Flora flora) {
        this.country = country;
        this.ground = ground;
        this.flora = flora;
    }

    List<Supplier<List<Layer>>> parts() {
        List<Supplier<List<Layer>>> parts = new ArrayList<>();
        switch (country.growth()) {
            case GROVES -> {
                parts.add(() -> List.of(groves("far", 150, 9, 0, this::leafy)));
                parts.add(() -> List.of(groves("mid", 60, 10, 0.22, this::leafy)));
            }
            case BORDERS -> borders(parts);
            case ORCHARD -> lines(parts, "orchard", 5.2, this::fruit);
            case CLEARING -> {
                parts.add(() -> List.of(row("wood-a", 100, 19, 0.12, -1, this::leafy17)));
                parts.add(() -> List.of(row("thicket-a", 110, 9, 0.22, -1, this::bush)));
                parts.add(() -> List.of(mist(120).bank(70, 0.3, 0.4, 0.005)));
                parts.add(() -> List.of(flanks("wood-c", 27, 17, this::leafy17)));
                parts.add(() -> List.of(flanks("frond-c", Math.max(14, 1.8 * focus()), 2.6, this::frond)));
            }
            case OLIVES -> lines(parts, "olive", 5.2, new Olive(ground, flora)::at);
            case MANGROVES -> {
                Stilts stilts = new Stilts(ground, flora);
                parts.add(() -> List.of(row("wood-a", 110, 15, 0.2, -1, this::bush)));
                parts.add(() -> List.of(mist(120).bank(70, 0.3, 0.4, 0.005)));
                parts.add(() -> List.of(row("stilts-b", 56, 10, 0.5, 0.04, stilts::at)));
                parts.add(() -> List.of(row("stilts-c", 32, 9, 0.6, 0.14, stilts::at)));
                parts.add(() -> List.of(row("stilts-d", Math.max(17, 2.3 * focus()), 7.5, 0.7, 0.28, stilts::at)));
            }
            case AVENUE -> {
                parts.add(() -> List.of(groves("far", 150, 9, 0, this::leafy)));
                parts.add(() -> List.of(groves("mid", 60, 10, 0.22, this::leafy)));
                double z = Math.max(11, 2.1 * focus());
                parts.add(() -> List.of(flanks("avenue", z * 1.5, 8, this::leafy)));
                parts.add(() -> List.of(beside("lamp", z * 1.15, 3.4, 0.30, this::lamp)));
                parts.add(() -> List.of(beside("bench", z, 0.95, 0.37, this::bench)));
            }
            case SCATTERED -> {
                parts.add(() -> List.of(groves("far", 190, 8, 0, this::leafy)));
                parts.add(() -> List.of(groves("mid", 80, 9, 0.30, this::leafy)));
            }
            case CHERRIES -> {
                parts.add(() -> List.of(groves("far", 130, 9, 0, this::blooming)));
                parts.add(() -> List.of(row("cherry-b", 52, 8, 0.5, 0.10, this::blooming)));
                parts.add(() -> List.of(row("cherry-c", 26, 7.5, 0.55, 0.24, this::blooming)));
                parts.add(() -> List.of(flanks("cherry-d", 15, 7.5, this::blooming)));
            }
            case ACACIAS -> {
                parts.add(() -> List.of(groves("far", 320, 9, 0, this::acacia)));
                parts.add(() -> List.of(scattered("mid", 90, 9, 0.9, this::acacia)));
                parts.add(() -> List.of(flanks("near", 34, 8.5, this::acacia)));
            }
            case POPLARS -> {
                parts.add(() -> List.of(groves("far", 190, 8, 0, this::leafy)));
                parts.add(() -> List.of(scattered("mid", 150, 13, 0.5, this::poplar)));
            }
            case CACTI -> {
                parts.add(() -> List.of(scattered("far", 90, 5, 2.4, this::cactus)));
                parts.add(() -> List.of(flanks("near", Math.max(24, 3.2 * focus()), 5, this::cactus)));
            }
            case ROADSIDE -> {
                parts.add(() -> List.of(groves("far", 190, 8, 0, this::leafy)));
                double beside = Math.max(focus() + 7, focus() * 1.5);
                parts.add(() -> List.of(row("avenue", beside, 7.5, 0.95, -1, this::standing)));
            }
            case PINES -> pines(parts);
            case FOREST -> forest(parts, this::leafy17);
            case BIRCHES -> forest(parts, this::birch);
            case BAMBOO -> bamboo(parts);
            case JUNGLE -> jungle(parts);
            case TOADSTOOLS -> toadstools(parts);
            case PALMS -> parts.add(() -> List.of(palms()));
            case NONE -> {}
        }
        return parts;
    }

    /** Trees planted in lines, the nearest ones at the sides. */
    private void lines(List<Supplier<List<Layer>>> parts, String name, double tall, Kind kind) {
        parts.add(() -> List.of(row(name + "-a", 85, tall, 0.9, -1, kind)));
        parts.add(() -> List.of(row(name + "-b", 46, tall - 0.2, 1.0, 0.05, kind)));
        parts.add(() -> List.of(row(name + "-c", 27, tall - 0.4, 1.1, 0.14, kind)));
        parts.add(() -> List.of(row(name + "-d", Math.max(15, 2.2 * focus()), tall - 0.6, 1.3, 0.26, kind)));
    }

    private double focus() {
        return ground.view().plan().focus();
    }

    private boolean dark() {
        return ground.place().time().dark();
    }

    /** A plant at depth {@code z}, drawn by the row it stands in. */
    private interface Kind {
        Woods.Plant at(double z);
    }

    private Woods.Plant leafy(double z) {
        if (wintry()) {
            return bare(z);
        }
        return (pen, x, y, tall, s) -> {
            Broadleaf leaf = new Broadleaf(flora, ground.day().light(), z, s);
            if (Noise.at(s, 5) < 0.35) {
                leaf.bush(pen, x, y, tall * 0.55);
            } else {
                leaf.tree(pen, x, y, tall);
            }
        };
    }

    /** In winter nothing has leaves but what is evergreen. */
    private boolean wintry() {
        return country.cover() == Country.Cover.SNOW || ground.place().season() == Season.WINTER;
    }

    private Woods.Plant bare(double z) {
        boolean snow = country.cover() == Country.Cover.SNOW;
        Flora white = flora.leaves(0xFFE4ECF6, 0.85);
        return (pen, x, y, tall, s) -> {
            if (Noise.at(s, 5) < 0.35) {
                new Broadleaf(snow ? white : flora, ground.day().light(), z, s).bush(pen, x, y, tall * 0.3);
            } else {
                new BareTree(ground.day().light(), z, snow, s).tree(pen, x, y, tall * 0.9);
            }
        };
    }

    private Woods.Plant bench(double z) {
        ParkArt art = new ParkArt(ground.day().light(), z);
        return (pen, x, y, tall, s) -> art.bench(pen, x, y, tall);
    }

    private Woods.Plant lamp(double z) {
        ParkArt art = new ParkArt(ground.day().light(), z);
        return (pen, x, y, tall, s) -> art.lamp(pen, x, y, tall, dark());
    }

    /** A fruit tree: in blossom in spring, in fruit in summer and autumn. */
    private Woods.Plant fruit(double z) {
        if (wintry()) {
            return bare(z);
        }
        Season season = ground.place().season();
        Flora leaves = season == Season.SPRING ? flora.leaves(0xFFFBE4EC, 0.8) : flora;
        return (pen, x, y, tall, s) -> {
            Broadleaf leaf = new Broadleaf(leaves, ground.day().light(), z, s);
            leaf.tree(pen, x, y, tall);
            if (season != Season.SPRING) {
                leaf.fruit(pen, x, y, tall, Noise.at(ground.seed(), 88) < 0.6 ? 0xFFD83A2C : 0xFFE8A030);
            }
        };
    }

    private Woods.Plant shrub(double z) {
        return (pen, x, y, tall, s) -> {
            List<Integer> tones = flora.blossoms();
            int bloom = tones.get((int) (Noise.at(s, 6) * tones.size()) % tones.size());
            Broadleaf leaf = new Broadleaf(
                    wintry() && country.cover() == Country.Cover.SNOW ? flora.leaves(0xFFE4ECF6, 0.85) : flora,
                    ground.day().light(),
                    z,
                    s);
            leaf.bush(pen, x, y, tall);
            if (!wintry()) {
                leaf.blossoms(pen, x, y, tall, bloom);
            }
        };
    }

    private void borders(List<Supplier<List<Layer>>> parts) {
        parts.add(() -> List.of(groves("far", 70, 9, 0, this::leafy)));
        parts.add(() -> List.of(row("hedge", 34, 2.6, 0.32, -1, this::bush)));
        parts.add(() -> List.of(row("border-a", 26, 1.5, 0.55, 0.12, this::shrub)));
        parts.add(() -> List.of(row("border-b", Math.max(14, 2.6 * focus()), 1.2, 0.6, 0.26, this::shrub)));
        parts.add(() -> List.of(row("border-c", Math.max(8, 1.7 * focus()), 0.9, 0.6, 0.36, this::shrub)));
    }

    private Woods.Plant standing(double z) {
        return wintry()
                ? (pen, x, y, tall, s) -> new BareTree(
                                ground.day().light(), z, country.cover() == Country.Cover.SNOW, s)
                        .tree(pen, x, y, tall)
                : (pen, x, y, tall, s) -> new Broadleaf(flora, ground.day().light(), z, s).tree(pen, x, y, tall);
    }

    private Woods.Plant leafy17(double z) {
        return (pen, x, y, tall, s) -> new Broadleaf(flora, ground.day().light(), z, s).tall(pen, x, y, tall);
    }

    private Woods.Plant birch(double z) {
        boolean autumn = flora.flowering() < 0.5;
        Flora white = flora.leaves(autumn ? 0xFFE8B83A : 0xFF9CB84A, 0.45).barked(0xFFE9E5DA);
        return (pen, x, y, tall, s) -> new Broadleaf(white, ground.day().light(), z, s).tall(pen, x, y, tall);
    }

    private Woods.Plant blooming(double z) {
        Flora pink = flora.leaves(0xFFF2AEC6, 0.9).barked(0xFF4A3430);
        return (pen, x, y, tall, s) -> new Broadleaf(pink, ground.day().light(), z, s).tree(pen, x, y, tall);
    }

    private Woods.Plant acacia(double z) {
        Flora dry = flora.leaves(0xFF7C8838, 0.5);
        return (pen, x, y, tall, s) -> {
            Broadleaf leaf = new Broadleaf(dry, ground.day().light(), z, s);
            if (z > 200 && Noise.at(s, 5) < 0.6) {
                leaf.bush(pen, x, y, tall * 0.35);
            } else {
                leaf.umbrella(pen, x, y, tall);
            }
        };
    }

    private Woods.Plant poplar(double z) {
        Flora deep = flora.leaves(0xFF3A5A30, 0.7);
        return (pen, x, y, tall, s) -> new Broadleaf(deep, ground.day().light(), z, s).poplar(pen, x, y, tall);
    }

    private Woods.Plant cactus(double z) {
        return (pen, x, y, tall, s) -> new Cactus(ground.day().light(), z, s).draw(pen, x, y, tall);
    }

    private Woods.Plant pine(double z) {
        double snow = country.cover() == Country.Cover.SNOW ? 1 : 0;
        return (pen, x, y, tall, s) -> new Pine(flora, ground.day().light(), z, s, snow).tree(pen, x, y, tall);
    }

    private Woods.Plant cane(double z) {
        return (pen, x, y, tall, s) -> new Bamboo(flora, ground.day().light(), z, s).stem(pen, x, y, tall);
    }

    private Woods.Plant frond(double z) {
        return (pen, x, y, tall, s) -> new Frond(flora, ground.day().light(), z, s).clump(pen, x, y, tall);
    }

    private Woods.Plant toadstool(double z) {
        return (pen, x, y, tall, s) -> new Toadstool(ground.day().light(), z, s, dark()).draw(pen, x, y, tall);
    }

    private Layer groves(String name, double z, double metres, double open, Kind kind) {
        Woods woods = new Woods(ground, name);
        return woods.layer(z, woods.groves(z, metres, open), kind.at(z));
    }

    /** A row, open in the middle by that share of the frame; -1 closes it. */
    private Layer row(String name, double z, double metres, double spacing, double open, Kind kind) {
        Woods woods = new Woods(ground, name);
        List<Woods.Stand> stands = woods.row(z, metres, spacing).stream()
                .filter(s -> open < 0 || woods.sides(s.x(), open))
                .toList();
        if (spacing < 0.1) {
            woods.slender(0.02);
        }
        return woods.layer(z, stands, kind.at(z));
    }

    /** A few, far from each other; {@code spacing} in heights. */
    private Layer scattered(String name, double z, double metres, double spacing, Kind kind) {
        Woods woods = new Woods(ground, name);
        List<Woods.Stand> stands = woods.row(z, metres, spacing).stream()
                .filter(s -> Noise.at(s.seed(), 8) < 0.6)
                .toList();
        return woods.layer(z, stands, kind.at(z));
    }

    private Layer flanks(String name, double z, double metres, Kind kind) {
        Woods woods = new Woods(ground, name);
        return woods.layer(z, woods.flanks(z, metres, 1), kind.at(z));
    }

    /** One thing at each side, that share of the frame from its middle. */
    private Layer beside(String name, double z, double metres, double off, Kind kind) {
        Woods woods = new Woods(ground, name);
        return woods.layer(z, woods.beside(z, metres, off), kind.at(z));
    }

    private Mist mist(double z) {
        return new Mist(ground.view(), ground.seen(0xFFFFFFFF, z), ground.seed());
    }

    private boolean passes() {
        return Strip.at(ground.view(), 8).repeats();
    }

    private void pines(List<Supplier<List<Layer>>> parts) {
        if (country.water() == Country.Wet.LAKE) {
            parts.add(() -> List.of(groves("pine-a", 135, 15, 0, this::pine)));
            parts.add(() -> List.of(groves("pine-b", 110, 11, 0.16, this::pine)));
            return;
        }
        boolean closed = country.far() != Country.Far.MOUNTAINS;
        if (closed) {
            parts.add(() -> List.of(row("pine-0", 210, 15, 0.15, -1, this::pine)));
            parts.add(() -> List.of(mist(260).bank(170, 0.20, 0.62, 0.004)));
            parts.add(() -> List.of(row("pine-a", 125, 14, 0.24, 0.02, this::pine)));
            parts.add(() -> List.of(mist(160).bank(100, 0.18, 0.50, 0.006)));
        }
        parts.add(() -> List.of(row("pine-b", 72, 12, 0.34, closed ? 0.10 : 0.16, this::pine)));
        parts.add(() -> List.of(mist(120).bank(56, 0.14, 0.34, 0.008)));
        parts.add(() -> List.of(row("pine-c", 40, 11, 0.42, closed ? 0.22 : 0.27, this::pine)));
        parts.add(() -> List.of(row("pine-d", Math.max(22, 2.2 * focus()), 9.5, 0.55, 0.36, this::pine)));
        if (closed) {
            parts.add(() -> List.of(frame("pine-e", 1.15, 5.2, this::pine)));
        }
    }

    /** Two plants that frame the picture, close to the subject and a little out of focus. */
    private Layer frame(String name, double times, double metres, Kind kind) {
        double z = times * focus();
        Woods woods = new Woods(ground, name).slender(0.10);
        double s = ground.view().scale(z);
        double wide = ground.view().width();
        double tall = Math.max(metres * s, ground.view().height() * 0.62);
        Strip strip = Strip.at(ground.view(), z);
        List<Woods.Stand> stands = strip.repeats()
                ? List.of(new Woods.Stand(strip.left() + strip.width() * 0.08, z, tall, ground.seed() + 1))
                : List.of(
                        new Woods.Stand(
                                wide * Noise.between(ground.seed(), 61, -0.05, 0.01), z, tall * 1.1, ground.seed() + 1),
                        new Woods.Stand(
                                wide * Noise.between(ground.seed(), 62, 0.99, 1.05),
                                z * 0.98,
                                tall,
                                ground.seed() + 2));
        Layer.Plane p = (Layer.Plane) woods.layer(z, stands, kind.at(4));
        double sigma = Math.min(wide, ground.view().height()) * 0.0026;
        return strip.plane(p.z(), Lens.soft(p.art(), sigma, ground.day().light()));
    }

    private void shafts(List<Supplier<List<Layer>>> parts, double strength) {
        if (ground.day().shines() && !dark()) {
            parts.add(() -> List.of(Shafts.layer(ground.view(), ground.day(), 12, strength, ground.seed())));
        }
    }

    private void forest(List<Supplier<List<Layer>>> parts, Kind kind) {
        parts.add(() -> List.of(row("wood-a", 110, 17, 0.12, -1, kind)));
        parts.add(() -> List.of(row("thicket-a", 125, 9, 0.22, -1, this::bush)));
        parts.add(() -> List.of(row("thicket-b", 60, 3.2, 0.5, -1, this::bush)));
        parts.add(() -> List.of(mist(120).bank(55, 0.26, 0.30, 0.006)));
        shafts(parts, ground.day().warmth() > 0 ? 0.6 : 0.5);
        parts.add(() -> List.of(row("wood-b", 56, 17, 0.24, 0.04, kind)));
        parts.add(() -> List.of(row("wood-c", 32, 17, 0.26, 0.14, kind)));
        parts.add(() -> List.of(row("thicket-c", 30, 1.5, 0.7, 0.20, this::bush)));
        parts.add(() -> List.of(row("wood-d", Math.max(16, 2.2 * focus()), 16, 0.30, 0.34, kind)));
    }

    private Woods.Plant bush(double z) {
        return (pen, x, y, tall, s) -> new Broadleaf(flora, ground.day().light(), z, s).bush(pen, x, y, tall);
    }

    private void bamboo(List<Supplier<List<Layer>>> parts) {
        parts.add(() -> List.of(row("wood-a", 125, 15, 0.2, -1, this::bush)));
        parts.add(() -> List.of(row("cane-a", 90, 16, 0.035, -1, this::cane)));
        parts.add(() -> List.of(mist(150).bank(70, 0.4, 0.5, 0.005)));
        parts.add(() -> List.of(row("cane-b", 45, 16, 0.05, 0.04, this::cane)));
        parts.add(() -> List.of(mist(90).bank(36, 0.3, 0.35, 0.007)));
        shafts(parts, 0.6);
        parts.add(() -> List.of(row("cane-c", 25, 15, 0.055, 0.16, this::cane)));
        parts.add(() -> List.of(row("cane-d", Math.max(13, 1.8 * focus()), 14, 0.075, 0.30, this::cane)));
    }

    private void jungle(List<Supplier<List<Layer>>> parts) {
        parts.add(() -> List.of(row("wood-a", 90, 19, 0.12, -1, this::leafy17)));
        parts.add(() -> List.of(row("thicket-a", 100, 9, 0.22, -1, this::bush)));
        parts.add(() -> List.of(mist(120).bank(60, 0.34, 0.5, 0.005)));
        parts.add(() -> List.of(row("frond-a", 48, 4.2, 0.5, -1, this::frond)));
        parts.add(() -> List.of(row("wood-b", 42, 19, 0.24, 0.06, this::leafy17)));
        parts.add(() -> List.of(Lianas.layer(ground, flora, 40)));
        parts.add(() -> List.of(row("frond-b", 28, 4.6, 0.6, 0.06, this::frond)));
        shafts(parts, 0.7);
        parts.add(() -> List.of(row("wood-c", 24, 18, 0.34, 0.24, this::leafy17)));
        parts.add(() -> List.of(row("frond-c", Math.max(13, 1.7 * focus()), 3.0, 0.7, 0.22, this::frond)));
        if (!passes()) {
            parts.add(() -> List.of(Lianas.frame(ground, flora)));
        }
    }

    private void toadstools(List<Supplier<List<Layer>>> parts) {
        forest(parts, this::leafy17);
        parts.add(() -> List.of(row("cap-a", 34, 2.6, 0.9, 0.05, this::toadstool)));
        parts.add(() -> List.of(row("cap-b", 20, 1.7, 1.0, 0.16, this::toadstool)));
        parts.add(() -> List.of(row("frond-c", Math.max(14, 1.9 * focus()), 0.9, 1.2, 0.22, this::frond)));
        parts.add(() -> List.of(row("cap-c", Math.max(10, 1.5 * focus()), 1.9, 1.5, 0.26, this::toadstool)));
    }

    /** Palms at the sides, leaning in; short enough, or far enough away, that their crowns are in the picture. */
    private Layer palms() {
        double z = Math.max(14, 2.1 * focus());
        double room = (ground.view().horizonY() * 0.86
                        + ground.view().eye() * ground.view().scale(z))
                / ground.view().scale(z);
        double metres = Math.max(3.2, Math.min(9, room * 0.86));
        Woods woods = new Woods(ground, "palm").slender(0.09);
        return woods.layer(z, woods.flanks(z, metres, 2), (pen, x, y, tall, s) -> new Palm(
                        flora, ground.day().light(), z, s)
                .tree(pen, x, y, tall, inward(x, s) * Noise.between(s, 9, 0.06, 0.26)));
    }

    /** Which way a plant at the side leans: into the picture, or any way on a tile that passes by. */
    private double inward(double x, long seed) {
        return passes()
                ? Math.signum(Noise.at(seed, 10) - 0.5)
                : Math.signum(ground.view().width() / 2.0 - x);
    }
}
