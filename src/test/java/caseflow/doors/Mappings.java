package caseflow.doors;

import caseflow.support.Routes;
import caseflow.support.Routes.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that there are: of our controllers, and of what comes with the framework. */
final class Mappings {

    private static final Comparator<Mapping> BY_PATH = Comparator.comparing(
                    (Mapping mapping) -> mapping.route().path())
            .thenComparing(mapping -> mapping.route().method())
            .thenComparing(mapping -> mapping.route().action());

    private Mappings() {}

    static List<Mapping> of(ApplicationContext application, Routes routes) {
        List<Mapping> all = new ArrayList<>();
        routes.all().forEach(route -> all.add(new Mapping(route, routes.handler(route))));
        for (HandlerMapping mapping :
                application.getBeansOfType(HandlerMapping.class).values()) {
            if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
                framework(methods).forEach(all::add);
            } else if (mapping instanceof AbstractUrlHandlerMapping paths) {
                paths.getHandlerMap()
                        .forEach((path, handler) -> all.add(new Mapping(
                                new Route("GET", path, handler.getClass().getSimpleName()), null)));
            }
        }
        return all.stream().sorted(BY_PATH).toList();
    }

    private static Stream<Mapping> framework(RequestMappingInfoHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getBeanType().getPackageName().startsWith("caseflow"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> methods(
                                        entry.getKey().getMethodsCondition().getMethods())
                                .map(method -> new Mapping(
                                        new Route(method, path, entry.getValue().toString()), null))));
    }

    private static Stream<String> methods(Set<?> all) {
        return all.isEmpty() ? Stream.of("") : all.stream().map(Object::toString);
    }
}
