package caseflow.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Turns {@code css/base.css} into the address that carries its content's hash, and so may be kept for a year. */
@Component
public class Assets {

    private final ResourceUrlProvider urls;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    /** @throws IllegalArgumentException if there is no such file */
    public String address(String file) {
        return addresses.computeIfAbsent(file, this::resolve);
    }

    private String resolve(String file) {
        String address = urls.getForLookupPath("/assets/" + file);
        if (address == null) {
            throw new IllegalArgumentException("no asset " + file);
        }
        return address;
    }
}
