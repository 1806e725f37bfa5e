package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every form longer than a few fields keeps what is typed into it. */
class DraftsTest {

    private static final String PAGE =
            """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                xmlns:h="jakarta.faces.html" xmlns:homes="homes" xmlns:pt="jakarta.faces.passthrough">
              <h:form id="long" %s>%s</h:form></ui:composition>""";
    private static final String FIELD = "<homes:field label=\"When\"/>";
    private static final String FIELDS = "<ui:composition xmlns:ui=\"jakarta.faces.facelets\" xmlns:homes=\"homes\">"
            + FIELD + FIELD + "</ui:composition>";

    @Test
    void every_long_form_keeps_what_is_typed() {
        DraftGuard guard = new DraftGuard(source -> Sources.read(Path.of(Sources.PAGES + source)));
        List<String> complaints = new ArrayList<>();
        for (Path page : Sources.files(".xhtml", Sources.PAGES)) {
            guard.complaints(Sources.read(page)).forEach(words -> complaints.add(page + " " + words));
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void a_long_form_without_a_draft_is_told_so_even_when_its_fields_stand_in_a_fragment() {
        String fragment = "<ui:include src=\"/WEB-INF/fields.xhtml\"/>";
        DraftGuard guard = new DraftGuard(source -> FIELDS);

        assertThat(guard.complaints(PAGE.formatted("", FIELD + FIELD + fragment)))
                .containsExactly("does not keep what is typed into long");
        assertThat(guard.complaints(PAGE.formatted("", FIELD + fragment))).isEmpty();
        assertThat(guard.complaints(PAGE.formatted("pt:data-draft=\"a.b\"", FIELD + FIELD + fragment)))
                .isEmpty();
        assertThat(guard.complaints(PAGE.formatted("", FIELD.repeat(4) + "<homes:field type=\"password\"/>")))
                .isEmpty();
    }
}
