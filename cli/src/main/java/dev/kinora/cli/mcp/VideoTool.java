package dev.kinora.cli.mcp;

import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.List;

/** One tool. Thread-safe. */
interface VideoTool {
    /**
     * How assistants see a tool.
     *
     * @param name to call it by
     * @param description what it does and when to use it
     * @param parameters what it takes
     * @param effect what it changes
     */
    record Card(String name, String description, List<Parameter> parameters, Effect effect) {}

    /** What a tool changes in the world. */
    enum Effect {
        /** Nothing. */
        READS,
        /** It adds a video or a file. */
        ADDS,
        /** It ends something that cannot be brought back. */
        ENDS;

        ToolAnnotations annotations() {
            return ToolAnnotations.builder()
                    .readOnlyHint(this == READS)
                    .destructiveHint(this == ENDS)
                    .idempotentHint(this != ADDS)
                    .openWorldHint(false)
                    .build();
        }
    }

    /** How assistants see it. */
    Card card();

    /** Does what it is for; what goes wrong is thrown. */
    Answer call(Arguments arguments, Ticker ticker);
}
