package caseflow.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sidebar offers.
 *
 * @param home where the firm's name leads
 * @param contact whether the firm's e-mail address and phone stand below the page
 */
public record Navigation(String home, boolean contact, List<Entry> entries) {

    public static final Navigation PORTAL = new Navigation(
            "/portal",
            true,
            List.of(
                    Entry.open("dashboard", "/portal", "home"),
                    Entry.section("invoices", "/portal/invoices", "invoice")
                            .and("/portal/payments", "/portal/checkout", "/portal/checkouts"),
                    Entry.section("proposals", "/portal/proposals", "proposal"),
                    Entry.section("contracts", "/portal/contracts", "contract"),
                    Entry.section("estimates", "/portal/estimates", "estimate"),
                    Entry.section("documents", "/portal/documents", "docs").and("/portal/vault"),
                    Entry.section("vault", "/portal/vault", "shield").unless("documents"),
                    Entry.open("library", "/portal/library", "library"),
                    Entry.open("profile", "/portal/profile", "user")));

    public static final Navigation FIRM = new Navigation(
            "/firm",
            false,
            List.of(
                    Entry.open("home", "/firm", "home"),
                    Entry.open("clients", "/firm/clients", "users").and("/firm/vault"),
                    Entry.open("proposals", "/firm/proposals", "proposal"),
                    Entry.open("estimates", "/firm/estimates", "estimate"),
                    Entry.open("contracts", "/firm/contracts", "contract")
                            .and("/firm/contract-types", "/firm/contract-templates"),
                    Entry.open("documents", "/firm/documents", "docs"),
                    Entry.open("library", "/firm/library", "library"),
                    Entry.open("announcements", "/firm/announcements", "news"),
                    Entry.open("invoices", "/firm/invoices", "invoice").and("/firm/payments"),
                    Entry.open("cards", "/firm/card-payments", "payment"),
                    Entry.section("audit", "/firm/audit", "history"),
                    Entry.open("outbox", "/firm/outbox", "outbox"),
                    Entry.section("staff", "/firm/staff", "briefcase"),
                    Entry.section("settings", "/firm/settings", "settings")));

    /**
     * @param key of its label, below {@code web.nav.}
     * @param guarded whether only those see it who may see the section of that key
     * @param besides what else lies behind it, at addresses of their own
     * @param instead key of the section on whose pages it stands for those who may see both; none if it stands by itself
     */
    public record Entry(
            String key,
            String path,
            String icon,
            boolean guarded,
            List<String> besides,
            @Nullable String instead) {

        static Entry open(String key, String path, String icon) {
            return new Entry(key, path, icon, false, List.of(), null);
        }

        static Entry section(String key, String path, String icon) {
            return new Entry(key, path, icon, true, List.of(), null);
        }

        Entry and(String... paths) {
            return new Entry(key, path, icon, guarded, List.of(paths), instead);
        }

        Entry unless(String section) {
            return new Entry(key, path, icon, guarded, besides, section);
        }

        boolean shownTo(@Nullable Viewer viewer) {
            if (!guarded) {
                return true;
            }
            return viewer != null && viewer.may(key) && (instead == null || !viewer.may(instead));
        }

        boolean covers(String address) {
            return address.startsWith(path + "/")
                    || besides.stream().anyMatch(some -> address.equals(some) || address.startsWith(some + "/"));
        }

        public String label() {
            return "web.nav." + key;
        }
    }

    /** The entries that this viewer has anything behind. */
    public List<Entry> shownTo(@Nullable Viewer viewer) {
        return entries.stream().filter(entry -> entry.shownTo(viewer)).toList();
    }

    /** The value of {@code aria-current}: {@code page} on the entry's own page, {@code true} below it, otherwise null. */
    public @Nullable String mark(Entry entry, String path) {
        if (path.equals(entry.path())) {
            return "page";
        }
        return !entry.path().equals(home) && entry.covers(path) ? "true" : null;
    }
}
