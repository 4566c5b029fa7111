package caseflow.startup;

import java.util.List;

/** What whoever starts CaseFlow should read below the line that says it is ready: an address, a login. */
public interface StartupNotice {

    /** One line of text each; none when there is nothing to say. */
    List<String> lines();
}
