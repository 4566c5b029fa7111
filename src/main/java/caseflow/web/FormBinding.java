package caseflow.web;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Makes an {@link UnreadableForm} of what Spring throws at fields that no page of ours sends, such as
 * {@code lines[300].quantity} or {@code lines[a].quantity}: without it they would be faults of ours. What is typed is made
 * {@link Legible} on its way.
 */
@Configuration(proxyBeanMethods = false)
class FormBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new Adapter();
    }

    private static final class Adapter extends RequestMappingHandlerAdapter {

        @Override
        protected ServletRequestDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
            return new Binders(methods, getWebBindingInitializer());
        }
    }

    private static final class Binders extends ServletRequestDataBinderFactory {

        Binders(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer initializer) {
            super(methods, initializer);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String name, NativeWebRequest request) {
            return new Binder(target, name);
        }

        @Override
        public void initBinder(WebDataBinder binder, NativeWebRequest request) throws Exception {
            super.initBinder(binder, request);
            binder.registerCustomEditor(String.class, new Legible());
        }
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {

        Binder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        public void construct(ServletRequest request) {
            read(() -> super.construct(request));
        }

        @Override
        public void bind(ServletRequest request) {
            read(() -> super.bind(request));
        }

        private static void read(Runnable reading) {
            try {
                reading.run();
            } catch (BeansException | IndexOutOfBoundsException | NumberFormatException unreadable) {
                throw new UnreadableForm(unreadable);
            }
        }
    }
}
