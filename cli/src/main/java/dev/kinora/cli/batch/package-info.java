/** Many videos from one list, several at a time, in runs that go on where an earlier one broke off. */
@NullMarked
package dev.kinora.cli.batch;

import org.jspecify.annotations.NullMarked;
