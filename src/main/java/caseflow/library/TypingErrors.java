package caseflow.library;

import java.util.List;

/** How far two words are from each other, and how far they may be and still mean the same. */
final class TypingErrors {

    private static final int SHORTEST = 4;
    private static final int SHORT = 6;
    private static final int LONG = 10;

    private TypingErrors() {}

    /** Those that may have been meant; none if the word is among them, and so has no error in it. */
    static List<String> meant(String word, List<String> alike) {
        return alike.contains(word)
                ? List.of()
                : alike.stream()
                        .filter(other -> between(word, other) <= allowed(word))
                        .toList();
    }

    /** Whether one error leaves so little of the word that it is not found by its likeness. */
    static boolean isShort(String word) {
        return word.length() >= SHORTEST && word.length() <= SHORT;
    }

    private static int allowed(String word) {
        if (word.length() < SHORTEST) {
            return 0;
        }
        return word.length() <= SHORT ? 1 : word.length() <= LONG ? 2 : 3;
    }

    /** How many letters are wrong, missing, too many, or in the place of their neighbour. */
    static int between(String one, String other) {
        int[][] far = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                far[i][j] = i == 0 || j == 0 ? i + j : step(far, one, other, i, j);
            }
        }
        return far[one.length()][other.length()];
    }

    private static int step(int[][] far, String one, String other, int i, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int least = Math.min(far[i - 1][j] + 1, far[i][j - 1] + 1);
        least = Math.min(least, far[i - 1][j - 1] + (a == b ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b;
        return swapped ? Math.min(least, far[i - 2][j - 2] + 1) : least;
    }
}
