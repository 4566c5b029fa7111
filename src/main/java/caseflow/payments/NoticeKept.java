package caseflow.payments;

/** There is something in the inbox. */
record NoticeKept() {}
