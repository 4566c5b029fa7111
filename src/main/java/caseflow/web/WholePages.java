package caseflow.web;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends a page in one piece. Where a file is refused while it is still being sent, the connection ends with the answer,
 * and a second piece of it would be lost on the way.
 */
@Configuration(proxyBeanMethods = false)
class WholePages {

    private static final int BYTES = 32 * 1024;

    @Bean
    TomcatConnectorCustomizer answersInOnePiece() {
        return connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES));
    }
}
