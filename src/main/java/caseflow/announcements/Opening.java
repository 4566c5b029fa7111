package caseflow.announcements;

/**
 * The beginning of a text, for where there is little room.
 *
 * @param whole whether that is all of it
 */
record Opening(String text, boolean whole) {

    private static final int LONGEST = 400;

    /** A short text as it is, otherwise its first paragraph, and of a long one as many words as there is room for. */
    static Opening of(String text) {
        if (text.length() <= LONGEST) {
            return new Opening(text, true);
        }
        String paragraph = text.split("\n\\s*\n", 2)[0];
        if (paragraph.length() <= LONGEST) {
            return new Opening(paragraph, false);
        }
        String room = paragraph.substring(0, paragraph.offsetByCodePoints(0, LONGEST / 2));
        int space = room.lastIndexOf(' ');
        return new Opening((space < 0 ? room : room.substring(0, space)) + " …", false);
    }
}
