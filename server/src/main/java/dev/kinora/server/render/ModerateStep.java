package dev.kinora.server.render;

import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.moderation.PromptCheck;

/** Has the prompt judged before any engine hears of it, whatever the video is derived from. */
final class ModerateStep implements RenderStep {
    private static final String STEP = "moderate";

    private final PromptCheck check;
    private final StepLog steps;

    ModerateStep(PromptCheck check, StepLog steps) {
        this.check = check;
        this.steps = steps;
    }

    /** What it leaves behind: that the prompt passed. */
    record Passed(boolean checked) {}

    @Override
    public int share() {
        return 0;
    }

    @Override
    public void run(Render render) throws RenderFailure, RenderStopped {
        if (!check.active() || steps.result(render, STEP, Passed.class).isPresent()) {
            return;
        }
        if (check.refuses(render.video().id().value(), render.video().prompt())) {
            render.check();
            throw RenderFailure.forGood(VideoFailure.moderationBlocked());
        }
        steps.finished(render, STEP, new Passed(true));
    }
}
