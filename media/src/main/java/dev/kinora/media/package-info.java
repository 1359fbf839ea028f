/** FFmpeg as child processes: a damaged file can end a child, never the server. */
@NullMarked
package dev.kinora.media;

import org.jspecify.annotations.NullMarked;
