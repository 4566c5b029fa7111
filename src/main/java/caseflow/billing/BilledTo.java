package caseflow.billing;

import java.util.List;

/**
 * Whom an invoice is made out to, as they were called when it was issued.
 *
 * @param address one line of it a line; may be empty
 * @param matter number and title; empty without a matter
 */
public record BilledTo(String name, String address, String matter) {

    public List<String> addressLines() {
        return address.lines().toList();
    }
}
