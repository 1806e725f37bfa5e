package uk.homes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page keeps to what the content security policy, a screen reader and the frame need. */
class PagesTest {

    private static final String PAGE =
            """
            <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core" xmlns:homes="homes"
                xmlns:pt="jakarta.faces.passthrough"
                template="/WEB-INF/templates/page.xhtml">%s<ui:define name="content">%s</ui:define></ui:composition>""";
    private static final String TITLE = "<ui:param name=\"title\" value=\"Today\"/>";

    @Test
    void every_page_keeps_the_rules() {
        List<Path> pages = Sources.files(".xhtml", Sources.PAGES);
        List<String> complaints = new ArrayList<>();
        for (Path page : pages) {
            PageGuard.complaints(Sources.read(page)).forEach(words -> complaints.add(page + " " + words));
        }

        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_page_in_order_passes() {
        String fine = "<p class=\"lead\">One: 1 &lt; 2</p><label for=\"q\">Find</label><input id=\"q\" name=\"q\"/>"
                + "<homes:field label=\"When\"/><script src=\"/look.js\"></script>";

        assertThat(PageGuard.complaints(PAGE.formatted(TITLE, fine))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style='color:red'>x</p> | has an inline style",
                "<h:panelGroup style='x'/> | has an inline style",
                "<p onclick='x()'>x</p> | has an inline handler: onclick",
                "<p pt:onclick='x()'>x</p> | has an inline handler: pt:onclick",
                "<script>alert(1)</script> | has an inline script",
                "<style>p {}</style> | has an inline style",
                "<h:outputText value='x' escape='false'/> | does not escape",
                "<f:ajax/> | uses f:ajax",
                "<h:commandLink value='x'/> | uses h:commandLink",
                "<h:inputText value='x'/> | uses h:inputText instead of homes:field",
                "<homes:field value='x'/> | has a homes:field without a label",
                "<input id='q' name='q'/> | has an input without a label",
                "<img src='https://example.org/x.png'/> | names another host",
                "<p>see http://example.org</p> | names another host",
                "<a href='javascript:x()'>x</a> | has a script for an address",
            })
    void a_page_that_breaks_a_rule_is_told_so(String content, String complaint) {
        assertThat(PageGuard.complaints(PAGE.formatted(TITLE, content.replace('\'', '"'))))
                .containsExactly(complaint);
    }

    @Test
    void a_page_without_a_title_is_told_so() {
        assertThat(PageGuard.complaints(PAGE.formatted("", "<p>x</p>"))).containsExactly("has no title");
    }

    @Test
    void a_page_that_is_not_well_formed_is_told_so() {
        assertThat(PageGuard.complaints(PAGE.formatted(TITLE, "<p>x<br></p>")))
                .singleElement()
                .asString()
                .startsWith("is not well-formed");
    }
}
