package caseflow.settings.firm;

import caseflow.settings.Choices;
import caseflow.settings.Firm;
import caseflow.web.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Who the firm is and where. */
public record ProfileForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 500) String address,
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @NotBlank String zone,
        String version)
        implements FirmForm {

    public ProfileForm(
            @Nullable String name,
            @Nullable String address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String zone,
            @Nullable String version) {
        this.name = Typed.line(name);
        this.address = Typed.lines(address);
        this.email = Typed.line(email);
        this.phone = Typed.line(phone);
        this.zone = Typed.line(zone);
        this.version = Typed.line(version);
    }

    static ProfileForm of(Firm firm) {
        return new ProfileForm(
                firm.name(),
                firm.address(),
                firm.email(),
                firm.phone(),
                firm.zone().getId(),
                Integer.toString(firm.version()));
    }

    @Override
    public void check(BindingResult errors) {
        if (!Choices.zones().containsKey(zone)) {
            errors.rejectValue("zone", "settings.zone.unknown");
        }
    }

    @Override
    public Firm applyTo(Firm firm) {
        return firm.introduced(name, address, email, phone, ZoneId.of(zone));
    }
}
