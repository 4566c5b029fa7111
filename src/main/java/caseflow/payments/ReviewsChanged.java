package caseflow.payments;

/** Something was put on the review list, or taken off it. */
record ReviewsChanged() {}
