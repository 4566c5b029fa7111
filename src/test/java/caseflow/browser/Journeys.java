package caseflow.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test a {@link Visitor} for each person in its story, and has them all checked when it ends. */
final class Journeys implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Journeys.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Chromium chromium =
                context.getRoot().getStore(OURS).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        boolean scripts = !parameter.isAnnotated(WithoutScripts.class);
        var visitor = new Visitor(chromium.browser(), "http://localhost:" + port, scripts);
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String story = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
        for (Visitor visitor : visitors(context)) {
            visitor.leave(context.getExecutionException().isPresent() ? story : null);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent("visitors", key -> new ArrayList<Visitor>(), List.class);
    }
}
