package caseflow.clients.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.ClientId;
import caseflow.support.Addresses;
import caseflow.support.Deeds;
import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ClientPagesTests extends Console {

    @Autowired
    Routes routes;

    @Autowired
    Addresses addresses;

    @Test
    void theListIsSearched() {
        aClient("Xylophone & Sons");

        assertThat(page("/firm/clients?q=xylo").select("tbody tr th").eachText())
                .containsExactly("Xylophone & Sons");
        assertThat(page("/firm/clients?q=%22%3Cnobody").text())
                .contains("No client found")
                .contains("“\"<nobody”");
    }

    @Test
    void theListIsPagedAndKeepsTheSearch() {
        for (int i = 0; i < 30; i++) {
            aClient("Zither & %d".formatted(i));
        }
        String next = page("/firm/clients?q=zither%20%26").select("a[rel=next]").attr("href");
        var second = page(next);

        assertThat(second.select("tbody tr")).hasSize(5);
        assertThat(second.select("input[name=q]").val()).isEqualTo("zither &");
        assertThat(second.select("a[rel=prev]")).hasSize(1);
    }

    @Test
    void aClientIsAddedAndShown() {
        MvcTestResult created = post("/firm/clients", client("Hill <b>Studio</b>", "currency", "EUR"));

        assertThat(created).hasStatus3xxRedirection();
        var shown = page(Objects.requireNonNull(created.getResponse().getRedirectedUrl()));
        assertThat(shown.select("h1").text()).isEqualTo("Hill <b>Studio</b>");
        assertThat(shown.text()).contains("1 Quay Street", "EUR", "Nobody to write to yet", "No matters yet");
        assertThat(shown.select(".timeline").text()).contains("Eleanor Finch added the client Hill");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        MvcTestResult refused = post("/firm/clients", client(" ", "currency", "EUR"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = page(refused);
        assertThat(page.select("#e-name").text()).isEqualTo("Please fill this in.");
        assertThat(page.select("select[name=currency] option[selected]").val()).isEqualTo("EUR");
        assertThat(page.select("textarea[name=address]").val()).isEqualTo("1 Quay Street\nDover");
        assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("COMPANY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "currency", "language", "name"})
    void aFieldThatIsMissingOrMadeUpIsNoFault(String field) {
        assertThat(post("/firm/clients", field, "\u0000nonsense")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void tooLongIsWrongToo() {
        assertThat(page(post("/firm/clients", client("x".repeat(161))))
                        .select("#e-name")
                        .text())
                .isEqualTo("Please use at most 160 characters.");
    }

    @Test
    void aClientIsChanged() {
        ClientId id = aClient("Hill Studio");
        String version = page("/firm/clients/" + id + "/edit")
                .select("input[name=version]")
                .val();

        assertThat(post("/firm/clients/" + id, client("Hill & Daughters", "version", version)))
                .hasRedirectedUrl("/firm/clients/" + id);
        assertThat(page("/firm/clients/" + id).select("h1").text()).isEqualTo("Hill & Daughters");
    }

    @Test
    void theSecondOfTwoIsToldWhatHappened() {
        ClientId id = aClient("Hill Studio");
        post("/firm/clients/" + id, client("Hill & Daughters", "version", "0"));
        MvcTestResult second = post("/firm/clients/" + id, client("Hill & Sons", "version", "0"));

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(second).text()).contains("Somebody else saved Hill & Daughters");
    }

    @Test
    void theButtonsOfARowSayWhichRowItIs() {
        String place = "/firm/clients/" + aClient("Hill Studio");
        for (String name : List.of("Ada", "Tom", "Eve")) {
            post(place + "/contacts", contact(name));
        }
        for (String title : List.of("Lease", "Licence", "Lease")) {
            post(place + "/matters", "title", title);
        }
        Document page = page(place);
        for (String closed :
                page.select("form[action$=/closure]").eachAttr("action").subList(0, 2)) {
            post(closed);
        }

        assertThat(Deeds.names(page(place)))
                .contains("Make primary Tom Byron", "Make primary Eve Byron")
                .contains("Send the invitation again Ada Byron", "Switch off access Tom Byron")
                .filteredOn(name -> name.startsWith("Reopen M-"))
                .hasSize(2);
        assertThat(Deeds.sameNameForDifferentDeeds(page(place))).isEmpty();
    }

    @Test
    void noTwoButtonsOfAPageSoundTheSame() {
        for (String name : List.of("Hill Street Bakery Ltd", "Northwind Marine Inc")) {
            long client = addresses.client(name);
            for (Route route : routes.below("/firm")) {
                List<String> paths =
                        route.hasIds() ? addresses.of(route, client).orElse(List.of()) : route.spelledOut();
                paths.stream().filter(path -> route.isGet()).forEach(this::soundsClear);
            }
        }
    }

    private void soundsClear(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).as(path).hasStatusOk();
        if (String.valueOf(answer.getResponse().getContentType()).startsWith("text/html")) {
            assertThat(Deeds.sameNameForDifferentDeeds(page(answer))).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/firm/clients/987654321", "/firm/clients/987654321/edit", "/firm/clients/hill"})
    void anUnknownClientIsNotFound(String path) {
        assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String[] contact(String name) {
        return new String[] {
            "firstName",
            name,
            "lastName",
            "Byron",
            "email",
            name + "@studio.example",
            "direction",
            "AUTO",
            "portal",
            "true"
        };
    }

    private static String[] client(String name, String... more) {
        var fields = new ArrayList<>(List.of(
                "name", name, "kind", "COMPANY", "address", "1 Quay Street\r\nDover", "language", "en", "notes", ""));
        fields.addAll(List.of(more));
        if (!fields.contains("currency")) {
            fields.addAll(List.of("currency", "USD"));
        }
        return fields.toArray(String[]::new);
    }
}
