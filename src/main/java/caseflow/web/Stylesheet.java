package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Puts the files that {@code app.css} imports in the place of their imports: one file per component to write, one request
 * to load. It resolves rather than transforms, so that the hash in the address is that of the whole.
 */
class Stylesheet implements ResourceResolver {

    private static final String ENTRY = "css/app.css";
    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_AROUND = Pattern.compile(" ?([{};]) ?");

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> places,
            ResourceResolverChain chain) {
        Resource found = chain.resolveResource(request, path, places);
        return found == null || !path.equals(ENTRY) ? found : whole(found);
    }

    @Override
    public @Nullable String resolveUrlPath(String path, List<? extends Resource> places, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, places);
    }

    private static Resource whole(Resource entry) {
        Matcher imports = IMPORT.matcher(text(entry));
        String whole = imports.replaceAll(match -> Matcher.quoteReplacement(imported(entry, match)));
        return new TransformedResource(entry, tight(whole).getBytes(StandardCharsets.UTF_8));
    }

    /** Without what is there for people to read; no string in our styles holds two blanks. */
    private static String tight(String styles) {
        String plain = SPACE.matcher(COMMENT.matcher(styles).replaceAll("")).replaceAll(" ");
        return SPACE_AROUND.matcher(plain).replaceAll("$1");
    }

    private static String imported(Resource entry, MatchResult match) {
        try {
            return text(entry.createRelative(match.group(1)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
