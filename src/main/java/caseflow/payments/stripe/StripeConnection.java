package caseflow.payments.stripe;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StripeConnection {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 20_000;
    private static final int RETRIES = 2;

    /** Made without keys as well, and then never asked. */
    @Bean
    StripeClient stripe(StripeKeys keys, StripeSettings settings) {
        // it would write into the home folder of whoever runs this
        Stripe.enableTelemetry = false;
        return StripeClient.builder()
                .setApiKey(keys.given() ? keys.secret() : "none")
                .setApiBase(settings.apiBase().toString())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS)
                .setMaxNetworkRetries(RETRIES)
                .build();
    }
}
