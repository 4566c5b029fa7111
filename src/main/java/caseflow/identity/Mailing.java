package caseflow.identity;

/** What is mailed because somebody asked for it. Each is counted by itself: asking for one keeps no other from arriving. */
public enum Mailing {
    /** to sign in by */
    LINK,
    /** to set a password by */
    RESET,
    /** a link to a document, in the place of one left too long */
    RENEWAL,
    /** to sign by */
    CODE,
    /** to another address of an account */
    EMAIL
}
