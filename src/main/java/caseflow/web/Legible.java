package caseflow.web;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leaves out of whatever is typed what no database can keep: signs for nothing, and halves of signs. */
class Legible extends PropertyEditorSupport {

    private static final Pattern ILLEGIBLE = Pattern.compile("[\\x00\\p{Cs}]");

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null ? null : ILLEGIBLE.matcher(text).replaceAll(""));
    }
}
