package dev.kinora.server.service;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.UploadedFile;
import java.util.Optional;

/** Finds what callers uploaded. */
@FunctionalInterface
public interface FileSource {
    /** The project's file of that id; empty when there is none, or it has expired. */
    Optional<UploadedFile> find(ProjectId project, String id);
}
