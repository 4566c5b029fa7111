package caseflow.support;

import java.util.HashMap;
import java.util.Map;

/** {@link Addresses} of proposals and estimates, which have the same. */
final class OfferAddresses {

    private static final String SENT = "o.sent_number > 0";
    private static final String OPEN =
            "o.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM offer_answer a WHERE a.offer_id = o.id AND a.reopened_at IS NULL)";

    static final Map<String, String> MADE = made();

    private OfferAddresses() {}

    private static Map<String, String> made() {
        Map<String, String> made = new HashMap<>();
        made.put(
                "/firm/offer-templates/{id}/edit",
                "SELECT format('/firm/offer-templates/%s/edit', id) FROM offer_template WHERE :client > 0");
        both(made, "proposal");
        both(made, "estimate");
        return Map.copyOf(made);
    }

    private static void both(Map<String, String> made, String kind) {
        String portal = "/portal/" + kind + "s/";
        for (String rest : new String[] {"", "/pdf", "/acceptance", "/refusal", "/refusal/new"}) {
            made.put(portal + "{id}" + rest, offers(kind, portal + "%s" + rest, SENT));
        }
        made.put(portal + "{id}/files/{file}", files(kind, portal));
        String firm = "/firm/" + kind + "s/";
        for (String rest : new String[] {"", "/pdf", "/template/new"}) {
            made.put(firm + "{id}" + rest, offers(kind, firm + "%s" + rest, "TRUE"));
        }
        for (String rest : new String[] {"/edit", "/dispatch/new"}) {
            made.put(firm + "{id}" + rest, offers(kind, firm + "%s" + rest, OPEN));
        }
        for (String rest : new String[] {"/extension/new", "/withdrawal/new", "/reopening/new"}) {
            made.put(firm + "{id}" + rest, offers(kind, firm + "%s" + rest, SENT));
        }
        made.put(firm + "{id}/versions/{number}", offers(kind, firm + "%s/versions/1", SENT));
        made.put(
                firm + "{id}/versions/{number}/difference",
                offers(kind, firm + "%s/versions/2/difference", "o.sent_number > 1"));
        made.put(firm + "{id}/files/{file}", files(kind, firm));
    }

    private static String offers(String kind, String address, String which) {
        return "SELECT format('%s', o.id) FROM offer o WHERE o.client_id = :client AND o.kind = '%s' AND %s"
                .formatted(address, kind, which);
    }

    /** Those on the sheet that was sent last. */
    private static String files(String kind, String place) {
        return """
                SELECT format('%s%%s/files/%%s', o.id, f.file ->> 'id')
                  FROM offer o
                  JOIN offer_version v ON v.offer_id = o.id AND v.number = o.sent_number,
                       jsonb_array_elements(v.document::jsonb -> 'files') AS f (file)
                 WHERE o.client_id = :client AND o.kind = '%s'""".formatted(place, kind);
    }
}
