package caseflow.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.attacks.Wire.Reply;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Behind a proxy, with <code>SERVER_FORWARD_HEADERS_STRATEGY=native</code>: a Tomcat of its own, set up by Spring Boot from
 * the application's properties, tells whom it believes a request to come from. Here everybody is on this machine, as the
 * proxy is.
 */
class ProxyTests {

    private static final String EVIL = "evil.example";

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void theProxyOnThisMachineIsBelieved() throws IOException {
        Reply seen = ask("X-Forwarded-For: 203.0.113.77", "X-Forwarded-Proto: https");

        assertThat(seen.body()).contains("from 203.0.113.77, for portal.example, by https");
    }

    @Test
    void aClientInThePrivateNetworkHasNoOtherAddressForWritingOneBefore() throws IOException {
        assertThat(ask("X-Forwarded-For: 203.0.113.77, 192.168.1.5").body()).contains("from 192.168.1.5,");
        assertThat(see("X-Forwarded-For: 203.0.113.77, 10.8.0.9").body()).contains("from 10.8.0.9,");
        assertThat(see("X-Forwarded-For: 203.0.113.77", "X-Forwarded-For: fd00::5")
                        .body())
                .contains("from fd00::5,");
    }

    @Test
    void noHeaderNamesAnotherHost() throws IOException {
        Reply seen = ask("X-Forwarded-For: 203.0.113.77", "X-Forwarded-Host: " + EVIL, "Forwarded: host=" + EVIL);

        assertThat(seen.body()).contains("for portal.example,").doesNotContain(EVIL);
    }

    @Test
    void whereAnotherProxyIsNamedNobodyHereIsBelieved() throws IOException {
        start(Map.of("server.tomcat.remoteip.internal-proxies", "10.9.9.9/32"));

        assertThat(see("X-Forwarded-For: 203.0.113.77", "X-Forwarded-Proto: https")
                        .body())
                .contains("from 127.0.0.1, for portal.example, by http");
    }

    private Reply ask(String... headers) throws IOException {
        start(Map.of());
        return see(headers);
    }

    private Reply see(String... headers) throws IOException {
        return new Wire(context.getWebServer().getPort()).getFrom("portal.example", "/", headers);
    }

    private void start(Map<String, Object> named) throws IOException {
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new ResourcePropertySource("classpath:application.properties"));
        sources.addFirst(new MapPropertySource(
                "as where it is installed", Map.of("server.forward-headers-strategy", "native", "server.port", "0")));
        sources.addFirst(new MapPropertySource("named", named));
        context.register(TomcatServletWebServerAutoConfiguration.class);
        context.registerBean(ServletRegistrationBean.class, () -> new ServletRegistrationBean<>(new Mirror(), "/"));
        context.refresh();
    }

    /** Says what it sees. */
    private static final class Mirror extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .printf(
                            "from %s, for %s, by %s",
                            request.getRemoteAddr(), request.getServerName(), request.getScheme());
        }
    }
}
