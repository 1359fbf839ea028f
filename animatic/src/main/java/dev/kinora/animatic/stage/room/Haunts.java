package dev.kinora.animatic.stage.room;

import static dev.kinora.animatic.stage.room.RoomKind.Slot.of;

import java.util.List;

/** The table of rooms, fifth part: where beasts, plants, pictures, prisoners and patients are. */
final class Haunts {
    static final RoomKind BARN = new RoomKind(
            new Shell(Wall.PANELS, Floor.CONCRETE, Shell.Ceiling.BEAMS, 4.4, 14),
            new int[] {0xFFA87E54, 0xFF9A7450, 0xFFB08A60, 0xFFB0946A},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.HAY, -0.5),
                    of(Piece.LADDER, 0.0),
                    of(Piece.STALL, -1.1),
                    of(Piece.BEAM, -0.14),
                    of(Piece.HAY, 0.95),
                    of(Piece.BEAM, 0.62),
                    of(Piece.CRATES, 0.5),
                    of(Piece.HAY, 0.3)));

    static final RoomKind STABLE = new RoomKind(
            new Shell(Wall.PANELS, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.8, 16),
            new int[] {0xFFA07A54, 0xFF94704E, 0xFFAA845A, 0xFFB0986E},
            Opening.Style.NONE,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.STALL, -0.28),
                    of(Piece.STALL, 0.3),
                    of(Piece.STALL, -0.86),
                    of(Piece.STALL, 0.9),
                    of(Piece.HAY, 0.6)));

    static final RoomKind HOTHOUSE = new RoomKind(
            new Shell(Wall.GLASS, Floor.CONCRETE, Shell.Ceiling.GLASS, 3.6, 13),
            new int[] {0xFFC8DCD4, 0xFFD0DCD8, 0xFFA89E90},
            Opening.Style.GLASS,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.PLANT_BENCH, -0.35),
                    of(Piece.PLANT_BENCH, 0.3),
                    of(Piece.BASKET, -0.6),
                    of(Piece.BASKET, 0.1),
                    of(Piece.PLANT_BENCH, -0.95),
                    of(Piece.PLANT_BENCH, 0.92),
                    of(Piece.BASKET, 0.62),
                    of(Piece.PLANT, 0.02),
                    new RoomKind.Slot(Piece.PLANT_BENCH, -0.9, 1.25),
                    new RoomKind.Slot(Piece.PLANT_BENCH, 0.9, 1.25),
                    new RoomKind.Slot(Piece.PLANT, -0.55, 1.2),
                    new RoomKind.Slot(Piece.PLANT, 0.58, 1.2)));

    static final RoomKind AQUARIUM = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PLAIN, 3.4, 16),
            new int[] {0xFF3A6A94, 0xFF34608A, 0xFF3A6888, 0xFF3E6484},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(of(Piece.TANK, -0.46), of(Piece.TANK, 0.46), of(Piece.TANK, -0.98), of(Piece.TANK, 0.98)));

    static final RoomKind GALLERY = new RoomKind(
            new Shell(Wall.PAINT, Floor.PARQUET, Shell.Ceiling.PLAIN, 3.8, 14),
            new int[] {0xFFECE8E0, 0xFFE4E4E2, 0xFFD8D4CC, 0xFFA87848},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.PAINTING, -0.2),
                    of(Piece.PAINTING, 0.26),
                    of(Piece.PAINTING, -0.64),
                    of(Piece.PAINTING, 0.7),
                    of(Piece.PLINTH, 0.02),
                    of(Piece.PLINTH, -0.95),
                    new RoomKind.Slot(Piece.ROPE, -0.3, 0.8),
                    new RoomKind.Slot(Piece.ROPE, 0.42, 0.8),
                    of(Piece.PLINTH, 0.98)));

    static final RoomKind MUSEUM = new RoomKind(
            new Shell(Wall.PAINT, Floor.PARQUET, Shell.Ceiling.PLAIN, 4.2, 14),
            new int[] {0xFF8E3A38, 0xFF3E5A50, 0xFF4A5270, 0xFFA87848},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.PAINTING, 0.0),
                    of(Piece.SHOWCASE, -0.36),
                    of(Piece.PLINTH, 0.28),
                    of(Piece.PAINTING, -0.5),
                    of(Piece.PAINTING, 0.52),
                    of(Piece.PLINTH, -0.7),
                    of(Piece.SHOWCASE, 0.66),
                    of(Piece.COLUMN, -0.98),
                    of(Piece.COLUMN, 0.98),
                    new RoomKind.Slot(Piece.ROPE, 0.0, 0.8)));

    static final RoomKind BANK = new RoomKind(
            new Shell(Wall.PANELS, Floor.CHECKER, Shell.Ceiling.PLAIN, 4.2, 14),
            new int[] {0xFFA88660, 0xFF94785A, 0xFFB09474, 0xFFD8CDB8},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.TELLER, -0.08),
                    of(Piece.CLOCK, -0.08),
                    of(Piece.VAULT, 0.62),
                    of(Piece.CHANDELIER, 0.0),
                    of(Piece.PLANT, 0.36),
                    of(Piece.COLUMN, -0.66),
                    of(Piece.COLUMN, 0.95),
                    of(Piece.PLANT, -0.9),
                    new RoomKind.Slot(Piece.ROPE, -0.55, 1.3)));

    static final RoomKind LIFTS = new RoomKind(
            new Shell(Wall.PANELS, Floor.TILES, Shell.Ceiling.PANELS, 3.0, 10),
            new int[] {0xFFB09878, 0xFFA89C8C, 0xFFB8A488, 0xFFC4BAA8},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.LIFT, 0.0),
                    of(Piece.LIFT, -0.62),
                    of(Piece.LIFT, 0.66),
                    of(Piece.PLANT, -0.3),
                    of(Piece.PLANT, 0.36),
                    of(Piece.PICTURES, 0.98)));

    static final RoomKind STAIRWELL = new RoomKind(
            new Shell(Wall.PAPER, Floor.PARQUET, Shell.Ceiling.PLAIN, 3.6, 7.6),
            new int[] {0xFFB59C90, 0xFF9AA8A4, 0xFFC2B49A, 0xFFA07448},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.STAIRS, -0.3),
                    of(Piece.CHANDELIER, 0.8),
                    of(Piece.SIDEBOARD, 0.62),
                    of(Piece.PICTURES, 0.2),
                    of(Piece.PLANT, 0.98)));

    static final RoomKind SERVERS = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 2.9, 12),
            new int[] {0xFF4A5664, 0xFF46505A, 0xFF58626C},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.RACK, 0.0),
                    of(Piece.RACK, -0.15),
                    of(Piece.RACK, 0.15),
                    of(Piece.RACK, -0.3),
                    of(Piece.RACK, 0.3),
                    of(Piece.RACK, -0.45),
                    of(Piece.RACK, 0.45),
                    of(Piece.RACK, -0.6),
                    of(Piece.RACK, 0.6),
                    of(Piece.RACK, -0.75),
                    of(Piece.RACK, 0.75),
                    of(Piece.RACK, -0.9),
                    of(Piece.RACK, 0.9)));

    static final RoomKind STORE = new RoomKind(
            new Shell(Wall.METAL, Floor.CONCRETE, Shell.Ceiling.BEAMS, 5.0, 20),
            new int[] {0xFFA8B0B4, 0xFF9CA4A8, 0xFF9A968E},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.PALLETS, -0.26),
                    of(Piece.PALLETS, 0.3),
                    of(Piece.PALLETS, -0.8),
                    of(Piece.PALLETS, 0.84),
                    new RoomKind.Slot(Piece.CRATES, 0.02, 1.0)));

    static final RoomKind CELL = new RoomKind(
            new Shell(Wall.BRICK, Floor.CONCRETE, Shell.Ceiling.PLAIN, 2.9, 8),
            new int[] {0xFF8A8884, 0xFF7E7C78, 0xFF8C8880, 0xFF7A7670},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(of(Piece.BARS, -0.3), of(Piece.COT, 0.62), of(Piece.TOILET, 0.2), of(Piece.BARS, -0.98)));

    static final RoomKind CELLAR = new RoomKind(
            new Shell(Wall.BRICK, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.0, 12),
            new int[] {0xFF7A6252, 0xFF70594A, 0xFF806A58, 0xFF6A6058},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.CASKS, -0.3),
                    of(Piece.WINE_RACK, 0.28),
                    of(Piece.TORCH, 0.02),
                    of(Piece.CASKS, -0.92),
                    of(Piece.WINE_RACK, 0.68),
                    of(Piece.TORCH, 0.5),
                    of(Piece.CASKS, 1.0)));

    static final RoomKind MOSQUE = new RoomKind(
            new Shell(Wall.TILED, Floor.CARPET, Shell.Ceiling.PLAIN, 5.4, 15),
            new int[] {0xFF4E8A9A, 0xFF3E7A8A, 0xFF5A8E94, 0xFF9A2E34},
            Opening.Style.ARCHED,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.CHANDELIER, 0.0),
                    of(Piece.COLUMN, -0.28),
                    of(Piece.COLUMN, 0.28),
                    of(Piece.CHANDELIER, -0.6),
                    of(Piece.COLUMN, -0.8),
                    of(Piece.CHANDELIER, 0.6),
                    of(Piece.COLUMN, 0.85)));

    static final RoomKind SAUNA = new RoomKind(
            new Shell(Wall.PANELS, Floor.TILES, Shell.Ceiling.BEAMS, 2.5, 6),
            new int[] {0xFFE0B070, 0xFFD4A468, 0xFFE4BC80, 0xFFB89468},
            Opening.Style.NONE,
            RoomKind.Lamps.PENDANTS,
            List.of(of(Piece.SAUNA_BENCH, -0.2), of(Piece.SAUNA_STOVE, 0.86)));

    static final RoomKind SPA = new RoomKind(
            new Shell(Wall.PANELS, Floor.BOARDS, Shell.Ceiling.PLAIN, 2.8, 9),
            new int[] {0xFFB8A088, 0xFFA8A090, 0xFFC0AC94, 0xFF9A7850},
            Opening.Style.SASH,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.MASSAGE, -0.2),
                    of(Piece.CANDLES, 0.3),
                    of(Piece.PLANT, 0.9),
                    of(Piece.BASIN, -0.86),
                    of(Piece.PLANT, -0.55)));

    static final RoomKind BATH = new RoomKind(
            new Shell(Wall.TILED, Floor.TILES, Shell.Ceiling.PLAIN, 2.6, 6.4),
            new int[] {0xFF9DB4B4, 0xFFB8B0A0, 0xFFA4B0A0, 0xFFC4C2B8},
            Opening.Style.SASH,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.BASIN, -0.5),
                    of(Piece.BATHTUB, 0.34),
                    of(Piece.TOILET, -0.02),
                    of(Piece.PLANT, 0.98),
                    of(Piece.SMALL_PLANT, -0.98)));

    static final RoomKind WAITING = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 2.8, 10),
            new int[] {0xFFB8CAC4, 0xFFC2CCD0, 0xFFC8CCBC, 0xFFB4BEBE},
            Opening.Style.SASH,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.SEAT_ROW, -0.3),
                    of(Piece.PICTURES, -0.3),
                    of(Piece.CLOCK, 0.06),
                    of(Piece.COFFEE_TABLE, 0.12),
                    of(Piece.PLANT, 0.9),
                    of(Piece.SEAT_ROW, 0.5),
                    of(Piece.PLANT, -0.95)));

    static final RoomKind DENTIST = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 2.8, 9),
            new int[] {0xFFB8D4D0, 0xFFC4D4D8, 0xFFCCD8CC, 0xFFC4CCCC},
            Opening.Style.PANEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.DENTAL_CHAIR, -0.1),
                    of(Piece.MEDICINE_SHELF, -0.86),
                    of(Piece.MONITOR, 0.6),
                    of(Piece.PLANT, 0.98)));

    static final RoomKind VET = new RoomKind(
            new Shell(Wall.TILED, Floor.TILES, Shell.Ceiling.PANELS, 2.8, 9),
            new int[] {0xFFA8C8B8, 0xFFB0C4CC, 0xFFC0C8B4, 0xFFBCC4C0},
            Opening.Style.PANEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.OPERATING_TABLE, -0.05),
                    of(Piece.MEDICINE_SHELF, -0.8),
                    of(Piece.SURGICAL_LAMP, -0.05),
                    of(Piece.MONITOR, 0.52),
                    of(Piece.POSTER, -0.3),
                    of(Piece.PLANT, 0.98)));

    static final RoomKind LABORATORY = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 3.0, 11),
            new int[] {0xFFC4D0D4, 0xFFB8C8C8, 0xFFCCD0CC, 0xFFB8C0C4},
            Opening.Style.PANEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.LAB_BENCH, -0.2),
                    of(Piece.GLASS_SHELF, -0.72),
                    of(Piece.LAB_BENCH, 0.5),
                    of(Piece.MONITOR, 0.98),
                    of(Piece.WHITEBOARD, -0.16),
                    new RoomKind.Slot(Piece.LAB_BENCH, -0.9, 1.25),
                    new RoomKind.Slot(Piece.LAB_BENCH, 0.92, 1.25)));

    static final RoomKind BOOKSHOP = new RoomKind(
            new Shell(Wall.PAINT, Floor.BOARDS, Shell.Ceiling.BEAMS, 3.2, 11),
            new int[] {0xFF8C9A7E, 0xFFA88A68, 0xFF7E8E94, 0xFF9A7448},
            Opening.Style.NONE,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.BOOKWALL, -0.3),
                    of(Piece.COUNTER, 0.5),
                    of(Piece.BOOKWALL, -0.86),
                    of(Piece.BOOKSHELF, 0.16),
                    of(Piece.BOOKWALL, 0.92),
                    of(Piece.PICTURES, 0.5),
                    of(Piece.BOOKWALL, -1.2)));

    private Haunts() {}
}
