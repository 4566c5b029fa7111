package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The test of templates is only as good as its reading of them. */
class TemplateTextTests {

    @Test
    void wordsInMarkupAreFound() {
        assertThat(TemplateText.words("<p class=\"x\">Hello</p>")).containsExactly("Hello");
    }

    @Test
    void wordsReadAloudAreFound() {
        assertThat(TemplateText.words("<button aria-label=\"Close\">×</button>"))
                .containsExactly("Close");
    }

    @Test
    void wordsInContentOfATemplateCallAreFound() {
        assertThat(TemplateText.words("@template.a.b(page = page, content = @`<p>${page.t(\"k\")}</p> Inside`)"))
                .containsExactly("Inside");
    }

    @Test
    void wordsBehindACallInContentAreFound() {
        assertThat(TemplateText.words("@template.a.b(content = @`@template.c(x = @`<b>in</b>`) after`) last"))
                .containsExactly("in", "after", "last");
    }

    @Test
    void wordsRightBehindAStatementAreFound() {
        assertThat(TemplateText.words("@if(a)yes@elseno@endif${b}")).containsExactly("yes", "no");
    }

    @Test
    void codeIsNoText() {
        assertThat(TemplateText.words("""
                                @import java.util.Map
                                @param Map<String, String> all
                                !{var title = "Literal";}
                                @if(all.get("(") != null && 1 > 0)<b title="${title}">${title}</b>@elseif(true)@else&nbsp;·@endif
                                @for(var one : all.entrySet())<i>${one.getValue()}</i>@endfor
                                <%-- a comment --%>
                                """)).isEmpty();
    }
}
