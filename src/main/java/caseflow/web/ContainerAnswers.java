package caseflow.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is no proper request the container refuses itself, with a page of its own, before any filter is asked. Browsers
 * are told the same of that.
 */
@Configuration(proxyBeanMethods = false)
class ContainerAnswers {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sameHeaders(SecurityHeaders headers) {
        return factory -> factory.addEngineValves(new Gate(headers));
    }

    private static final class Gate extends ValveBase {

        private final SecurityHeaders headers;

        Gate(SecurityHeaders headers) {
            super(true);
            this.headers = headers;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            headers.say(request, response);
            getNext().invoke(request, response);
        }
    }
}
