package dev.kinora.animatic.stage.room;

import static dev.kinora.animatic.stage.room.RoomKind.Slot.of;

import java.util.List;
import java.util.Optional;

/** The table of rooms, fourth part: halls where many come together, and rooms of one trade that their concept or a word tells. */
final class Halls {
    private static final RoomKind RINK = arena(Floor.ICE, 0xFFE6EAEC, 0xFFC4DCE8, List.of());
    private static final RoomKind COURT = arena(Floor.COURT, 0xFF7A8CA0, 0xFFB98A54, List.of(of(Piece.HOOP, -0.55)));
    private static final RoomKind MAT = arena(Floor.COURT, 0xFF8A6A4A, 0xFF8FA07A, List.of());
    private static final RoomKind DOHYO = arena(Floor.CLAY, 0xFF6A4A3A, 0xFFB08A62, List.of());

    private static final RoomKind BOWLING = new RoomKind(
            new Shell(Wall.PAINT, Floor.LANES, Shell.Ceiling.PANELS, 3.2, Chamber.ENDLESS),
            new int[] {0xFF3A3460, 0xFF2E4A5E, 0xFF4A2E50, 0xFFC99A62},
            Opening.Style.NONE,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.PINS, 0.0),
                    of(Piece.PINS, 0.37),
                    of(Piece.PINS, -0.37),
                    of(Piece.PINS, 0.74),
                    of(Piece.PINS, -0.74)));

    private static final RoomKind BALLROOM = new RoomKind(
            new Shell(Wall.PAPER, Floor.PARQUET, Shell.Ceiling.PLAIN, 4.8, 15),
            new int[] {0xFFD2C4A4, 0xFFB8C0C8, 0xFFCFB0A8, 0xFFA87848},
            Opening.Style.ARCHED,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.CHANDELIER, 0.0),
                    of(Piece.COLUMN, -0.30),
                    of(Piece.MIRROR, -0.55),
                    of(Piece.COLUMN, -0.82),
                    of(Piece.CHANDELIER, -0.8),
                    of(Piece.CHANDELIER, 0.8),
                    of(Piece.COLUMN, 0.98)));

    private static final RoomKind NAVE = new RoomKind(
            new Shell(Wall.ASHLAR, Floor.TILES, Shell.Ceiling.BEAMS, 6.0, 15),
            new int[] {0xFFB8AE9C, 0xFFA8A29A, 0xFFBEB29C, 0xFF8A8074},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.STAINED, 0.0),
                    of(Piece.COLUMN, -0.36),
                    of(Piece.COLUMN, 0.36),
                    of(Piece.STAINED, -0.64),
                    of(Piece.STAINED, 0.64),
                    new RoomKind.Slot(Piece.PEW, -0.72, 1.5),
                    new RoomKind.Slot(Piece.PEW, 0.72, 1.5),
                    of(Piece.COLUMN, -1.2),
                    of(Piece.COLUMN, 1.2)));

    private static final RoomKind OPERATING = new RoomKind(
            new Shell(Wall.TILED, Floor.TILES, Shell.Ceiling.PANELS, 3.0, 9),
            new int[] {0xFF9CC0B8, 0xFFA4C0C8, 0xFF9CB4B0},
            Opening.Style.NONE,
            RoomKind.Lamps.TUBES,
            List.of(
                    new RoomKind.Slot(Piece.OPERATING_TABLE, 0.30, 0.5),
                    of(Piece.SURGICAL_LAMP, 0.24),
                    of(Piece.MONITOR, -0.36),
                    of(Piece.DRIP, 0.80),
                    of(Piece.SCREENS, -0.6),
                    of(Piece.CURTAIN, -0.98)));

    private static final RoomKind CONTROL = new RoomKind(
            new Shell(Wall.PAINT, Floor.CARPET, Shell.Ceiling.PANELS, 3.0, 10),
            new int[] {0xFF4A5664, 0xFF46505A, 0xFF3A424C},
            Opening.Style.PANEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    new RoomKind.Slot(Piece.CONSOLE, -0.2, 0.4),
                    of(Piece.SCREENS, -0.45),
                    new RoomKind.Slot(Piece.CONSOLE, 0.55, 0.4),
                    of(Piece.RACK, -0.98),
                    new RoomKind.Slot(Piece.CONSOLE, -0.75, 0.4)));

    private static final RoomKind FORGE = new RoomKind(
            new Shell(Wall.BRICK, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.2, 9),
            new int[] {0xFF6A4A3C, 0xFF64504A, 0xFF5A5048},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.FORGE, -0.32),
                    new RoomKind.Slot(Piece.ANVIL, 0.42, 0.8),
                    of(Piece.TOOLS, 0.62),
                    of(Piece.WORKBENCH, 0.8),
                    of(Piece.DRUM, -0.86)));

    static final RoomKind WORKS = new RoomKind(
            new Shell(Wall.BRICK, Floor.CONCRETE, Shell.Ceiling.BEAMS, 4.6, 16),
            new int[] {0xFF8A6452, 0xFF7E6A5C, 0xFF8C8070},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.MACHINE, -0.5),
                    of(Piece.MACHINE, 0.3),
                    of(Piece.MACHINE, -0.98),
                    of(Piece.MACHINE, 0.9),
                    new RoomKind.Slot(Piece.PILLAR, -0.08, 0.9)));

    private static final RoomKind LOBBY = new RoomKind(
            new Shell(Wall.PANELS, Floor.CHECKER, Shell.Ceiling.PLAIN, 4.0, 12),
            new int[] {0xFFA07A54, 0xFF8A6A4A, 0xFFB09070, 0xFFD8CDB8},
            Opening.Style.NONE,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.BAR, 0.0),
                    of(Piece.CHANDELIER, 0.0),
                    of(Piece.CLOCK, 0.0),
                    of(Piece.PLANT, -0.52),
                    of(Piece.PLANT, 0.52),
                    of(Piece.ARMCHAIR, -0.78),
                    of(Piece.ARMCHAIR, 0.78),
                    of(Piece.PICTURES, -0.62),
                    of(Piece.PICTURES, 0.62)));

    private static final RoomKind TERMINAL = new RoomKind(
            new Shell(Wall.PAINT, Floor.TILES, Shell.Ceiling.PANELS, 4.0, 18),
            new int[] {0xFFC4CACC, 0xFFBCC4C8, 0xFFB4BABC},
            Opening.Style.PANEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.DEPARTURES, -0.37),
                    new RoomKind.Slot(Piece.SEAT_ROW, 0.5, 0.6),
                    of(Piece.COUNTER, -0.5),
                    of(Piece.PLANT, 0.98)));

    private static final RoomKind COURTROOM = new RoomKind(
            new Shell(Wall.PANELS, Floor.PARQUET, Shell.Ceiling.BEAMS, 4.2, 12),
            new int[] {0xFF8A5E38, 0xFF7E5836, 0xFF8A6240},
            Opening.Style.ARCHED,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.BAR, -0.1),
                    of(Piece.BANNER, -0.1),
                    of(Piece.COLUMN, -0.5),
                    of(Piece.BOOKSHELF, -0.86),
                    of(Piece.PEW, 0.8)));

    private Halls() {}

    /** A hall with people all around what is played in the middle. */
    private static RoomKind arena(Floor floor, int barrier, int ground, List<RoomKind.Slot> pieces) {
        return new RoomKind(
                new Shell(Wall.CROWD, floor, Shell.Ceiling.BEAMS, 6.5, 20),
                new int[] {barrier, ground},
                Opening.Style.NONE,
                RoomKind.Lamps.TUBES,
                pieces);
    }

    /** The hall that a concept, with the words of a prompt, asks for. */
    static Optional<RoomKind> told(String concept, String words) {
        return Optional.ofNullable(
                switch (concept) {
                    case "place.ice-rink" -> RINK;
                    case "place.sports-hall" -> hall(words);
                    case "place.bowling" -> BOWLING;
                    case "place.ballroom" -> BALLROOM;
                    case "place.nave", "place.church" -> NAVE;
                    case "place.control-room" -> CONTROL;
                    case "place.factory" -> WORKS;
                    case "place.lobby" -> LOBBY;
                    case "place.terminal", "place.airport" -> TERMINAL;
                    case "place.courtroom" -> COURTROOM;
                    case "place.hospital" -> words.matches(".*(surg|operat|scalpel|chirurg).*") ? OPERATING : null;
                    case "place.workshop" -> words.matches(".*(forge|blacksmith|anvil|smithy).*") ? FORGE : null;
                    case "place.room" -> words.matches(".*(ballroom|banquet|salle de bal).*") ? BALLROOM : null;
                    default -> null;
                });
    }

    private static RoomKind hall(String words) {
        if (words.matches(".*(sumo|dohyo).*")) {
            return DOHYO;
        }
        return words.matches(".*(judo|karate|wrestl|fenc|kendo|gymnast|martial).*") ? MAT : COURT;
    }
}
