package caseflow.storage;

import caseflow.database.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the disk, or in a bucket where one is named. */
@Configuration(proxyBeanMethods = false)
class Warehouses {

    @Bean
    Warehouse warehouse(S3Settings settings, DataFolder data) {
        return settings.given() ? S3Connection.open(settings) : new Shelf(data.resolve("files"));
    }
}
