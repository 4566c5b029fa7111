package caseflow.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** This module alone, without a database: no configuration that a scan would find, so that it stays out of the rest. */
@EnableWebMvc
@ComponentScan
class WebSlice {

    static MockMvcTester web(WebApplicationContext context) {
        return MockMvcTester.from(
                context,
                builder -> builder.addFilters(context.getBean(SecurityHeaders.class))
                        .build());
    }

    static Principal signedIn(Viewer viewer) {
        return new TestingAuthenticationToken(viewer, "", "PORTAL");
    }

    @Bean
    Brands brands() {
        return () -> Sample.FINCH;
    }

    @Bean
    UploadLimits uploadLimits() {
        return new UploadLimits(25);
    }

    @Bean
    WebSettings webSettings() {
        return new WebSettings(List.of(Locale.ENGLISH), "http://localhost:8080", false);
    }
}
