package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import java.util.List;

/**
 * The colours of a room by white light.
 *
 * @param paints wall, trim, ceiling, floor
 * @param woods light wood, dark wood
 * @param cloths large textile, first accent, second accent
 */
record Scheme(int[] paints, int[] woods, int[] cloths, String words) {
    private static final int[][] CLOTHS = {
        {0xFF3E6B6A, 0xFFD9963F, 0xFFE8DCC4},
        {0xFFB4623F, 0xFF35605F, 0xFFE9D9B8},
        {0xFF7C8B62, 0xFFC4663E, 0xFFEFE3CC},
        {0xFF5A6C8C, 0xFFD8A24A, 0xFFE6DED0},
        {0xFFC9B290, 0xFFA94A3C, 0xFF3F5E63},
        {0xFF8A5560, 0xFFD6A45C, 0xFFE7D8CC},
    };
    private static final int[][] WOODS = {
        {0xFFB98A58, 0xFF6B4327}, {0xFFA97646, 0xFF553420}, {0xFFC79C68, 0xFF7A5233}, {0xFF94623A, 0xFF4A2C1B},
    };

    static Scheme of(RoomKind kind, Scene scene, long seed) {
        int[] walls = kind.walls();
        int wall = walls[(int) (Noise.at(seed, 11) * walls.length)];
        String asked = scene.place().trait("colour", "");
        if (!asked.isEmpty()) {
            wall = Colours.mix(Colours.parse(asked), wall, 0.25);
        }
        int[] woods = WOODS[(int) (Noise.at(seed, 12) * WOODS.length)];
        int[] cloths = CLOTHS[(int) (Noise.at(seed, 13) * CLOTHS.length)].clone();
        List<Integer> palette = scene.palette().stream().map(Colours::parse).toList();
        if (!palette.isEmpty()) {
            wall = Colours.mix(wall, calm(palette.getFirst()), 0.75);
            for (int i = 0; i < cloths.length; i++) {
                cloths[i] = palette.get((i + 1) % palette.size());
            }
        }
        boolean wooden = kind.shell().floor() == Floor.BOARDS || kind.shell().floor() == Floor.PARQUET;
        int floor = wooden ? Colours.mix(woods[0], kind.floor(), 0.45) : kind.floor();
        int trim = Colours.mix(0xFFF1EADC, wall, 0.22);
        return new Scheme(
                new int[] {wall, trim, Colours.mix(0xFFF2ECE0, wall, 0.12), floor},
                woods,
                cloths,
                scene.place().trait("board", ""));
    }

    private static int calm(int c) {
        double y = Math.max(20, Colours.luma(c));
        return Colours.scale(Colours.saturate(c, 0.75), Math.min(1.5, (y * 0.5 + 66) / y));
    }

    int wall() {
        return paints[0];
    }

    int trim() {
        return paints[1];
    }

    int ceiling() {
        return paints[2];
    }

    int floor() {
        return paints[3];
    }

    int wood() {
        return woods[0];
    }

    int darkWood() {
        return woods[1];
    }

    int cloth() {
        return cloths[0];
    }

    int accent() {
        return cloths[1];
    }

    int second() {
        return cloths[2];
    }
}
