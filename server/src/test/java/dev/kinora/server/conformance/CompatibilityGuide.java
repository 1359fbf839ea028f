package dev.kinora.server.conformance;

import java.util.List;
import java.util.Map;

/** Writes {@code docs/compatibility.md} from the rows. */
final class CompatibilityGuide {
    private static final Map<Integer, String> SECTIONS = Map.ofEntries(
            Map.entry(1, "Endpoints"),
            Map.entry(2, "The objects"),
            Map.entry(3, "Request fields"),
            Map.entry(4, "Lifecycle"),
            Map.entry(5, "Pagination"),
            Map.entry(6, "Content download"),
            Map.entry(7, "Derived videos"),
            Map.entry(8, "`input_reference`"),
            Map.entry(9, "Files and batches"),
            Map.entry(10, "Models"),
            Map.entry(11, "Errors"),
            Map.entry(12, "Webhooks"),
            Map.entry(14, "Azure's clients"),
            Map.entry(15, "Headers"),
            Map.entry(16, "The official SDKs"),
            Map.entry(17, "Questions the service left open"));

    private static final String HEAD = """
            # Compatibility

            What the Videos API did, row by row, and what Kinora does. Each row is a test that speaks to a started server in plain
            bytes, or through an unmodified official SDK; they run in every build, and this page is written from them.

            - **passes**: Kinora does the same.
            - **differs**: Kinora does something else on purpose; the reason stands beside it.
            - **not yet**: the test fails, and the build knows it.

            The service was switched off in September 2026. Where it left no answer behind, the last section says what Kinora chose.
            The machine-readable description is served at `/openapi.json`; every JSON answer these tests see is held to it.
            """;

    private CompatibilityGuide() {}

    static String markdown(List<Rows.Held> rows) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(summary(rows));
        int section = 0;
        for (Rows.Held held : rows) {
            Row row = held.row();
            if (row.section() != section) {
                section = row.section();
                page.append("\n## ")
                        .append(SECTIONS.get(section))
                        .append("\n\n| row | what | Kinora |\n| --- | --- | --- |\n");
            }
            page.append("| ")
                    .append(row.at())
                    .append(" | ")
                    .append(cell(row.says()))
                    .append(" | ")
                    .append(verdict(held))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String summary(List<Rows.Held> rows) {
        long later = rows.stream().filter(CompatibilityGuide::isLater).count();
        long differs = rows.stream()
                .filter(held -> !isLater(held) && !held.row().deliberately().isEmpty())
                .count();
        return "\n" + rows.size() + " rows: " + (rows.size() - later - differs) + " pass, " + differs
                + " differ on purpose" + (later == 0 ? "" : ", " + later + " not yet") + ".\n";
    }

    private static String verdict(Rows.Held held) {
        if (isLater(held)) {
            return "**not yet**";
        }
        return held.row().deliberately().isEmpty()
                ? "passes"
                : "**differs**: " + cell(held.row().deliberately());
    }

    private static boolean isLater(Rows.Held held) {
        String calls =
                switch (held.key()) {
                    case "16/node" -> "openai ";
                    case "16/node json" -> "openai-old ";
                    default -> "";
                };
        return NotYet.ROWS.contains(held.key())
                || (!calls.isEmpty() && NotYet.SDK_CALLS.stream().anyMatch(call -> call.startsWith(calls)));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
