package caseflow.settings;

import caseflow.storage.Blob;
import caseflow.storage.BlobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LookStore {

    private record Row(@Nullable String colour, int version, Optional<Map.Entry<Shade, Logo>> logo) {}

    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FirmLook read() {
        Map<Shade, Logo> logos = new EnumMap<>(Shade.class);
        Row any = jdbc.sql("""
                SELECT l.colour, l.version, g.shade, g.blob_id, g.size, g.sha256, g.kind, g.width, g.height
                  FROM firm_look l
                  LEFT JOIN firm_logo g ON true
                """).query((row, number) -> row(row)).list().stream()
                .peek(row -> row.logo().ifPresent(logo -> logos.put(logo.getKey(), logo.getValue())))
                .reduce((one, other) -> other)
                .orElseThrow();
        return new FirmLook(
                Optional.ofNullable(any.colour()).flatMap(Colour::of).map(BrandColour::new), logos, any.version());
    }

    /** @return whether nobody else had changed it since */
    boolean colour(int seen, @Nullable String colour) {
        return jdbc.sql("UPDATE firm_look SET colour = :colour, version = version + 1 WHERE version = :seen")
                        .param("colour", colour)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void put(Shade shade, Logo logo) {
        jdbc.sql("""
                INSERT INTO firm_logo (shade, blob_id, size, sha256, kind, width, height)
                VALUES (:shade, :blob, :size, :sha256, :kind, :width, :height)
                ON CONFLICT (shade) DO UPDATE
                   SET blob_id = EXCLUDED.blob_id, size = EXCLUDED.size, sha256 = EXCLUDED.sha256,
                       kind = EXCLUDED.kind, width = EXCLUDED.width, height = EXCLUDED.height
                """)
                .param("shade", shade.key())
                .param("blob", logo.blob().id().value())
                .param("size", logo.blob().size())
                .param("sha256", logo.blob().sha256())
                .param("kind", logo.picture().kind().key())
                .param("width", logo.picture().width())
                .param("height", logo.picture().height())
                .update();
    }

    /** @return whether there was one */
    boolean remove(Shade shade) {
        return jdbc.sql("DELETE FROM firm_logo WHERE shade = :shade")
                        .param("shade", shade.key())
                        .update()
                == 1;
    }

    Set<BlobId> known(Collection<BlobId> asked) {
        UUID[] ids = asked.stream().map(BlobId::value).toArray(UUID[]::new);
        return jdbc
                .sql("SELECT blob_id FROM firm_logo WHERE blob_id = ANY (:ids)")
                .param("ids", ids)
                .query((row, number) -> new BlobId(row.getObject("blob_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Row row(ResultSet row) throws SQLException {
        String shade = row.getString("shade");
        return new Row(
                row.getString("colour"),
                row.getInt("version"),
                shade == null
                        ? Optional.empty()
                        : Optional.of(Map.entry(Shade.named(shade).orElseThrow(), logo(row))));
    }

    private static Logo logo(ResultSet row) throws SQLException {
        return new Logo(
                new Blob(
                        new BlobId(row.getObject("blob_id", UUID.class)), row.getLong("size"), row.getString("sha256")),
                new Picture(Picture.Kind.of(row.getString("kind")), row.getInt("width"), row.getInt("height")));
    }
}
