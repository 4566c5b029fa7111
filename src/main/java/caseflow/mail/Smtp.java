package caseflow.mail;

import caseflow.database.SecretFile;
import caseflow.web.Brand;
import caseflow.web.Brands;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
class Smtp {

    private final SmtpSettings settings;
    private final Brands brands;
    private final Stationery stationery;
    private final Clock clock;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Smtp(SmtpSettings settings, Brands brands, Stationery stationery, Clock clock) {
        this.settings = settings;
        this.brands = brands;
        this.stationery = stationery;
        this.clock = clock;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(SecretFile.or(settings.password(), settings.passwordFile()));
        }
        sender.setJavaMailProperties(properties());
    }

    boolean given() {
        return settings.given();
    }

    /** @throws MailException if the server did not take it */
    void send(Envelope envelope, Sheet sheet) {
        try {
            sender.send(message(envelope, sheet));
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private MimeMessage message(Envelope envelope, Sheet sheet) throws MessagingException {
        Brand brand = brands.brand();
        Address from = from(brand);
        MimeMessage message = sender.createMimeMessage();
        message.setFrom(from.header());
        message.setRecipient(MimeMessage.RecipientType.TO, envelope.to().header());
        message.setSubject(sheet.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // the same at every attempt, so that a reader's server can tell a repetition
        message.setHeader("Message-ID", "<" + envelope.reference() + "@" + from.domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", sheet.language());
        message.setContent(sheet.enclosures().isEmpty() ? words(sheet) : wordsAndEnclosures(sheet));
        return message;
    }

    private Address from(Brand brand) {
        String email = settings.from().isBlank() ? brand.email() : settings.from();
        try {
            return new Address(email, brand.name());
        } catch (IllegalArgumentException unset) {
            throw new MailPreparationException("no sender: set CASEFLOW_SMTP_FROM or the e-mail address of the firm");
        }
    }

    private MimeMultipart words(Sheet sheet) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(stationery.text(sheet), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(stationery.html(sheet), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }

    private MimeMultipart wordsAndEnclosures(Sheet sheet) throws MessagingException {
        var words = new MimeBodyPart();
        words.setContent(words(sheet));
        var all = new MimeMultipart("mixed", words);
        for (Enclosure enclosure : sheet.enclosures()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), "application/pdf")));
            part.setFileName(encoded(enclosure.name()));
            all.addBodyPart(part);
        }
        return all;
    }

    private static String encoded(String name) throws MessagingException {
        try {
            return MimeUtility.encodeText(name, StandardCharsets.UTF_8.name(), null);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.auth", !settings.user().isEmpty());
        properties.put("mail.smtp.starttls.required", settings.tls() == SmtpSettings.Tls.STARTTLS);
        properties.put("mail.smtp.starttls.enable", settings.tls() == SmtpSettings.Tls.STARTTLS);
        properties.put("mail.smtp.ssl.enable", settings.tls() == SmtpSettings.Tls.TLS);
        properties.put("mail.smtp.ssl.checkserveridentity", true);
        properties.put("mail.smtp.connectiontimeout", 10_000);
        properties.put("mail.smtp.timeout", 20_000);
        properties.put("mail.smtp.writetimeout", 20_000);
        return properties;
    }
}
