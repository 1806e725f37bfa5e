package uk.homes.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one page and says what it must not contain. */
final class PageGuard {

    private static final String FACELETS = "jakarta.faces.facelets";
    private static final String HTML = "jakarta.faces.html";
    private static final String HOMES = "homes";
    private static final Set<String> LABELLED = Set.of("field", "choices", "partialDate");
    private static final Set<String> BARE = Set.of(
            "inputText",
            "inputTextarea",
            "inputSecret",
            "selectOneMenu",
            "selectOneRadio",
            "selectManyCheckbox",
            "selectBooleanCheckbox");

    private final List<String> complaints = new ArrayList<>();
    private final Set<String> labelFor = new HashSet<>();

    private PageGuard() {}

    /** What is wrong with this page; nothing when all is well. */
    static List<String> complaints(String page) {
        PageGuard guard = new PageGuard();
        try {
            Document document = parser().parse(new InputSource(new StringReader(page)));
            NodeList elements = document.getElementsByTagNameNS("*", "*");
            for (int i = 0; i < elements.getLength(); i++) {
                guard.labelFor.add(((Element) elements.item(i)).getAttribute("for"));
            }
            for (int i = 0; i < elements.getLength(); i++) {
                guard.read((Element) elements.item(i));
            }
            guard.readTitle(document);
        } catch (SAXException | IOException broken) {
            guard.complaints.add("is not well-formed: " + broken.getMessage());
        }
        return guard.complaints;
    }

    /** Reads pages as they stand in the source tree. */
    static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void read(Element element) {
        String name = element.getLocalName();
        String space = String.valueOf(element.getNamespaceURI());
        boolean code = name.equals("script") || name.equals("style");
        complainIf(code && !element.getTextContent().isBlank(), "has an inline " + name);
        complainIf(space.equals("jakarta.faces.core") && name.equals("ajax"), "uses f:ajax");
        complainIf(space.equals(HTML) && name.equals("commandLink"), "uses h:commandLink");
        complainIf(space.equals(HTML) && BARE.contains(name), "uses h:" + name + " instead of homes:field");
        complainIf(
                space.equals(HOMES)
                        && LABELLED.contains(name)
                        && element.getAttribute("label").isBlank(),
                "has a homes:" + name + " without a label");
        readNativeInput(element, name);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            readAttribute((Attr) element.getAttributes().item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            complainIf(child.getNodeType() == Node.TEXT_NODE && isForeign(child.getNodeValue()), "names another host");
        }
    }

    private void readNativeInput(Element element, String name) {
        boolean input = name.equals("input") && !element.getAttribute("type").matches("hidden|submit");
        if (!input && !name.equals("select") && !name.equals("textarea")) {
            return;
        }
        boolean inLabel = element.getParentNode().getNodeName().equals("label");
        boolean labelled =
                inLabel || element.hasAttribute("aria-label") || labelFor.contains(element.getAttribute("id"));
        complainIf(!labelled, "has an input without a label");
    }

    private void readAttribute(Attr attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        String bare = name.substring(name.indexOf(':') + 1);
        if (name.startsWith("xmlns")) {
            return;
        }
        String value = attribute.getValue();
        complainIf(bare.equals("style"), "has an inline style");
        // f:viewAction's switch is read by Faces on the server and never reaches a browser.
        complainIf(bare.matches("on[a-z]+") && !bare.equals("onpostback"), "has an inline handler: " + name);
        complainIf(bare.equals("escape") && value.equals("false"), "does not escape");
        complainIf(isForeign(value), "names another host");
        complainIf(value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:"), "has a script for an address");
    }

    private void readTitle(Document document) {
        Element root = document.getDocumentElement();
        boolean page = root.getLocalName().equals("composition")
                && root.getAttribute("template").matches("/WEB-INF/templates/(page|task)\\.xhtml");
        if (!page) {
            return;
        }
        NodeList parameters = root.getElementsByTagNameNS(FACELETS, "param");
        boolean titled = false;
        for (int i = 0; i < parameters.getLength(); i++) {
            titled |= ((Element) parameters.item(i)).getAttribute("name").equals("title");
        }
        complainIf(!titled, "has no title");
    }

    private static boolean isForeign(String text) {
        return text != null && text.matches("(?is).*https?://.*");
    }

    private void complainIf(boolean wrong, String words) {
        if (wrong) {
            complaints.add(words);
        }
    }
}
