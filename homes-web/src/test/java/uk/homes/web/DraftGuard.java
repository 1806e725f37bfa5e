package uk.homes.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds forms longer than a few fields whose words are not kept while they are typed. */
final class DraftGuard {

    /** As many fields are a few. */
    static final int FEW = 3;

    private static final String HTML = "jakarta.faces.html";
    private static final String FACELETS = "jakarta.faces.facelets";
    private static final String HOMES = "homes";
    private static final String PASSTHROUGH = "jakarta.faces.passthrough";
    private static final Set<String> INPUTS = Set.of("field", "choices", "partialDate");

    private final UnaryOperator<String> include;

    /**
     * @param include gives the text of the fragment at this address below the application's root
     */
    DraftGuard(UnaryOperator<String> include) {
        this.include = include;
    }

    /** The forms of this page that ought to keep what is typed and do not. */
    List<String> complaints(String page) {
        List<String> complaints = new ArrayList<>();
        NodeList forms = parsed(page).getElementsByTagNameNS(HTML, "form");
        for (int i = 0; i < forms.getLength(); i++) {
            Element form = (Element) forms.item(i);
            boolean kept = form.hasAttributeNS(PASSTHROUGH, "data-draft");
            // What a form asks for beside a password belongs to nobody yet who could find it again.
            if (!kept && fields(form) > FEW && !asksForPassword(form)) {
                complaints.add("does not keep what is typed into " + form.getAttribute("id"));
            }
        }
        return complaints;
    }

    private int fields(Element within) {
        int fields = 0;
        NodeList all = within.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String space = String.valueOf(element.getNamespaceURI());
            if (space.equals(HOMES) && INPUTS.contains(element.getLocalName())) {
                fields++;
            }
            String source = element.getAttribute("src");
            if (space.equals(FACELETS) && element.getLocalName().equals("include") && !source.contains("#")) {
                fields += fields(parsed(include.apply(source)).getDocumentElement());
            }
        }
        return fields;
    }

    private static boolean asksForPassword(Element form) {
        NodeList fields = form.getElementsByTagNameNS(HOMES, "field");
        for (int i = 0; i < fields.getLength(); i++) {
            if (((Element) fields.item(i)).getAttribute("type").equals("password")) {
                return true;
            }
        }
        return false;
    }

    private static Document parsed(String page) {
        try {
            return PageGuard.parser().parse(new InputSource(new StringReader(page)));
        } catch (SAXException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
