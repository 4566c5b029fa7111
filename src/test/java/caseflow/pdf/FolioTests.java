package caseflow.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FolioTests {

    @Test
    void aTitleCannotLeaveItsQuotes() {
        String title = "\"; } </style><script> \\ 'الأمل' <b>&amp; 50%";
        byte[] pdf = new Pdf().render(Samples.document(title, "<h1>Title</h1>"));

        assertThat(Judge.text(pdf)).contains("</style><script> \\ '", "<b>&amp; 50% · Finch & Partners");
    }
}
