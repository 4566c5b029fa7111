package caseflow.settings.firm;

import caseflow.settings.Firm;
import org.springframework.validation.BindingResult;

/** A page of the settings, as it is typed: a part of what the firm says of itself. */
interface FirmForm {

    /** The version of the settings that the person saw. */
    String version();

    /** What annotations cannot say. */
    default void check(BindingResult errors) {}

    /** The firm with this part of it changed; only what is right can be. */
    Firm applyTo(Firm firm);
}
