/** Videos: asking for them, following them, fetching them, and making videos of videos. */
@NullMarked
package dev.kinora.client.video;

import org.jspecify.annotations.NullMarked;
