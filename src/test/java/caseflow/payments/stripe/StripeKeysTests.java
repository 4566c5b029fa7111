package caseflow.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import caseflow.database.CannotStart;
import caseflow.support.ShutFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeKeysTests {

    private static final String HOOK = "whsec_abc";
    private static final String ELSEWHERE = "http://127.0.0.1:4711";

    @Test
    void withoutKeysThereAreNoCardPayments() {
        assertThat(new StripeKeys(settings("", "", "", StripeSettings.API)).given())
                .isFalse();
    }

    @Test
    void testKeysMayPractiseElsewhere() {
        var keys = new StripeKeys(settings("sk_test_1", "pk_test_1", HOOK, ELSEWHERE));

        assertThat(keys.given()).isTrue();
        assertThat(keys.live()).isFalse();
    }

    @Test
    void liveKeysDoNot() {
        refused("sk_live_1", "pk_live_1", HOOK, ELSEWHERE, "not Stripe's");
        assertThat(new StripeKeys(settings("rk_live_1", "pk_live_1", HOOK, StripeSettings.API)).live())
                .isTrue();
    }

    @Test
    void modesDoNotMix() {
        refused("sk_live_1", "pk_test_1", HOOK, StripeSettings.API, "mixed");
        refused("sk_test_1", "pk_live_1", HOOK, StripeSettings.API, "mixed");
    }

    @Test
    void halfASetIsNamedByWhatIsMissing() {
        refused("sk_test_1", "", HOOK, StripeSettings.API, "CASEFLOW_STRIPE_PUBLISHABLE_KEY is missing");
        refused("sk_test_1", "pk_test_1", "", StripeSettings.API, "CASEFLOW_STRIPE_WEBHOOK_SECRET is missing");
        refused("pk_test_1", "sk_test_1", HOOK, StripeSettings.API, "CASEFLOW_STRIPE_SECRET_KEY is not such a key");
    }

    @Test
    void aKeyMayStandInAFile(@TempDir Path folder) throws IOException {
        Path secret = ShutFile.written(folder.resolve("secret"), "sk_test_fromfile\n");
        Path hook = ShutFile.written(folder.resolve("hook"), "whsec_fromfile\n");

        var keys = new StripeKeys(inFiles(secret, hook));

        assertThat(keys.secret()).isEqualTo("sk_test_fromfile");
        assertThat(keys.webhook()).isEqualTo("whsec_fromfile");
    }

    @Test
    void oneThatOthersMayReadIsRefused(@TempDir Path folder) throws IOException {
        Path shut = ShutFile.written(folder.resolve("shut"), HOOK);
        Path open = ShutFile.withMode(ShutFile.written(folder.resolve("open"), HOOK), "rw-r-----");

        for (StripeSettings settings : List.of(inFiles(open, shut), inFiles(shut, open))) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> new StripeKeys(settings))
                    .withMessage("The file %1$s may be read by others. Close it to them: chmod 600 %1$s", open);
        }
    }

    @Test
    void aMaskedKeyShowsItsKindAndItsEnd() {
        assertThat(StripeKeys.masked("sk_test_51ABCDEFGH")).isEqualTo("sk_test_…EFGH");
        assertThat(StripeKeys.masked("")).isEmpty();
    }

    private static void refused(String secret, String publishable, String hook, String api, String why) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new StripeKeys(settings(secret, publishable, hook, api)))
                .withMessageContaining(why);
    }

    private static StripeSettings inFiles(Path secret, Path hook) {
        return new StripeSettings(
                "",
                secret.toString(),
                "pk_test_1",
                "",
                hook.toString(),
                URI.create(StripeSettings.API),
                URI.create(StripeSettings.SCRIPT));
    }

    private static StripeSettings settings(String secret, String publishable, String hook, String api) {
        return new StripeSettings(
                secret, "", publishable, hook, "", URI.create(api), URI.create(StripeSettings.SCRIPT));
    }
}
