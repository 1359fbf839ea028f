/** Stored files of videos: put, open, stat, delete, list. */
@NullMarked
package dev.kinora.server.asset;

import org.jspecify.annotations.NullMarked;
