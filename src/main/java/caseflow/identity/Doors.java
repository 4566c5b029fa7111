package caseflow.identity;

import caseflow.database.Rehearsal;
import caseflow.database.RowScope;
import caseflow.web.UploadLimits;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Which door opens to whom, on one page. What is not listed stays shut. A portal section needs the contact's permission
 * of the same name; what a module keeps behind a {@link FreshProof} asks for that as well.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doors {

    private static final String[] OPEN = {
        "/",
        "/assets/**",
        "/sign-in",
        "/sign-in/**",
        "/password/**",
        "/email/**",
        "/setup/**",
        // opened by the token in the address
        "/l/**",
        // says of a file what whoever holds it may know
        "/verify",
        // signed by who sends it
        "/webhooks/**",
        "/preferences/**",
        "/error",
        "/actuator/health",
        "/favicon.ico",
        // the firm's colour and logos
        "/brand-*.css",
        "/brand/*"
    };

    private static final String[] SECTIONS = {"invoices", "proposals", "contracts", "estimates", "documents", "vault"};

    /** Whoever may read invoices may pay them. */
    private static final String[] PAYING = {
        "/portal/payments", "/portal/payments/**", "/portal/checkout", "/portal/checkouts/**"
    };

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            SessionContexts sessions,
            CookieCsrf csrf,
            ShutDoor shut,
            ProofDoor proof,
            UploadLimits uploads,
            RowScope scope,
            Rehearsal rehearsal) {
        return http.authorizeHttpRequests(doors -> {
                    doors.requestMatchers(OPEN).permitAll();
                    for (String section : SECTIONS) {
                        doors.requestMatchers("/portal/" + section, "/portal/" + section + "/**")
                                .hasAuthority(section);
                    }
                    doors.requestMatchers(PAYING).hasAuthority("invoices");
                    doors.requestMatchers("/portal/preview/**").hasRole("PREVIEW");
                    doors.requestMatchers("/portal", "/portal/**").hasRole("CONTACT");
                    doors.requestMatchers("/firm/settings", "/firm/settings/**").hasRole("ADMIN");
                    doors.requestMatchers("/firm/staff", "/firm/staff/**").hasRole("ADMIN");
                    doors.requestMatchers("/firm/clients/*/contacts/*/preview").hasRole("ADMIN");
                    doors.requestMatchers("/firm/audit", "/firm/audit/**").hasRole("ADMIN");
                    doors.requestMatchers("/firm/clients/*/contacts/*/second-factor/**")
                            .hasRole("ADMIN");
                    doors.requestMatchers("/firm", "/firm/**").hasRole("STAFF");
                    doors.requestMatchers(HttpMethod.POST, "/sign-out").authenticated();
                    doors.requestMatchers("/proof", "/proof/**").authenticated();
                    doors.anyRequest().denyAll();
                })
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(tokens -> tokens.csrfTokenRepository(csrf).ignoringRequestMatchers("/webhooks/**"))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(shut).accessDeniedHandler(shut))
                .addFilterBefore(new UploadDoor(uploads), CsrfFilter.class)
                .addFilterBefore(new PreviewFilter(rehearsal), AuthorizationFilter.class)
                .addFilterAfter(new FreshProofFilter(proof), AuthorizationFilter.class)
                .addFilterAfter(new RowScopeFilter(scope), AuthorizationFilter.class)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Argon2id with what OWASP asks for in ASVS 5.0: 19 MiB, two rounds. Named in each hash, so that a better one can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
    }
}
