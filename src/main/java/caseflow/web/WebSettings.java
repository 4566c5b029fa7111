package caseflow.web;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param languages the languages pages and mails come in; the first is for those who ask for none of them
 * @param address where people reach CaseFlow, for the links in mails: {@code https://portal.example.com}
 * @param hstsSubdomains whether browsers ask by TLS alone for the hosts below that one, too
 */
@ConfigurationProperties("caseflow.web")
public record WebSettings(
        @DefaultValue("en") List<Locale> languages,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("false") boolean hstsSubdomains) {

    /** The language to speak to somebody who prefers the given one. */
    public Locale nearest(Locale wanted) {
        return languages.stream()
                .filter(language -> language.equals(wanted))
                .findFirst()
                .or(() -> languages.stream()
                        .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                        .findFirst())
                .orElse(languages.get(0));
    }
}
