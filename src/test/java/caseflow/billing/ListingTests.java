package caseflow.billing;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientId;
import org.junit.jupiter.api.Test;

class ListingTests {

    @Test
    void passesOverWhatMakesNoSense() {
        var query = new Listing("soon", null, "colour", "x", "1_2_3", null).query(Sample.TODAY);

        assertThat(query.statuses()).isEmpty();
        assertThat(query.client()).isNull();
        assertThat(query.from()).isNull();
        assertThat(query.sort()).isEqualTo(InvoiceSort.NEWEST);
        assertThat(query.words()).isEmpty();
    }

    @Test
    void keepsTheRestOfTheAddressWhenOnePartChanges() {
        var listing = new Listing("overdue", "hill & co", "-due", "7", "20000_5", null);

        assertThat(listing.filtered(Status.PAID)).isEqualTo("?status=paid&q=hill+%26+co&sort=-due&client=7");
        assertThat(listing.filtered(null)).isEqualTo("?q=hill+%26+co&sort=-due&client=7");
        assertThat(listing.sorted(InvoiceSort.Column.DUE)).contains("sort=due");
        assertThat(listing.sorted(InvoiceSort.Column.AMOUNT)).contains("sort=-amount");
        assertThat(listing.direction(InvoiceSort.Column.DUE)).isEqualTo("descending");
        assertThat(listing.only()).hasValue(new ClientId(7));
        assertThat(new Listing("paid", null, null, null, null, null).filtered(null))
                .isEqualTo("?");
    }
}
