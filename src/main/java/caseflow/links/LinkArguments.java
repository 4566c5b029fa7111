package caseflow.links;

import caseflow.identity.Knocks;
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

/** Lets a controller of a linked page take what the link grants as an argument; a link that is closed goes no further. */
@Configuration(proxyBeanMethods = false)
class LinkArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Knocks knocks;

    LinkArguments(Knocks knocks) {
        this.knocks = knocks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == LinkGrant.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Object opening = servlet.getAttribute(LinkScopeFilter.OPENING);
        if (opening instanceof Opening.Live live) {
            return live.grant();
        }
        if (opening instanceof Opening.Unknown) {
            knocks.missed(servlet.getRemoteAddr());
        }
        throw new LinkClosed(opening instanceof Opening.Expired ? LinkAddress.token(servlet) : null);
    }
}
