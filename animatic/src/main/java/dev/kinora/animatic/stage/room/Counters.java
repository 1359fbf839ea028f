package dev.kinora.animatic.stage.room;

import static dev.kinora.animatic.stage.room.RoomKind.Slot.of;

import java.util.List;

/** The table of rooms, sixth part: shops by what they sell, workshops by what they make. */
final class Counters {
    static final RoomKind BAKERY = new RoomKind(
            new Shell(Wall.BRICK, Floor.BOARDS, Shell.Ceiling.PLAIN, 3.1, 10),
            new int[] {0xFFC8A078, 0xFFB89070, 0xFFD0AC84, 0xFF9A7448},
            Opening.Style.PANEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.BREAD_SHELF, -0.5),
                    of(Piece.CAKE_COUNTER, 0.06),
                    of(Piece.BREAD_SHELF, -0.98),
                    of(Piece.MENU, 0.1),
                    of(Piece.BREAD_SHELF, 0.98),
                    of(Piece.CAKE_COUNTER, 0.7)));

    static final RoomKind BUTCHER = new RoomKind(
            new Shell(Wall.TILED, Floor.CHECKER, Shell.Ceiling.PLAIN, 3.0, 10),
            new int[] {0xFFD8D8D4, 0xFFC8D0D0, 0xFFDCD4CC, 0xFFD0C8C0},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.MEAT_COUNTER, -0.2),
                    of(Piece.HAMS, -0.3),
                    of(Piece.MEAT_COUNTER, 0.34),
                    of(Piece.HAMS, 0.34),
                    of(Piece.COOLER, 0.86),
                    of(Piece.MENU, -0.82),
                    of(Piece.MEAT_COUNTER, -0.76)));

    static final RoomKind FLORIST = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.BEAMS, 3.0, 10),
            new int[] {0xFF8EA894, 0xFFB8A8A0, 0xFFA8B4A8, 0xFFA89C8C},
            Opening.Style.PANEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.FLOWER_STAND, -0.36),
                    of(Piece.FLOWER_STAND, 0.16),
                    of(Piece.BASKET, -0.1),
                    of(Piece.FLOWER_STAND, -0.88),
                    of(Piece.COUNTER, 0.68),
                    of(Piece.BASKET, -0.55),
                    of(Piece.PLANT, 0.98),
                    of(Piece.BASKET, 0.5)));

    static final RoomKind CLOTHES = new RoomKind(
            new Shell(Wall.PAINT, Floor.PARQUET, Shell.Ceiling.PLAIN, 3.0, 11),
            new int[] {0xFFD8CCC0, 0xFFC8C4C8, 0xFFC8D0CC, 0xFFA87C4C},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.CLOTHES_RAIL, -0.34),
                    of(Piece.MANNEQUIN, 0.02),
                    of(Piece.CLOTH_SHELF, 0.4),
                    of(Piece.CLOTHES_RAIL, -0.84),
                    of(Piece.MIRROR, -0.34),
                    of(Piece.MANNEQUIN, 0.68),
                    of(Piece.CLOTHES_RAIL, 0.92),
                    of(Piece.PICTURES, -0.84)));

    static final RoomKind TOYS = new RoomKind(
            new Shell(Wall.PAINT, Floor.CHECKER, Shell.Ceiling.PLAIN, 2.9, 11),
            new int[] {0xFF8CC0CC, 0xFFF0D08A, 0xFFE8A8A0, 0xFFE8D8B8},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.TOY_SHELF, -0.28),
                    of(Piece.TOY_SHELF, 0.2),
                    of(Piece.TOY_SHELF, -0.76),
                    of(Piece.COUNTER, 0.72),
                    of(Piece.TOY_SHELF, -1.2),
                    of(Piece.PICTURES, 0.7)));

    static final RoomKind PHARMACY = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 2.9, 11),
            new int[] {0xFFD4E0D8, 0xFFCCDADC, 0xFFDCE0D0, 0xFFC8CCC8},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.MEDICINE_SHELF, -0.3),
                    of(Piece.COUNTER, 0.28),
                    of(Piece.MEDICINE_SHELF, -0.78),
                    of(Piece.CLOCK, 0.28),
                    of(Piece.MEDICINE_SHELF, 0.86),
                    of(Piece.MEDICINE_SHELF, -1.2)));

    static final RoomKind LAUNDRY = new RoomKind(
            new Shell(Wall.TILED, Floor.CHECKER, Shell.Ceiling.PANELS, 2.9, 11),
            new int[] {0xFFA8C8D0, 0xFFC8C0D0, 0xFFD0CCB8, 0xFFC8CCCC},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.WASHERS, -0.32),
                    of(Piece.WASHERS, 0.4),
                    of(Piece.CLOCK, 0.04),
                    of(Piece.POSTER, -0.5),
                    of(Piece.WASHERS, -1.0),
                    of(Piece.POSTER, 0.5)));

    static final RoomKind SHOES = new RoomKind(
            new Shell(Wall.PAINT, Floor.CARPET, Shell.Ceiling.PLAIN, 2.9, 11),
            new int[] {0xFFC8B8A0, 0xFFB8B4B0, 0xFFC8C0B0, 0xFF8A7A6A},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.SHOE_SHELF, -0.3),
                    of(Piece.SHOE_SHELF, 0.2),
                    of(Piece.ARMCHAIR, 0.62),
                    of(Piece.SHOE_SHELF, -0.8),
                    of(Piece.MIRROR, 0.62),
                    of(Piece.SHOE_SHELF, 0.98)));

    static final RoomKind AISLE = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 3.4, 14),
            new int[] {0xFFD4D8D4, 0xFFCCD4D8, 0xFFDCD8CC, 0xFFC4C4C0},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.GOODS, -0.2),
                    of(Piece.GOODS, 0.2),
                    of(Piece.COOLER, 0.56),
                    of(Piece.GOODS, -0.58),
                    of(Piece.GOODS, 0.9),
                    of(Piece.GOODS, -0.95)));

    static final RoomKind JEWELLER = new RoomKind(
            new Shell(Wall.PANELS, Floor.PARQUET, Shell.Ceiling.PLAIN, 2.9, 9),
            new int[] {0xFF7A5A44, 0xFF4A4E5A, 0xFF8A6E54, 0xFF8A6240},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.JEWEL_COUNTER, -0.2),
                    of(Piece.WORKBENCH, 0.42),
                    of(Piece.WALL_SHELF, -0.3),
                    of(Piece.JEWEL_COUNTER, -0.8),
                    of(Piece.MIRROR, -0.8),
                    of(Piece.CLOCK, 0.1)));

    static final RoomKind TAILOR = new RoomKind(
            new Shell(Wall.PAPER, Floor.BOARDS, Shell.Ceiling.PLAIN, 3.0, 9),
            new int[] {0xFFB8A48C, 0xFFA8ACA0, 0xFFB89C90, 0xFF9A7448},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.CLOTH_SHELF, -0.5),
                    of(Piece.MANNEQUIN, -0.04),
                    of(Piece.CLOTH_TABLE, 0.42),
                    of(Piece.CLOTHES_RAIL, -0.98),
                    of(Piece.MANNEQUIN, 0.9),
                    of(Piece.MIRROR, 0.06)));

    static final RoomKind COBBLER = new RoomKind(
            new Shell(Wall.PLASTER, Floor.BOARDS, Shell.Ceiling.BEAMS, 3.0, 9),
            new int[] {0xFFB4A48A, 0xFFA89A84, 0xFFA8907A, 0xFF8A6644},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.SHOE_SHELF, -0.46),
                    of(Piece.SHOE_BENCH, 0.2),
                    of(Piece.TOOLS, 0.06),
                    of(Piece.SHOE_SHELF, -0.98),
                    of(Piece.SHOE_SHELF, 0.98)));

    static final RoomKind POTTERY = new RoomKind(
            new Shell(Wall.PLASTER, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.2, 10),
            new int[] {0xFFC4B8A4, 0xFFB8B0A4, 0xFFBCA890, 0xFF98908A},
            Opening.Style.PANEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.POT_SHELF, -0.4),
                    of(Piece.CLAY_TABLE, 0.2),
                    of(Piece.POT_SHELF, -0.9),
                    of(Piece.CRATES, 0.62),
                    of(Piece.POT_SHELF, 0.98)));

    static final RoomKind CARPENTER = new RoomKind(
            new Shell(Wall.PLASTER, Floor.BOARDS, Shell.Ceiling.BEAMS, 3.2, 10),
            new int[] {0xFFB8A68C, 0xFFA89C88, 0xFFB09A7C, 0xFF9A7448},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.WORKBENCH, -0.3),
                    of(Piece.TOOLS, -0.3),
                    of(Piece.PLANKS, -0.72),
                    of(Piece.PLANKS, 0.5),
                    of(Piece.CRATES, 0.86),
                    of(Piece.PLANKS, 0.24),
                    of(Piece.WORKBENCH, -0.98)));

    private Counters() {}
}
