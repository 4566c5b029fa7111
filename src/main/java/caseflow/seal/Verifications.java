package caseflow.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** What anybody may be told of a file they hold. Nothing of it is kept. */
@Component
public class Verifications {

    private final Verifier verifier;
    private final ObjectProvider<SealedDocuments> documents;

    /** Each holds a file in memory while it is judged. */
    private final Semaphore desks =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** Asked for late: who has documents sealed needs {@link Seals} first. */
    Verifications(Verifier verifier, ObjectProvider<SealedDocuments> documents) {
        this.verifier = verifier;
        this.documents = documents;
    }

    public Finding judge(InputStreamSource file) throws IOException {
        desks.acquireUninterruptibly();
        try (InputStream content = file.getInputStream()) {
            Verdict verdict = verifier.judge(content.readNBytes(Verifier.LARGEST + 1));
            return new Finding(verdict, document(verdict).orElse(null));
        } finally {
            desks.release();
        }
    }

    private Optional<SealedDocument> document(Verdict verdict) {
        if (verdict instanceof Verdict.Unchanged unchanged) {
            return find(unchanged.fingerprint());
        }
        return verdict instanceof Verdict.Changed changed ? find(changed.fingerprint()) : Optional.empty();
    }

    private Optional<SealedDocument> find(String fingerprint) {
        return documents.stream()
                .flatMap(kind -> kind.find(fingerprint).stream())
                .findFirst();
    }
}
