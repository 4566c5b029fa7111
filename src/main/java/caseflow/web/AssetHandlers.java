package caseflow.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves {@code /assets/**}: each address carries the hash of its content, so browsers never ask again. */
@Configuration(proxyBeanMethods = false)
class AssetHandlers implements WebMvcConfigurer {

    private static final String[] PLACES = {
        "classpath:/static/",
        "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/",
        "classpath:/META-INF/resources/webjars/pdfjs-dist/4.10.38/build/"
    };

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(PLACES)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new Stylesheet())
                .addTransformer(new CssLinkResourceTransformer());
    }
}
