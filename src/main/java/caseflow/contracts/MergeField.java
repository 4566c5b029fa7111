package caseflow.contracts;

import java.util.Arrays;
import java.util.Optional;

/** What can stand in the text of a contract, between double braces, and is filled in when it is sent. */
public enum MergeField {
    CLIENT_NAME("client.name"),
    CLIENT_ADDRESS("client.address"),
    CLIENT_NUMBER("client.number"),
    CONTACT_NAME("contact.name"),
    CONTACT_EMAIL("contact.email"),
    SIGNERS("signers"),
    FIRM_NAME("firm.name"),
    FIRM_ADDRESS("firm.address"),
    MATTER("matter"),
    TOPIC("topic"),
    VALUE("value"),
    START("start"),
    END("end"),
    TODAY("today");

    private final String key;

    MergeField(String key) {
        this.key = key;
    }

    /** As it is typed, between the braces. */
    public String key() {
        return key;
    }

    /** As it stands in a text. */
    public String typed() {
        return "{{" + key + "}}";
    }

    public String label() {
        return "contracts.field." + key;
    }

    static Optional<MergeField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
