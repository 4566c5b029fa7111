package caseflow.mail;

/** Which letters go to staff, and may hold a key to the console; whoever keeps the accounts answers. */
public interface StaffAddresses {

    /** Whether somebody of the firm reads that address, or is to read it from now on. */
    boolean include(String email);
}
