/** Characters: named subjects that appear in several videos. */
@NullMarked
package dev.kinora.client.character;

import org.jspecify.annotations.NullMarked;
