package caseflow.identity.profile;

import caseflow.identity.Profile;
import caseflow.settings.Choices;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** @param zone empty for the firm's */
public record PreferencesForm(String language, String zone) {

    public PreferencesForm {
        language = Objects.requireNonNullElse(language, "");
        zone = Objects.requireNonNullElse(zone, "");
    }

    static PreferencesForm of(Profile profile) {
        return new PreferencesForm(
                profile.language().toLanguageTag(),
                profile.zone() == null ? "" : profile.zone().getId());
    }

    /** What is not among the choices. Where there is one language only, none is sent. */
    void check(List<Locale> languages, Errors errors) {
        if (!language.isEmpty() && !languages.contains(Locale.forLanguageTag(language))) {
            errors.rejectValue("language", "identity.language.unknown");
        }
        if (!zone.isEmpty() && !Choices.zones().containsKey(zone)) {
            errors.rejectValue("zone", "settings.zone.unknown");
        }
    }

    Locale languageOr(Locale before) {
        return language.isEmpty() ? before : Locale.forLanguageTag(language);
    }

    @Nullable
    ZoneId zoneOrNull() {
        return zone.isEmpty() ? null : ZoneId.of(zone);
    }
}
