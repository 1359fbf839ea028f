package dev.kinora.animatic.stage.room;

import static dev.kinora.animatic.stage.room.RoomKind.Slot.of;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of rooms. */
final class Rooms {
    private static final RoomKind LIVING = new RoomKind(
            new Shell(Wall.PAINT, Floor.BOARDS, Shell.Ceiling.PLAIN, 2.75, 7.5),
            new int[] {0xFFB9A78C, 0xFF8D9C86, 0xFF9FB0B4, 0xFFC2977C, 0xFFB08A5E, 0xFFA87A4C},
            Opening.Style.CASEMENT,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.SOFA, -0.02),
                    of(Piece.BOOKSHELF, -0.66),
                    of(Piece.PICTURES, -0.08),
                    of(Piece.FLOOR_LAMP, -0.40),
                    of(Piece.PLANT, 0.88),
                    of(Piece.SIDEBOARD, 0.72),
                    new RoomKind.Slot(Piece.COFFEE_TABLE, -0.02, 1.15),
                    new RoomKind.Slot(Piece.ARMCHAIR, 0.86, 1.1),
                    new RoomKind.Slot(Piece.PLANT, -0.98, 1.2)));

    private static final RoomKind ROOM = new RoomKind(
            new Shell(Wall.PAINT, Floor.BOARDS, Shell.Ceiling.PLAIN, 2.8, 7),
            new int[] {0xFFB6AC98, 0xFF94A39A, 0xFFA8A6B0, 0xFFBFA184, 0xFFA07448},
            Opening.Style.SASH,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.SIDEBOARD, -0.34),
                    of(Piece.ARMCHAIR, 0.74),
                    of(Piece.PICTURES, -0.3),
                    of(Piece.FLOOR_LAMP, 0.98),
                    of(Piece.BOOKSHELF, -0.86),
                    of(Piece.PLANT, 0.12),
                    new RoomKind.Slot(Piece.DINING, -0.72, 1.1),
                    new RoomKind.Slot(Piece.PLANT, 0.98, 1.2)));

    private static final RoomKind BEDROOM = new RoomKind(
            new Shell(Wall.PAPER, Floor.CARPET, Shell.Ceiling.PLAIN, 2.6, 6),
            new int[] {0xFF9AA8A4, 0xFFB59C90, 0xFF8F9BB0, 0xFFAFA084, 0xFFA89684},
            Opening.Style.CASEMENT,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.BED, -0.3),
                    of(Piece.NIGHTSTAND, 0.14),
                    of(Piece.PICTURES, -0.3),
                    of(Piece.WARDROBE, -0.98),
                    of(Piece.PLANT, 0.86),
                    new RoomKind.Slot(Piece.ARMCHAIR, 0.92, 1.1)));

    private static final RoomKind KITCHEN = new RoomKind(
            new Shell(Wall.TILED, Floor.CHECKER, Shell.Ceiling.PLAIN, 2.7, 7),
            new int[] {0xFFB8B09A, 0xFF9DB0A6, 0xFFC4A888, 0xFFBDB4A4, 0xFFD8CDB8},
            Opening.Style.SASH,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.KITCHEN, -0.28),
                    of(Piece.FRIDGE, -0.98),
                    of(Piece.SMALL_PLANT, 0.9),
                    of(Piece.CLOCK, 0.98),
                    new RoomKind.Slot(Piece.DINING, 0.66, 1.15)));

    private static final RoomKind CAFE = new RoomKind(
            new Shell(Wall.BRICK, Floor.BOARDS, Shell.Ceiling.BEAMS, 3.3, 10),
            new int[] {0xFF96604A, 0xFF8A5A48, 0xFFA06E50, 0xFF8A6242},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.BAR, -0.46),
                    of(Piece.BOTTLES, -0.46),
                    new RoomKind.Slot(Piece.CAFE_TABLE, 0.62, 0.5),
                    of(Piece.MENU, 0.06),
                    of(Piece.PLANT, 0.98),
                    new RoomKind.Slot(Piece.CAFE_TABLE, -0.86, 1.3),
                    new RoomKind.Slot(Piece.CAFE_TABLE, 0.94, 1.3),
                    new RoomKind.Slot(Piece.CAFE_TABLE, 0.2, 1.1)));

    private static final RoomKind OFFICE = new RoomKind(
            new Shell(Wall.PAINT, Floor.CARPET, Shell.Ceiling.PANELS, 2.8, 9),
            new int[] {0xFFB4B6B0, 0xFFA3B0B4, 0xFFBAB09E, 0xFF6C7680},
            Opening.Style.PANEL,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.BINDERS, -0.84),
                    new RoomKind.Slot(Piece.DESK, 0.56, 0.3),
                    of(Piece.WHITEBOARD, -0.22),
                    of(Piece.PLANT, 0.98),
                    new RoomKind.Slot(Piece.DESK, -0.3, 0.1),
                    new RoomKind.Slot(Piece.DESK, -0.84, 1.3),
                    new RoomKind.Slot(Piece.DESK, 0.88, 1.3)));

    private static final RoomKind CLASSROOM = new RoomKind(
            new Shell(Wall.PAINT, Floor.BOARDS, Shell.Ceiling.PLAIN, 3.1, 10),
            new int[] {0xFFC2B48E, 0xFFA7B5A2, 0xFFB9AFA0, 0xFFA47C50},
            Opening.Style.SASH,
            RoomKind.Lamps.TUBES,
            List.of(
                    of(Piece.BLACKBOARD, -0.26),
                    new RoomKind.Slot(Piece.TEACHER_DESK, -0.5, 0.6),
                    of(Piece.BOOKSHELF, 0.98),
                    of(Piece.CLOCK, 0.22),
                    new RoomKind.Slot(Piece.SCHOOL_DESKS, 0.5, 0.5),
                    new RoomKind.Slot(Piece.SCHOOL_DESKS, 0.7, 1.3),
                    new RoomKind.Slot(Piece.SCHOOL_DESKS, -0.7, 1.3)));

    private static final RoomKind LIBRARY = new RoomKind(
            new Shell(Wall.PANELS, Floor.PARQUET, Shell.Ceiling.BEAMS, 3.9, 10),
            new int[] {0xFF94683F, 0xFF87613F, 0xFF9A7148, 0xFF8A5E38},
            Opening.Style.ARCHED,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.BOOKWALL, -0.5),
                    of(Piece.BOOKWALL, -0.98),
                    of(Piece.FLOOR_LAMP, 0.02),
                    new RoomKind.Slot(Piece.ARMCHAIR, 0.42, 0.2),
                    of(Piece.BOOKWALL, -1.3),
                    new RoomKind.Slot(Piece.DINING, -0.66, 1.2),
                    new RoomKind.Slot(Piece.ARMCHAIR, 0.86, 1.2)));

    private static final RoomKind WORKSHOP = new RoomKind(
            new Shell(Wall.PLASTER, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.4, 11),
            new int[] {0xFF9C9484, 0xFF8C9490, 0xFFA49078, 0xFF8C8880},
            Opening.Style.STEEL,
            RoomKind.Lamps.PENDANTS,
            List.of(
                    of(Piece.WORKBENCH, -0.34),
                    of(Piece.TOOLS, -0.34),
                    of(Piece.CRATES, 0.72),
                    of(Piece.BINDERS, -0.98),
                    new RoomKind.Slot(Piece.WORKBENCH, -0.78, 1.3),
                    new RoomKind.Slot(Piece.BOXES, 0.84, 1.2)));

    private static final RoomKind HALL = new RoomKind(
            new Shell(Wall.PAINT, Floor.PARQUET, Shell.Ceiling.PLAIN, 3.8, 12),
            new int[] {0xFFB8AE9C, 0xFFA0A6A8, 0xFF9E8E84, 0xFF9A7448},
            Opening.Style.ARCHED,
            RoomKind.Lamps.TUBES,
            List.of(of(Piece.PICTURES, -0.5), of(Piece.PICTURES, 0.0), of(Piece.PLANT, 0.98), of(Piece.PLANT, -0.98)));

    private static final RoomKind CABIN = new RoomKind(
            new Shell(Wall.PANELS, Floor.BOARDS, Shell.Ceiling.BEAMS, 2.6, 7),
            new int[] {0xFF8A623E, 0xFF7A583C, 0xFF7A5636},
            Opening.Style.CASEMENT,
            RoomKind.Lamps.STANDING,
            List.of(
                    of(Piece.FIREPLACE, -0.44),
                    of(Piece.ARMCHAIR, 0.34),
                    of(Piece.FLOOR_LAMP, 0.08),
                    of(Piece.BOOKSHELF, 0.98),
                    of(Piece.CRATES, -0.98),
                    new RoomKind.Slot(Piece.ARMCHAIR, -0.84, 1.2),
                    new RoomKind.Slot(Piece.COFFEE_TABLE, 0.3, 1.2)));

    private static final RoomKind SHIP = new RoomKind(
            new Shell(Wall.METAL, Floor.TILES, Shell.Ceiling.PANELS, 2.8, 8),
            new int[] {0xFF8C98A4, 0xFF94948E, 0xFF5A6068},
            Opening.Style.PORT,
            RoomKind.Lamps.TUBES,
            List.of(of(Piece.CONSOLE, -0.36), of(Piece.RACK, -0.98), of(Piece.RACK, 0.98), of(Piece.CONSOLE, 0.5)));

    private static final RoomKind DUNGEON = new RoomKind(
            new Shell(Wall.BRICK, Floor.CONCRETE, Shell.Ceiling.BEAMS, 3.0, 9),
            new int[] {0xFF6E6A66, 0xFF66645E, 0xFF706860, 0xFF5A5650},
            Opening.Style.ARCHED,
            RoomKind.Lamps.STANDING,
            List.of(of(Piece.CRATES, -0.7), of(Piece.CRATES, 0.98), of(Piece.TORCH, 0.2)));

    private Rooms() {}

    /** What a named piece of furniture is called in the table, and where it likes to stand. */
    private static final Map<String, RoomKind.Slot> NAMED = Map.ofEntries(
            Map.entry("fireplace", of(Piece.FIREPLACE, -0.40)),
            Map.entry("bed", of(Piece.BED, -0.3)),
            Map.entry("sofa", of(Piece.SOFA, -0.02)),
            Map.entry("bookshelf", of(Piece.BOOKSHELF, -0.7)),
            Map.entry("mirror", of(Piece.MIRROR, -0.2)),
            Map.entry("clock", of(Piece.CLOCK, 0.0)),
            Map.entry("painting", of(Piece.PICTURES, -0.2)),
            Map.entry("blackboard", of(Piece.BLACKBOARD, -0.26)),
            Map.entry("fridge", of(Piece.FRIDGE, -0.9)),
            Map.entry("bathtub", of(Piece.BATHTUB, 0.34)),
            Map.entry("cupboard", of(Piece.WARDROBE, -0.8)),
            Map.entry("desk", of(Piece.DESK, -0.3)),
            Map.entry("potted", of(Piece.PLANT, 0.8)),
            Map.entry("television", of(Piece.TELEVISION, -0.62)),
            Map.entry("torch", of(Piece.TORCH, -0.4)),
            Map.entry("lamp", of(Piece.FLOOR_LAMP, -0.4)));

    /** The room that a place asks for, with what the prompt names in it first. */
    static RoomKind furnished(Scene scene) {
        Place place = scene.place();
        String words = Trades.words(scene);
        RoomKind usual = Trades.told(place.concept(), words)
                .or(() -> Premises.told(place.concept(), words))
                .orElseGet(() -> usual(place.concept(), place.trait("words", "")));
        List<RoomKind.Slot> all = new ArrayList<>();
        for (String piece : place.trait("pieces", "").split(",")) {
            RoomKind.Slot slot = NAMED.get(piece);
            if (slot != null
                    && usual.furniture().stream().noneMatch(s -> s.piece().standsFor(slot.piece()))) {
                all.add(slot);
            }
        }
        List<Piece> named = all.stream().map(RoomKind.Slot::piece).toList();
        boolean throned = scene.performers().stream()
                .anyMatch(p -> p.concept().equals("prop.throne") || p.word().contains("throne"));
        usual.furniture().stream()
                .filter(s -> !named.contains(s.piece()) && !(throned && s.piece() == Piece.THRONE))
                .forEach(all::add);
        return new RoomKind(usual.shell(), usual.colours(), usual.window(), usual.lamps(), all);
    }

    /** The room that words and concept of a place ask for. */
    private static RoomKind usual(String concept, String words) {
        if (words.matches(".*(dungeon|cellar|crypt|prison|jail|catacomb|vault).*")) {
            return DUNGEON;
        }
        if (words.matches(".*(throne|great hall|castle|palace).*")) {
            return PublicRooms.THRONE;
        }
        if (concept.equals("place.shop") && words.matches(".*(antique|coffee).*")) {
            return CAFE;
        }
        if (words.matches(".*(parking|car park|multi-?storey).*")) {
            return PublicRooms.PARKING;
        }
        return kind(concept);
    }

    /** The room a concept asks for; the plain one when the table has none. */
    static RoomKind kind(String concept) {
        return switch (concept) {
            case "place.living-room" -> LIVING;
            case "place.kitchen" -> KITCHEN;
            case "place.bedroom" -> BEDROOM;
            case "place.hospital" -> PublicRooms.WARD;
            case "place.carriage" -> PublicRooms.CARRIAGE;
            case "place.coach", "place.car-interior" -> PublicRooms.COACH;
            case "place.airliner" -> PublicRooms.AIRLINER;
            case "place.throne-room", "place.castle" -> PublicRooms.THRONE;
            case "place.car-park" -> PublicRooms.PARKING;
            case "place.shop", "place.diner" -> PublicRooms.SHOP;
            case "place.cafe", "place.restaurant", "place.bar" -> CAFE;
            case "place.office", "place.laboratory" -> OFFICE;
            case "place.classroom" -> CLASSROOM;
            case "place.library" -> LIBRARY;
            case "place.garage" -> PublicRooms.GARAGE;
            case "place.workshop", "place.factory", "place.warehouse", "place.studio" -> WORKSHOP;
            case "place.bathroom" -> Haunts.BATH;
            case "place.hallway", "place.salon", "place.locker-room" -> PublicRooms.WARD;
            case "place.museum", "place.gym", "place.station", "place.subway" -> HALL;
            case "place.greenhouse" -> Haunts.HOTHOUSE;
            case "place.attic" -> PublicRooms.ATTIC;
            case "place.cabin", "place.barn" -> CABIN;
            case "place.spaceship", "place.space-station" -> SHIP;
            case "place.dungeon" -> DUNGEON;
            case "place.temple" -> PublicRooms.THRONE;
            default -> ROOM;
        };
    }

    /** How well the table draws a concept, 0 to 3. */
    static int match(String concept) {
        return switch (concept) {
            case "place.living-room",
                    "place.kitchen",
                    "place.bedroom",
                    "place.cafe",
                    "place.office",
                    "place.classroom",
                    "place.library",
                    "place.workshop",
                    "place.bathroom",
                    "place.greenhouse",
                    "place.hospital",
                    "place.carriage",
                    "place.coach",
                    "place.airliner",
                    "place.throne-room",
                    "place.car-park",
                    "place.shop",
                    "place.attic",
                    "place.garage",
                    "place.hallway",
                    "place.gym",
                    "place.salon",
                    "place.locker-room",
                    "place.ice-rink",
                    "place.sports-hall",
                    "place.bowling",
                    "place.ballroom",
                    "place.nave",
                    "place.control-room",
                    "place.courtroom",
                    "place.lobby",
                    "place.terminal",
                    "place.cinema",
                    "place.stable",
                    "place.factory",
                    "place.museum",
                    "place.laboratory",
                    "place.warehouse",
                    "place.room" -> 3;
            case "place.stage", "place.theatre", "place.circus", "place.dance-floor" -> 1;
            default -> kind(concept) == ROOM ? 1 : 2;
        };
    }
}
