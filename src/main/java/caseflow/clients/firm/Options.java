package caseflow.clients.firm;

import caseflow.clients.ClientKind;
import caseflow.clients.Contact;
import caseflow.clients.MailChoice;
import caseflow.clients.Permission;
import caseflow.clients.TextDirection;
import caseflow.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the forms about clients offer to choose from, as value and label. */
public final class Options {

    private Options() {}

    public static Map<String, String> kinds(Page page) {
        return labelled(ClientKind.values(), kind -> page.t("clients.kind." + kind.key()));
    }

    public static Map<String, String> directions(Page page) {
        return labelled(TextDirection.values(), direction -> page.t("clients.direction." + direction.key()));
    }

    public static Map<String, String> permissions(Page page) {
        return labelled(Permission.values(), permission -> page.t("clients.permission." + permission.key()));
    }

    public static Map<String, String> mails(Page page) {
        return labelled(MailChoice.values(), mail -> page.t("clients.mail." + mail.key()));
    }

    /** The sections open to a contact, in one line. */
    public static String seen(Page page, Contact contact) {
        return Stream.of(Permission.values())
                .filter(contact::may)
                .map(section -> page.t("clients.permission." + section.key()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" · "),
                        sections -> sections.isEmpty() ? page.t("clients.permission.none") : sections));
    }

    private static <E extends Enum<E>> Map<String, String> labelled(E[] values, Function<E, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        for (E value : values) {
            options.put(value.name(), label.apply(value));
        }
        return options;
    }
}
