package caseflow.clients;

import static caseflow.clients.ClientScope.ALL;
import static caseflow.clients.Samples.FINCH;
import static caseflow.clients.Samples.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.web.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTests extends FirmScoped {

    @Test
    void aClientIsKeptAsWritten() {
        Client client = clients.create(details("Hill & \"Daughters\" <Ltd>"), FINCH);

        assertThat(client.number()).isEqualTo("C-" + (1000 + client.id().value()));
        assertThat(clients.find(client.id(), ALL)).isEqualTo(client);
        assertThat(events.stream(ClientCreated.class)).hasSize(1);
    }

    @Test
    void theSecondToSaveIsTold() {
        ClientId id = aClient("Hill Studio");
        clients.update(id, 0, details("Hill & Daughters"), ALL, FINCH);

        assertThatExceptionOfType(ClientChangedMeanwhile.class)
                .isThrownBy(() -> clients.update(id, 0, details("Hill & Sons"), ALL, FINCH));
        assertThat(clients.find(id, ALL).name()).isEqualTo("Hill & Daughters");
        assertThat(events.stream(ClientChanged.class)).hasSize(1);
    }

    @Test
    void anotherClientsScopeSeesNothing() {
        ClientId hill = aClient("Hill Studio");
        ClientScope stranger = ClientScope.of(aClient("Stranger Ltd"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clients.find(hill, stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> clients.update(hill, 0, details("Mine"), stranger, FINCH));
        assertThat(clients.list(new ClientSearch("Hill Studio", null, null), stranger)
                        .rows())
                .isEmpty();
    }

    @Test
    void pagesGoForthAndBackThroughTheSameList() {
        List<ClientId> ids = IntStream.range(0, 2 * Clients.PAGE + 3)
                .mapToObj(number -> aClient("Zz " + (number % 2 == 0 ? "same" : "SAME") + number / 20))
                .toList();
        List<ClientId> forth = new ArrayList<>();
        ClientList page = list(null, null);
        forth.addAll(idsOf(page));
        assertThat(page.before()).isNull();
        while (page.after() != null) {
            page = list(page.after(), null);
            forth.addAll(idsOf(page));
        }
        assertThat(forth).hasSameElementsAs(ids).doesNotHaveDuplicates();

        List<ClientId> back = reversed(idsOf(page));
        while (page.before() != null) {
            page = list(null, page.before());
            back.addAll(reversed(idsOf(page)));
            assertThat(page.after()).isNotNull();
        }
        assertThat(reversed(back)).isEqualTo(forth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xylophone", "XYLO", "Grace Ztest", "ztest@hill", "100%_"})
    void aClientIsFoundByWhatPeopleRemember(String words) {
        ClientId id = aClient("Xylophone 100%_ Works");
        var grace = new Person("Grace", "Ztest", "", "ztest@hill.example", "", TextDirection.AUTO);
        contacts.add(id, new ContactDraft(grace, Set.of(), Set.of(), false, false), ALL, FINCH);

        assertThat(idsOf(clients.list(new ClientSearch(words, null, null), ALL)))
                .containsExactly(id);
    }

    @Test
    void aClientIsFoundByItsNumberAndNotByWildcards() {
        Client client = clients.create(details("Hill Studio"), FINCH);

        assertThat(idsOf(clients.list(new ClientSearch(client.number(), null, null), ALL)))
                .contains(client.id());
        assertThat(clients.list(new ClientSearch("H%o", null, null), ALL).rows())
                .isEmpty();
        assertThat(clients.list(new ClientSearch("\\", null, null), ALL).rows()).isEmpty();
    }

    private ClientList list(@Nullable ClientId after, @Nullable ClientId before) {
        return clients.list(new ClientSearch("zz same", after, before), ALL);
    }

    private static List<ClientId> idsOf(ClientList list) {
        return list.rows().stream().map(ClientSummary::id).toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
