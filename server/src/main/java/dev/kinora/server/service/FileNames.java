package dev.kinora.server.service;

/** Makes a sender's name of a file fit to be shown. A name is never used as a path. */
final class FileNames {
    private static final int MAX_LENGTH = 255;
    private static final String NAMELESS = "upload";

    private FileNames() {}

    /** The last part of the name, without what a terminal or a header would obey; never empty, 255 characters at most. */
    static String shown(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        last.codePoints().filter(FileNames::harmless).limit(MAX_LENGTH).forEach(point -> {
            if (shown.length() + Character.charCount(point) <= MAX_LENGTH) {
                shown.appendCodePoint(point);
            }
        });
        String name = shown.toString().strip();
        return name.isEmpty() || name.equals(".") || name.equals("..") ? NAMELESS : name;
    }

    private static boolean harmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
