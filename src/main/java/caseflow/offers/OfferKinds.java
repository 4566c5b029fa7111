package caseflow.offers;

import caseflow.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller for both kinds take the one it is asked about, which the address says: {@code /portal/proposals/7}. */
@Configuration(proxyBeanMethods = false)
class OfferKinds implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == OfferKind.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String address = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .getRequestURI();
        String[] parts = address.split("/", 4);
        return OfferKind.at(parts.length > 2 ? parts[2] : "").orElseThrow(NotFound::new);
    }
}
