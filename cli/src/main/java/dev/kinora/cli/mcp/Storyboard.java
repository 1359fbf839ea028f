package dev.kinora.cli.mcp;

import dev.kinora.animatic.engine.Plan;
import dev.kinora.animatic.engine.PlanJson;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Defaults;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Shows what the engine of this program makes of a prompt, without rendering it. */
final class Storyboard implements VideoTool {
    private static final int FRAMES_PER_SECOND = 30;
    private static final int LONGEST = 120;
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

    private final Workplace place;

    Storyboard(Workplace place) {
        this.place = place;
    }

    @Override
    public Card card() {
        return new Card(
                "storyboard",
                "Shows what the animatic engine of Kinora makes of a prompt, in a moment and without rendering: the"
                        + " shots, who is in them and what they do, and the sounds. Words nothing was made of stand in"
                        + " \"unmatched\"; use it to improve a prompt before create_video.",
                List.of(
                        Parameters.prompt("What the video is to show."),
                        Parameter.optional("seconds", new Kind.Whole(1, LONGEST), "Its length. Usually 4."),
                        Parameters.SIZE,
                        Parameters.SEED),
                Effect.READS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        Defaults defaults = new Defaults(place.console());
        String size = arguments.optional("size").orElseGet(defaults::size);
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw new Trouble(ExitCode.USAGE, "storyboard.size", size);
        }
        int seconds = arguments.number("seconds").map(Long::intValue).orElseGet(defaults::seconds);
        Frame frame = new Frame(
                Integer.parseInt(pixels.group(1)),
                Integer.parseInt(pixels.group(2)),
                FRAMES_PER_SECOND,
                seconds * FRAMES_PER_SECOND);
        Plan plan = Plan.of(
                arguments.text("prompt"), frame, arguments.number("seed").orElse(0L));
        return Answer.of((ObjectNode) Json.parse(PlanJson.write(plan)));
    }
}
