package caseflow.settings;

import caseflow.activity.Actor;
import caseflow.database.Memory;
import caseflow.scan.VirusScan;
import caseflow.storage.Storage;
import caseflow.web.Brand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The door to what the firm looks like; remembered as briefly as {@link FirmSettings} are, the bytes of logos longer. */
@Service
public class Looks {

    /** The shades that go with a colour are sought once, and not for every page. */
    private record Known(FirmLook look, Brand.Look shown) {

        static Known of(FirmLook look) {
            return new Known(look, look.shown());
        }
    }

    private final LookStore store;
    private final Storage storage;
    private final VirusScan scan;
    private final ApplicationEventPublisher events;
    private final Memory<Known> memory;
    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    Looks(LookStore store, Storage storage, VirusScan scan, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.storage = storage;
        this.scan = scan;
        this.events = events;
        memory = new Memory<>(() -> Known.of(store.read()), clock);
    }

    public FirmLook current() {
        return memory.recall().look();
    }

    Brand.Look shown() {
        return memory.recall().shown();
    }

    /**
     * @param colour one that fits, or none for the one that CaseFlow brings
     * @throws LookChangedMeanwhile if somebody else was faster
     */
    @Transactional
    public void change(int seen, Optional<BrandColour> colour, Actor actor) {
        if (!store.colour(seen, colour.map(BrandColour::chosen).map(Colour::hex).orElse(null))) {
            throw new LookChangedMeanwhile();
        }
        changed(actor, "colour");
    }

    /**
     * From now on that is the logo, if it is one.
     *
     * @param name of the file, to tell whoever sent it
     * @return why it is none
     */
    @Transactional
    public Optional<Unsuited> show(Shade shade, String name, byte[] bytes, Actor actor) {
        Optional<Picture> picture = Picture.of(bytes);
        Optional<Unsuited> unsuited = judge(bytes, picture);
        if (unsuited.isEmpty()) {
            var blob = storage.put(scan.of(name, new ByteArrayInputStream(bytes)));
            store.put(shade, new Logo(blob, picture.orElseThrow()));
            changed(actor, "logo for " + shade.key());
        }
        return unsuited;
    }

    /** Nothing happens where there is none. */
    @Transactional
    public void remove(Shade shade, Actor actor) {
        if (store.remove(shade)) {
            changed(actor, "logo for " + shade.key());
        }
    }

    /** The bytes of a logo that is in use just now. */
    public byte[] bytes(Logo logo) {
        String sum = logo.blob().sha256();
        drawn.keySet()
                .removeIf(old -> current().logos().values().stream()
                        .noneMatch(kept -> kept.blob().sha256().equals(old)));
        return drawn.computeIfAbsent(sum, missing -> read(logo));
    }

    @TransactionalEventListener
    public void forget(LookChanged committed) {
        memory.forget();
    }

    private void changed(Actor actor, String what) {
        memory.forget();
        events.publishEvent(new LookChanged(actor, what));
    }

    private byte[] read(Logo logo) {
        try (InputStream bytes = storage.open(logo.blob())) {
            return bytes.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Optional<Unsuited> judge(byte[] bytes, Optional<Picture> found) {
        if (bytes.length > Logo.MOST) {
            return Optional.of(Unsuited.of("settings.appearance.logo.large", Logo.MOST / 1024));
        }
        if (found.isEmpty()) {
            return Optional.of(
                    Unsuited.of(drawing(bytes) ? "settings.appearance.logo.svg" : "settings.appearance.logo.other"));
        }
        Picture picture = found.orElseThrow();
        // asked before anything is drawn: a small file can say that it is as large as a house
        if (Math.max(picture.width(), picture.height()) > Logo.WIDEST) {
            return Optional.of(
                    Unsuited.of("settings.appearance.logo.wide", picture.width(), picture.height(), Logo.WIDEST));
        }
        return picture.drawable(bytes) ? Optional.empty() : Optional.of(Unsuited.of("settings.appearance.logo.other"));
    }

    private static boolean drawing(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT)
                .contains("<svg");
    }
}
