package caseflow.settings;

import caseflow.web.Brand;
import caseflow.web.Brands;
import org.springframework.stereotype.Component;

/** Says to every page and every letter whose they are. */
@Component
class FirmBrand implements Brands {

    private final FirmSettings settings;
    private final MailSettings mail;
    private final Looks looks;

    FirmBrand(FirmSettings settings, MailSettings mail, Looks looks) {
        this.settings = settings;
        this.mail = mail;
        this.looks = looks;
    }

    @Override
    public Brand brand() {
        Firm firm = settings.current();
        return new Brand(
                firm.name(),
                firm.email(),
                firm.phone(),
                firm.zone(),
                mail.rules().discreet(),
                looks.shown());
    }
}
