package dev.kinora.animatic.stage.room;

import static dev.kinora.animatic.stage.room.RoomKind.Slot.of;

import java.util.List;

/** The table of rooms, second part: where one is a guest, at work or on the way. */
final class PublicRooms {
    static final RoomKind CARRIAGE = new RoomKind(
            new Shell(Wall.PAINT, Floor.CARPET, Shell.Ceiling.PANELS, 2.4, Chamber.ENDLESS),
            new int[] {0xFFC9C4B4, 0xFFB8BEB8, 0xFFC4B498, 0xFF6A6862},
            Opening.Style.COACH,
            RoomKind.Lamps.TUBES,
            List.of(of(Piece.SEATS, 0), of(Piece.LUGGAGE, 0)));

    static final RoomKind COACH = new RoomKind(
            new Shell(Wall.PAINT, Floor.CONCRETE, Shell.Ceiling.PANELS, 2.35, Chamber.ENDLESS),
            new int[] {0xFFC2C4C0, 0xFFB4BCC0, 0xFFC8C0AC, 0xFF5E6064},
            Opening.Style.COACH,
            RoomKind.Lamps.TUBES,
            List.of(of(Piece.SEAT_ROW, 0), of(Piece.POLE, 0)));

    static final RoomKind AIRLINER = new RoomKind(
            new Shell(Wall.PAINT, Floor.CARPET, Shell.Ceiling.PLAIN, 2.3, Chamber.ENDLESS),
            new int[] {0xFFD4D2CC, 0xFFCCD0D4, 0xFF4E5666},
            Opening.Style.OVAL,
            RoomKind.Lamps.STANDING,
            List.of(of(Piece.SEAT, 0)));

    static final RoomKind THRONE = new RoomKind(
            new Shell(Wall.ASHLAR, Floor.TILES, Shell.Ceiling.BEAMS, 5.4, 15),
            new int[] {0xFFA89E90, 0xFF9C968C, 0xFFB0A490, 0xFF7E766C},
            Opening.Style.ARCHED,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.THRONE, 0.0),
                    of(Piece.TORCH, -0.2),
                    of(Piece.BANNER, -0.4),
                    of(Piece.TORCH, -0.6),
                    of(Piece.TORCH, 0.2),
                    of(Piece.TORCH, 0.8),
                    of(Piece.BANNER, -0.78),
                    of(Piece.COLUMN, -0.98),
                    of(Piece.COLUMN, 0.98)));

    static final RoomKind WARD = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 2.8, 8),
            new int[] {0xFFB8CAC4, 0xFFC2CCD0, 0xFFC8CCBC, 0xFFB4BEBE},
            Opening.Style.PANEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.WARD_BED, -0.24),
                    of(Piece.MONITOR, 0.34),
                    of(Piece.DRIP, -0.68),
                    of(Piece.CURTAIN, -0.98),
                    of(Piece.CHAIR, 0.66),
                    of(Piece.CLOCK, -0.2),
                    new RoomKind.Slot(Piece.WARD_BED, 0.86, 1.1)));

    static final RoomKind SHOP = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 2.9, 12),
            new int[] {0xFFC8C4B8, 0xFFB8C0BC, 0xFFCABFA8, 0xFFB0ACA4},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.GOODS, -0.34),
                    new RoomKind.Slot(Piece.COUNTER, 0.62, 0.4),
                    of(Piece.COOLER, 0.16),
                    of(Piece.GOODS, -0.94),
                    of(Piece.MENU, 0.62),
                    of(Piece.GOODS, 0.98)));

    static final RoomKind ATTIC = new RoomKind(
            new Shell(Wall.PANELS, Floor.BOARDS, Shell.Ceiling.GABLE, 3.3, 8),
            new int[] {0xFF8E6A46, 0xFF846244, 0xFF7E5A38},
            Opening.Style.ROUND,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.TRUNK, -0.42),
                    of(Piece.BOXES, 0.54),
                    of(Piece.ARMCHAIR, 0.1),
                    of(Piece.CRATES, -0.8),
                    of(Piece.BOXES, 0.9)));

    static final RoomKind GARAGE = new RoomKind(
            new Shell(Wall.PLASTER, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.3, 10),
            new int[] {0xFF9C968A, 0xFF8E9490, 0xFFA09482, 0xFF8A8680},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.WORKBENCH, -0.36),
                    of(Piece.TOOLS, -0.36),
                    of(Piece.TOOL_CHEST, 0.16),
                    of(Piece.TYRES, 0.66),
                    of(Piece.BINDERS, -0.98),
                    new RoomKind.Slot(Piece.DRUM, 0.98, 0.1),
                    new RoomKind.Slot(Piece.BOXES, -0.72, 0.5),
                    of(Piece.CRATES, 0.5),
                    new RoomKind.Slot(Piece.TYRES, 0.92, 1.3),
                    new RoomKind.Slot(Piece.BOXES, -0.95, 1.2)));

    static final RoomKind PARKING = new RoomKind(
            new Shell(Wall.CONCRETE, Floor.CONCRETE, Shell.Ceiling.PLAIN, 2.9, 24),
            new int[] {0xFF9A9A96, 0xFF92969A, 0xFF7E7E7C},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    new RoomKind.Slot(Piece.PILLAR, -0.3, 0.7),
                    of(Piece.PARKED, -0.62),
                    of(Piece.PARKED, 0.1),
                    new RoomKind.Slot(Piece.PILLAR, 0.44, 0.7),
                    of(Piece.PARKED, 0.74),
                    of(Piece.PARKED, -0.98)));

    private PublicRooms() {}
}
