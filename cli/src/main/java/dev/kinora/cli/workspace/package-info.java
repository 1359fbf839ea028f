/** The folder a person works in: settings, prompt, reference pictures, finished videos and what is known of each. */
@NullMarked
package dev.kinora.cli.workspace;

import org.jspecify.annotations.NullMarked;
