package dev.kinora.server.service;

import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import java.util.List;

/** Every rule about videos. Thread-safe. Refusals are {@link dev.kinora.server.model.ApiException}s. */
public final class VideoService {
    /** Accepts a video: once this returns, it is stored and will be rendered. Rows 11-16 and 34. */
    public Video create(ProjectId project, CreateVideo request) {
        throw new UnsupportedOperationException();
    }

    /** The video of that id. Row 26. */
    public Video get(ProjectId project, String id) {
        throw new UnsupportedOperationException();
    }

    /** A page of the project's videos. Row 26 for an unknown {@code after}. */
    public Page<Video> list(ProjectId project, PageQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Removes a video and its assets; a running render is cancelled. Row 26. */
    public void delete(ProjectId project, String id) {
        throw new UnsupportedOperationException();
    }

    /** One asset of a finished video. Rows 26, 26b and 27. */
    public AssetContent content(ProjectId project, String id, Variant variant) {
        throw new UnsupportedOperationException();
    }

    /** Every model a caller may name. */
    public List<ModelInfo> models() {
        throw new UnsupportedOperationException();
    }

    /** One model. Row 28. */
    public ModelInfo model(String id) {
        throw new UnsupportedOperationException();
    }
}
