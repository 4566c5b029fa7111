package caseflow.storage;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.database.DataFolder;
import caseflow.support.S3Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** Where files lie is said by the environment. */
class WarehousesTests {

    @TempDir
    Path folder;

    @Test
    void onTheDiskUnlessABucketIsNamed() throws IOException {
        assertThat(place(Map.of())).isEqualTo(new Shelf(folder.resolve("files")));
    }

    @Test
    void inTheBucketThatIs() throws IOException {
        S3Store store = S3Store.shared();

        Warehouse place = place(Map.of(
                "CASEFLOW_S3_ENDPOINT",
                store.endpoint(),
                "CASEFLOW_S3_BUCKET",
                store.bucket("named"),
                "CASEFLOW_S3_ACCESS_KEY",
                S3Store.ACCESS_KEY,
                "CASEFLOW_S3_SECRET_KEY",
                S3Store.SECRET_KEY));

        assertThat(place)
                .isInstanceOfSatisfying(
                        S3Bucket.class, bucket -> assertThat(bucket.name()).isEqualTo("named"));
    }

    private Warehouse place(Map<String, Object> variables) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        S3Settings settings = Binder.get(environment)
                .bind("caseflow.storage.s3", S3Settings.class)
                .get();
        return new Warehouses().warehouse(settings, new DataFolder(folder));
    }
}
