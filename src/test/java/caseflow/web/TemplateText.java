package caseflow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a template the text that people would read there and that comes from no message file. */
final class TemplateText {

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^@(import|param).*$", Pattern.MULTILINE);
    /** What is for machines. */
    private static final Pattern STYLE = Pattern.compile("<(style|code)>.*?</\\1>", Pattern.DOTALL);

    private static final Pattern READ_ALOUD =
            Pattern.compile("\\b(?:title|aria-label|placeholder|alt)\\s*=\\s*\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern KEYWORD =
            Pattern.compile("@(?:template(?:\\.\\w+)+|elseif|else|endif|if|endfor|for|endraw|raw)");
    private static final String UNSAFE = "$unsafe{";
    private static final Pattern WORD = Pattern.compile("[^\\s<>]*\\p{L}[^\\s<>]*");

    private TemplateText() {}

    static List<String> words(String template) {
        String markup = STYLE.matcher(withoutCode(strip(template))).replaceAll(" ");
        List<String> found = new ArrayList<>();
        READ_ALOUD.matcher(markup).results().forEach(match -> found.add(match.group(1)));
        String text = ENTITY.matcher(TAG.matcher(markup).replaceAll(" ")).replaceAll(" ");
        WORD.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static String strip(String template) {
        return HEAD.matcher(COMMENT.matcher(template).replaceAll(" ")).replaceAll(" ");
    }

    /** Blanks out {@code ${…}}, {@code $unsafe{…}}, {@code !{…}}, and what stands in the brackets of statements, but not markup inside. */
    private static String withoutCode(String template) {
        var markup = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("${", at) || template.startsWith("!{", at)) {
                at = closing(template, at + 1, '{', '}', markup);
            } else if (template.startsWith(UNSAFE, at)) {
                at = closing(template, at + UNSAFE.length() - 1, '{', '}', markup);
            } else if (template.charAt(at) == '@') {
                at = statement(template, at, markup);
            } else {
                char next = template.charAt(at++);
                markup.append(next == '`' ? ' ' : next);
            }
        }
        return markup.toString();
    }

    private static int statement(String template, int at, StringBuilder markup) {
        Matcher keyword = KEYWORD.matcher(template).region(at, template.length());
        if (!keyword.lookingAt()) {
            return at + 1;
        }
        markup.append(" ");
        int end = keyword.end();
        boolean called = end < template.length() && template.charAt(end) == '(';
        return called ? closing(template, end, '(', ')', markup) : end;
    }

    /** Walks over code to its closing bracket; markup in content blocks within goes to be read. */
    private static int closing(String template, int at, char opens, char closes, StringBuilder markup) {
        int depth = 0;
        int here = at;
        do {
            char next = template.charAt(here);
            if (next == '"') {
                here = afterString(template, here);
                continue;
            }
            if (template.startsWith("@`", here)) {
                int end = contentEnd(template, here + 2);
                markup.append(' ')
                        .append(withoutCode(template.substring(here + 2, end)))
                        .append(' ');
                here = end + 1;
                continue;
            }
            depth += next == opens ? 1 : next == closes ? -1 : 0;
            here++;
        } while (depth > 0);
        return here;
    }

    private static int afterString(String template, int at) {
        int end = at + 1;
        while (template.charAt(end) != '"') {
            end += template.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Content blocks nest: each opens with an at sign before its back-tick. */
    private static int contentEnd(String template, int from) {
        int depth = 1;
        int here = from;
        while (true) {
            if (template.startsWith("@`", here)) {
                depth++;
                here += 2;
            } else if (template.charAt(here) == '`') {
                depth--;
                if (depth == 0) {
                    return here;
                }
                here++;
            } else {
                here++;
            }
        }
    }
}
