package dev.kinora.server.moderation;

/** A text that can be looked at a limited number of times. */
final class CountedText implements CharSequence {
    /** There were too many looks. */
    static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooksException() {
            super("too many looks", null, false, false);
        }
    }

    /** How many looks are left. */
    static final class Looks {
        private int left;

        Looks(int left) {
            this.left = left;
        }
    }

    private final CharSequence text;
    private final Looks looks;

    CountedText(CharSequence text, Looks looks) {
        this.text = text;
        this.looks = looks;
    }

    @Override
    public char charAt(int index) {
        if (looks.left-- <= 0) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
