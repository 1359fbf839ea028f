package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;

/** Mangroves: crowns that stand on arched roots above the water. */
record Stilts(Ground ground, Flora flora) {

    Woods.Plant at(double z) {
        var light = ground.day().light();
        Flora deep = flora.leaves(0xFF3E7A42, 0.5);
        return (pen, x, y, tall, s) -> {
            int bark = light.atDistance(light.surface(0xFF6E5A48), z);
            int dark = Colours.mix(bark, light.atDistance(light.shade(), z), 0.55);
            double fork = tall * 0.34;
            for (int i = 0; i < 11; i++) {
                double u = (i / 10.0 - 0.5) * 2;
                double foot = x + u * tall * (0.30 + 0.06 * Noise.at(s, i));
                double from = y - fork * (1.0 - 0.45 * Noise.at(s, 20 + i));
                try (Path p = Paths.tube(
                        x,
                        from,
                        tall * 0.012,
                        x + (foot - x) * 0.6,
                        from + fork * 0.12,
                        tall * 0.011,
                        x + (foot - x) * 0.94,
                        y - fork * 0.4,
                        tall * 0.009,
                        foot,
                        y + tall * 0.02,
                        tall * 0.007)) {
                    pen.fill(p, Colours.mix(dark, bark, Noise.at(s, 40 + i)));
                }
            }
            try (Path p = Paths.tube(
                    x,
                    y - fork * 0.5,
                    tall * 0.022,
                    x + tall * 0.02,
                    y - tall * 0.5,
                    tall * 0.026,
                    x,
                    y - tall * 0.7,
                    tall * 0.012)) {
                pen.gradient(p, x - tall * 0.03, 0, x + tall * 0.03, 0, bark, dark);
            }
            Broadleaf leaf = new Broadleaf(deep, light, z, s);
            leaf.bush(pen, x - tall * 0.2, y - tall * 0.5, tall * 0.42);
            leaf.bush(pen, x + tall * 0.22, y - tall * 0.48, tall * 0.40);
            leaf.bush(pen, x, y - tall * 0.6, tall * 0.46);
        };
    }
}
