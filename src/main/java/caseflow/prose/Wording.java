package caseflow.prose;

import caseflow.prose.Difference.Segment;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of one line: words, spaces and signs, each by itself, as its script divides them. */
record Wording(List<String> words) {

    static Wording of(String line) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(line);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(line.substring(start, end));
            start = end;
        }
        return new Wording(words);
    }

    List<Segment> segments(BitSet changed) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            boolean marked = isMarked(start, changed);
            int end = start + 1;
            while (end < words.size() && isMarked(end, changed) == marked) {
                end++;
            }
            segments.add(new Segment(String.join("", words.subList(start, end)), marked));
            start = end;
        }
        return segments;
    }

    /** A space between two changed words is easier to read as one with them. */
    private boolean isMarked(int at, BitSet changed) {
        boolean between = at > 0 && words.get(at).isBlank() && changed.get(at - 1) && changed.get(at + 1);
        return between || changed.get(at);
    }
}
