package caseflow.seal;

/** What is sealed with a certificate before or after its time is valid nowhere. */
public final class CertificateOutOfDate extends CannotSeal {

    private static final long serialVersionUID = 1L;

    CertificateOutOfDate() {
        super("seal.certificate.outofdate", null);
    }
}
