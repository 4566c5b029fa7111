package caseflow.pdf;

import java.util.Optional;

/** Whoever keeps the picture that stands at the head of what is printed. */
public interface Emblem {

    /** As an address with everything in it: {@code data:image/png;base64,…}. None where there is none to be printed. */
    Optional<String> picture();
}
