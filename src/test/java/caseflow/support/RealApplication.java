package caseflow.support;

import caseflow.CaseFlow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The application as it runs for a firm, from the tests' class path. */
public final class RealApplication {

    private RealApplication() {}

    /** @param equipment the components of tests that it is given */
    public static SpringApplication with(Class<?>... equipment) {
        // first, so that what the application brings only where it is missing is theirs
        List<Class<?>> sources = new ArrayList<>(List.of(equipment));
        sources.add(CaseFlow.class);
        SpringApplication application = new SpringApplication(sources.toArray(Class<?>[]::new));
        application.addInitializers(RealApplication::leaveOutTests);
        return application;
    }

    /** The path has the suite's components too, which are for the suite. */
    private static void leaveOutTests(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("testComponents", new TestComponents());
    }

    private static final class TestComponents extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TestComponents;
        }

        @Override
        public int hashCode() {
            return TestComponents.class.hashCode();
        }
    }
}
