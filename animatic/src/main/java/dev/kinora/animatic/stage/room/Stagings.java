package dev.kinora.animatic.stage.room;

import static dev.kinora.animatic.stage.room.RoomKind.Slot.of;

import java.util.List;

/** The table of rooms, seventh part: studios, halls with an audience, nurseries, tables for guests, cabins. */
final class Stagings {
    static final RoomKind RECORDING = new RoomKind(
            new Shell(Wall.PANELS, Floor.CARPET, Shell.Ceiling.PANELS, 2.8, 9),
            new int[] {0xFF6A4E3A, 0xFF5E5048, 0xFF74563E, 0xFF4A4448},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.MIXER, -0.14),
                    of(Piece.FOAM, -0.14),
                    of(Piece.SPEAKERS, 0.32),
                    of(Piece.FOAM, -0.72),
                    of(Piece.VIOLINS, 0.6),
                    of(Piece.FLOOR_LAMP, -0.6),
                    of(Piece.SOFA, 0.72),
                    of(Piece.RACK, -0.96)));

    static final RoomKind RADIO = new RoomKind(
            new Shell(Wall.PAINT, Floor.CARPET, Shell.Ceiling.PANELS, 2.8, 8),
            new int[] {0xFF4E5A6A, 0xFF5A5260, 0xFF4A5A58, 0xFF5A5650},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.TALK_DESK, -0.1),
                    of(Piece.ON_AIR, -0.1),
                    of(Piece.FOAM, -0.36),
                    of(Piece.FOAM, 0.36),
                    of(Piece.RACK, 0.6),
                    of(Piece.FLOOR_LAMP, 0.86),
                    of(Piece.FOAM, -0.92),
                    of(Piece.RACK, -0.8)));

    static final RoomKind NEWS = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.BEAMS, 3.6, 11),
            new int[] {0xFF24406A, 0xFF2A4460, 0xFF26385A, 0xFF3A4658},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    new RoomKind.Slot(Piece.NEWS_DESK, 0.0, 0.4),
                    of(Piece.WORLD_WALL, 0.0),
                    of(Piece.CAMERA, -0.62),
                    of(Piece.SOFTBOX, 0.62),
                    of(Piece.SCREENS, -0.78),
                    of(Piece.SCREENS, 0.8),
                    of(Piece.CAMERA, 0.88)));

    static final RoomKind PHOTO = new RoomKind(
            new Shell(Wall.BRICK, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.6, 11),
            new int[] {0xFFC8C4BC, 0xFFB8B8B8, 0xFFD0C8BC, 0xFF9A9894},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.PAPER_ROLL, -0.2),
                    of(Piece.SOFTBOX, -0.66),
                    of(Piece.SOFTBOX, 0.28),
                    of(Piece.CAMERA, -0.94),
                    of(Piece.CRATES, 0.7)));

    static final RoomKind DANCE = new RoomKind(
            new Shell(Wall.PAINT, Floor.PARQUET, Shell.Ceiling.PLAIN, 3.4, 12),
            new int[] {0xFFD0C8BC, 0xFFC4CCD0, 0xFFD0C0B8, 0xFFB88850},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(of(Piece.BARRE, -0.3), of(Piece.SPEAKERS, 0.9), of(Piece.BARRE, -1.0), of(Piece.CLOCK, 0.18)));

    static final RoomKind YOGA = new RoomKind(
            new Shell(Wall.PAINT, Floor.BOARDS, Shell.Ceiling.PLAIN, 3.2, 11),
            new int[] {0xFFC8C4AE, 0xFFB8C4B8, 0xFFCCBEAC, 0xFFB88A58},
            Opening.Style.PANEL,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.MATS, -0.3),
                    of(Piece.PLANT, -0.02),
                    of(Piece.CANDLES, -0.6),
                    of(Piece.MATS, -0.85),
                    of(Piece.PLANT, 0.98),
                    of(Piece.PICTURES, -0.4)));

    static final RoomKind ATELIER = new RoomKind(
            new Shell(Wall.PLASTER, Floor.BOARDS, Shell.Ceiling.BEAMS, 3.6, 10),
            new int[] {0xFFC4BAA8, 0xFFB8B4AC, 0xFFC8B8A0, 0xFF9A7448},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.EASEL, -0.2),
                    of(Piece.CANVASES, -0.5),
                    of(Piece.PICTURES, -0.6),
                    of(Piece.EASEL, 0.14),
                    of(Piece.WORKBENCH, -0.92),
                    of(Piece.EASEL, 0.86),
                    of(Piece.CANVASES, 0.6)));

    static final RoomKind CINEMA = new RoomKind(
            new Shell(Wall.PAINT, Floor.CARPET, Shell.Ceiling.PLAIN, 4.6, 14),
            new int[] {0xFF4A2228, 0xFF3A2430, 0xFF2E2A3C, 0xFF4A2A2C},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.CINEMA_SCREEN, 0.0),
                    new RoomKind.Slot(Piece.CINEMA_SEATS, 0.0, 1.0),
                    new RoomKind.Slot(Piece.CINEMA_SEATS, -0.9, 1.0),
                    new RoomKind.Slot(Piece.CINEMA_SEATS, 0.9, 1.0)));

    static final RoomKind LECTURE = new RoomKind(
            new Shell(Wall.PANELS, Floor.PARQUET, Shell.Ceiling.PANELS, 4.0, 14),
            new int[] {0xFFA88660, 0xFF94785A, 0xFFB09474, 0xFF9A7448},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.BLACKBOARD, 0.0),
                    new RoomKind.Slot(Piece.TEACHER_DESK, -0.2, 0.5),
                    of(Piece.WHITEBOARD, 0.56),
                    of(Piece.CLOCK, 0.36),
                    new RoomKind.Slot(Piece.SCHOOL_DESKS, -0.8, 1.2),
                    new RoomKind.Slot(Piece.SCHOOL_DESKS, 0.8, 1.2),
                    new RoomKind.Slot(Piece.SCHOOL_DESKS, 0.36, 1.2),
                    of(Piece.WHITEBOARD, -0.62)));

    static final RoomKind INFANTS = new RoomKind(
            new Shell(Wall.PAINT, Floor.BOARDS, Shell.Ceiling.PLAIN, 2.9, 10),
            new int[] {0xFFF0D898, 0xFFB8DCD0, 0xFFF0C0B0, 0xFFC89A62},
            Opening.Style.SASH,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.TOY_SHELF, -0.62),
                    of(Piece.PICTURES, -0.2),
                    of(Piece.BLACKBOARD, -0.1),
                    of(Piece.COFFEE_TABLE, -0.1),
                    of(Piece.TOY_SHELF, 0.98),
                    of(Piece.MATS, 0.4),
                    new RoomKind.Slot(Piece.COFFEE_TABLE, 0.8, 1.2)));

    static final RoomKind NURSERY = new RoomKind(
            new Shell(Wall.PAPER, Floor.CARPET, Shell.Ceiling.PLAIN, 2.6, 7),
            new int[] {0xFFC8D4DC, 0xFFE4D0C4, 0xFFD4DCC4, 0xFFD0C4B4},
            Opening.Style.CASEMENT,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.CRIB, -0.16),
                    of(Piece.TOY_SHELF, -0.95),
                    of(Piece.ARMCHAIR, 0.32),
                    of(Piece.PICTURES, -0.24),
                    of(Piece.FLOOR_LAMP, 0.9)));

    static final RoomKind CHILD = new RoomKind(
            new Shell(Wall.PAPER, Floor.CARPET, Shell.Ceiling.PLAIN, 2.6, 7),
            new int[] {0xFFA8C8D8, 0xFFE8C8A8, 0xFFC8D8B0, 0xFFC8B090},
            Opening.Style.CASEMENT,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.TOY_SHELF, -0.95),
                    of(Piece.BED, -0.06),
                    of(Piece.NIGHTSTAND, 0.4),
                    of(Piece.PICTURES, -0.1),
                    of(Piece.BOOKSHELF, 0.95)));

    static final RoomKind CLUB = new RoomKind(
            new Shell(Wall.BRICK, Floor.TILES, Shell.Ceiling.PLAIN, 3.8, 12),
            new int[] {0xFF3A2450, 0xFF24284E, 0xFF40244A, 0xFF2A2438},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.DISCO, 0.0),
                    of(Piece.BAR, -0.5),
                    of(Piece.BOTTLES, -0.5),
                    of(Piece.MIXER, 0.16),
                    of(Piece.SPEAKERS, -0.08),
                    of(Piece.SPEAKERS, 0.46),
                    of(Piece.SCREENS, 0.2),
                    of(Piece.CAFE_TABLE, 0.8)));

    static final RoomKind BEACH_BAR = new RoomKind(
            new Shell(Wall.PANELS, Floor.BOARDS, Shell.Ceiling.BEAMS, 3.2, 10),
            new int[] {0xFFC8A878, 0xFFB89868, 0xFFD0B488, 0xFFC8A468},
            Opening.Style.PANEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.BAR, -0.5),
                    of(Piece.BOTTLES, -0.5),
                    new RoomKind.Slot(Piece.CAFE_TABLE, 0.5, 0.5),
                    of(Piece.PLANT, 0.98),
                    of(Piece.PLANT, -0.98),
                    of(Piece.MENU, -0.9)));

    static final RoomKind CANTEEN = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 3.0, 14),
            new int[] {0xFFC8CCB8, 0xFFB8C8CC, 0xFFD0C4B0, 0xFFC0C0B8},
            Opening.Style.SASH,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.COUNTER, -0.5),
                    of(Piece.COOLER, -0.9),
                    of(Piece.MENU, -0.5),
                    new RoomKind.Slot(Piece.DINING, 0.0, 0.6),
                    new RoomKind.Slot(Piece.DINING, 0.5, 0.6),
                    new RoomKind.Slot(Piece.DINING, -0.9, 1.3),
                    new RoomKind.Slot(Piece.DINING, 0.92, 1.3),
                    of(Piece.CLOCK, -0.1)));

    static final RoomKind PUB = new RoomKind(
            new Shell(Wall.PANELS, Floor.BOARDS, Shell.Ceiling.BEAMS, 2.9, 10),
            new int[] {0xFF7A4E30, 0xFF6A4A34, 0xFF5A5A42, 0xFF7A5434},
            Opening.Style.CASEMENT,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.BAR, -0.36),
                    of(Piece.BOTTLES, -0.36),
                    of(Piece.CASKS, -1.0),
                    of(Piece.CAFE_TABLE, 0.4),
                    of(Piece.PICTURES, 0.1),
                    new RoomKind.Slot(Piece.CAFE_TABLE, 0.9, 1.3),
                    of(Piece.FIREPLACE, 0.98)));

    static final RoomKind RESTAURANT = new RoomKind(
            new Shell(Wall.PAPER, Floor.PARQUET, Shell.Ceiling.PLAIN, 3.2, 11),
            new int[] {0xFF8A3A38, 0xFF5A6A58, 0xFFB89A78, 0xFF8A6240},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.LAID_TABLE, -0.26),
                    of(Piece.WINE_RACK, -0.66),
                    of(Piece.LAID_TABLE, 0.4),
                    of(Piece.PICTURES, -0.2),
                    new RoomKind.Slot(Piece.LAID_TABLE, -0.9, 1.3),
                    new RoomKind.Slot(Piece.LAID_TABLE, 0.92, 1.3),
                    of(Piece.PLANT, 0.98),
                    of(Piece.MIRROR, 0.12)));

    static final RoomKind TV_KITCHEN = new RoomKind(
            new Shell(Wall.TILED, Floor.CHECKER, Shell.Ceiling.BEAMS, 3.4, 10),
            new int[] {0xFFB8D0D4, 0xFFD8C4A8, 0xFFC4D0B8, 0xFFD8CDB8},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.KITCHEN, -0.2),
                    of(Piece.FRIDGE, -0.72),
                    of(Piece.CAMERA, 0.5),
                    of(Piece.SOFTBOX, 0.78),
                    of(Piece.SOFTBOX, -0.98),
                    of(Piece.CLOCK, 0.2)));

    static final RoomKind SHIP_CABIN = new RoomKind(
            new Shell(Wall.PANELS, Floor.CARPET, Shell.Ceiling.PLAIN, 2.4, 6),
            new int[] {0xFF8A5E3A, 0xFF7E5A3E, 0xFF94683F, 0xFF2E4660},
            Opening.Style.PORT,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.BED, -0.3),
                    of(Piece.NIGHTSTAND, 0.2),
                    of(Piece.TRUNK, 0.7),
                    of(Piece.CLOCK, -0.3),
                    of(Piece.WALL_SHELF, -0.6)));

    static final RoomKind COCKPIT = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 2.1, 6),
            new int[] {0xFF5A646E, 0xFF545C62, 0xFF3A3E44},
            Opening.Style.GLASS,
            RoomKind.Lamps.STANDING,
            List.of(of(Piece.PILOT_SEATS, 0)));

    private Stagings() {}
}
