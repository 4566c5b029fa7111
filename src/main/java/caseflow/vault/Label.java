package caseflow.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list tells of an item. It lies as sealed as the rest.
 *
 * @param fields what its secret has something in
 * @param file none for a login or a note
 */
public record Label(
        String title, List<Secret.Field> fields, @Nullable FileLabel file) {

    /** Of an item that does not open. */
    static final Label DAMAGED = new Label("", List.of(), null);

    /**
     * @param name to save it by
     * @param size in bytes, as it came
     */
    public record FileLabel(String name, String contentType, long size) {

        /** This may stand in a log. */
        @Override
        public String toString() {
            return "FileLabel[]";
        }
    }

    static Label of(String title, Secret secret) {
        return new Label(title, secret.fields(), null);
    }

    /** Whatever it can be found by. */
    String names() {
        return file == null ? title : title + " " + file.name();
    }

    Label over(String newTitle, Secret secret) {
        return new Label(newTitle, secret.fields(), file);
    }

    /** This may stand in a log. */
    @Override
    public String toString() {
        return "Label[]";
    }
}
