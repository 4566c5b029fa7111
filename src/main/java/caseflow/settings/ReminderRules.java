package caseflow.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When clients are reminded of what they have to pay. A reminder is known by its step: the days after the due date that it
 * is meant for, less than none before it.
 *
 * @param before whether they are reminded before it is due
 * @param onTheDay whether they are on the day
 * @param after whether they are once it is overdue
 * @param daysAfter the steps after the due date, in order
 * @param again how it goes on after the last of them
 * @param version counts the changes
 */
public record ReminderRules(
        boolean before,
        int daysBefore,
        boolean onTheDay,
        boolean after,
        List<Integer> daysAfter,
        Again again,
        int version) {

    /** Days for which one that could not be sent in time is still made up for. */
    private static final int LATE = 3;

    /** Every so many days, so many times, if it goes on at all. */
    public record Again(boolean on, int every, int times) {}

    public ReminderRules {
        daysAfter = daysAfter.stream().distinct().sorted().toList();
    }

    /** All of them, in order. */
    public List<Integer> steps() {
        List<Integer> steps = new ArrayList<>();
        if (before) {
            steps.add(-daysBefore);
        }
        if (onTheDay) {
            steps.add(0);
        }
        if (after) {
            steps.addAll(daysAfter);
            for (int time = 1; again.on && time <= again.times; time++) {
                steps.add(daysAfter.get(daysAfter.size() - 1) + time * again.every);
            }
        }
        return steps;
    }

    /**
     * Of what was due on which day it is time to remind, and at which step. Of those that were missed only the latest is
     * made up for, and only if one may be sent that says so: none that says overdue if the firm wants none of these.
     */
    public SortedMap<LocalDate, Integer> due(LocalDate today) {
        SortedMap<LocalDate, Integer> due = new TreeMap<>();
        for (int step : steps()) {
            for (int days = step; days <= step + LATE; days++) {
                if (speaks(days)) {
                    due.put(today.minusDays(days), step);
                }
            }
        }
        return due;
    }

    private boolean speaks(int days) {
        if (days == 0) {
            return onTheDay;
        }
        return days < 0 ? before : after;
    }
}
