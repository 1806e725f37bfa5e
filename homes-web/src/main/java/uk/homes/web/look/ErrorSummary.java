package uk.homes.web.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import uk.homes.web.Texts;

/** Everything that has to be looked at again, first on the page, in focus, each line leading to its input. */
@FacesComponent("homes.errorSummary")
public class ErrorSummary extends UIComponentBase {

    @Override
    public String getFamily() {
        return "homes.output";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        List<Line> lines = lines(faces);
        if (!isRendered() || lines.isEmpty()) {
            return;
        }
        Html html = new Html(faces);
        String key = lines.size() == 1 ? "errors.one" : "errors.many";
        html.open("div", "class", "error-summary", "role", "alert", "tabindex", "-1");
        html.element("h2", Texts.frame(key, lines.size())).open("ul", "class", "plain");
        for (Line line : lines) {
            html.open("li");
            if (line.field() == null) {
                html.text(line.words());
            } else {
                html.element("a", line.words(), "href", "#" + line.field());
            }
            html.close("li");
        }
        html.close("ul", "div");
    }

    private static List<Line> lines(FacesContext faces) {
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    lines.add(new Line(field, message.getSummary()));
                }
            }
        }
        return lines;
    }

    private record Line(String field, String words) {}
}
