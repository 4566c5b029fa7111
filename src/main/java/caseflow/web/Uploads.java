package caseflow.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container makes of a form with files: it writes them to its own folder, and they go with the request. */
@Configuration(proxyBeanMethods = false)
class Uploads {

    @Bean
    MultipartConfigElement multipartConfig(UploadLimits limits) {
        return limits.forContainer();
    }
}
