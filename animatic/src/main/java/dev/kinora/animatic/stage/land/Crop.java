package dev.kinora.animatic.stage.land;

import java.util.List;

/**
 * What is grown in a field.
 *
 * @param shape how one plant is drawn
 * @param spacing metres between rows; 0 when it is sown without rows
 * @param tall metres
 * @param soil what shows between
 * @param leaf its green parts
 * @param heads its flowers or ears; one is picked a row
 */
record Crop(Shape shape, double spacing, double tall, int soil, int leaf, List<Integer> heads) {
    /** Forms of plants. */
    enum Shape {
        EARS,
        SPIKES,
        CUPS,
        DISCS,
        STARS,
        HEDGE,
        BLADES
    }

    static final Crop WHEAT =
            new Crop(Shape.EARS, 0, 0.86, 0xFF5A3E18, 0xFFB08A3C, List.of(0xFFE0B45A, 0xFFD0A048, 0xFFECC873));
    static final Crop HEATHER = new Crop(
            Shape.SPIKES,
            0,
            0.36,
            0xFF4E4A34,
            0xFF5C6238,
            List.of(0xFF9A5C9C, 0xFF86508E, 0xFF7A6A4A, 0xFFB070A8, 0xFF6E7040, 0xFF8E5A92));
    static final Crop LAVENDER =
            new Crop(Shape.SPIKES, 1.7, 0.62, 0xFF8A7458, 0xFF6C8058, List.of(0xFF7A58B8, 0xFF8C68CC, 0xFF6A4CA8));
    static final Crop TULIPS = new Crop(
            Shape.CUPS,
            1.15,
            0.46,
            0xFF5C4632,
            0xFF4F8A46,
            List.of(0xFFE03A3A, 0xFFF6C23C, 0xFFF08AB4, 0xFFE86A2C, 0xFFFDF3E6, 0xFF9C4AA8));
    static final Crop SUNFLOWERS =
            new Crop(Shape.DISCS, 1.0, 1.35, 0xFF54442C, 0xFF4C7A34, List.of(0xFFF8C21E, 0xFFFCCF3A, 0xFFF2B214));
    static final Crop POPPIES =
            new Crop(Shape.STARS, 0, 0.50, 0xFF3C5A28, 0xFF5C8A3C, List.of(0xFFE0352A, 0xFFEB4A34, 0xFFD22A26));
    static final Crop WILDFLOWERS = new Crop(
            Shape.STARS,
            0,
            0.48,
            0xFF3C5A28,
            0xFF5F9440,
            List.of(0xFFFDF6EA, 0xFFF7CF4A, 0xFFE878A8, 0xFF7C8CE8, 0xFFE65A48, 0xFFC08AE0));
    static final Crop VINES =
            new Crop(Shape.HEDGE, 2.3, 1.35, 0xFFA08460, 0xFF5E8A36, List.of(0xFF6C9A3C, 0xFF7CA846, 0xFF527C30));
    static final Crop TEA =
            new Crop(Shape.HEDGE, 1.7, 0.75, 0xFF6A5A3C, 0xFF4E8A3A, List.of(0xFF66A846, 0xFF74B450, 0xFF549440));
    static final Crop GREENS =
            new Crop(Shape.BLADES, 0.8, 0.22, 0xFF74543A, 0xFF5C9A40, List.of(0xFF72B04A, 0xFF5E9C3E));
    static final Crop MAIZE = new Crop(Shape.BLADES, 0.9, 1.7, 0xFF5C4630, 0xFF4F8838, List.of(0xFF6CA548, 0xFF5C953C));
}
