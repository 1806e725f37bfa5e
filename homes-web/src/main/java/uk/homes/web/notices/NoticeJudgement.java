package uk.homes.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.homes.notices.EventFacts;
import uk.homes.notices.Events;
import uk.homes.notices.JudgeEvent;
import uk.homes.notices.RelevantPerson;
import uk.homes.web.Texts;
import uk.homes.web.look.BothTexts;
import uk.homes.web.look.Option;
import uk.homes.web.look.Spoken;

/** The registered person's judgement of an event: whether it is told, to whom else, and why. */
@Named
@RequestScoped
public class NoticeJudgement {

    private static final String YES = "yes";

    @Inject
    private NoticePage page;

    @Inject
    private NoticeForm form;

    @Inject
    private Events events;

    @Inject
    private NoticeWords words;

    private String tell = YES;
    private String relevant;
    private String why;

    /** Keeps the judgement. */
    public void judge() {
        JudgeEvent command = new JudgeEvent(form.id(), form.getVersion(), YES.equals(tell), why, people());
        form.send(
                "notices.judge",
                "notices.judge.done",
                () -> {
                    events.judge(command);
                    return command.noticeId();
                },
                this::judgements);
    }

    private BothTexts judgements() {
        EventFacts event = page.getRow().event();
        if (event == null || event.judgedAt() == null) {
            return null;
        }
        String theirs = NoticeWords.joined(
                event.judgedWhy(),
                page.notice().told().stream()
                        .filter(row -> row.round() == 1)
                        .map(row -> row.why() == null ? words.whom(row) : words.whom(row) + ": " + row.why())
                        .collect(Collectors.joining("\n")));
        String chosen = Texts.of(YES.equals(tell) ? "notices.judge.yes" : "notices.judge.no");
        return BothTexts.of(
                event.judgedBy(), Spoken.moment(event.judgedAt()), theirs, NoticeWords.joined(chosen, why, relevant));
    }

    // One relevant person a line, "who: why".
    private List<RelevantPerson> people() {
        List<RelevantPerson> people = new ArrayList<>();
        for (String line : relevant == null ? new String[0] : relevant.split("\\R")) {
            if (!line.isBlank()) {
                int colon = line.indexOf(':');
                people.add(
                        colon < 0
                                ? new RelevantPerson(line.strip(), null)
                                : new RelevantPerson(
                                        line.substring(0, colon).strip(),
                                        line.substring(colon + 1).strip()));
            }
        }
        return people;
    }

    public List<Option> getTellOrNot() {
        return List.of(new Option(YES, Texts.of("notices.judge.yes")), new Option("no", Texts.of("notices.judge.no")));
    }

    public String getTell() {
        return tell;
    }

    public void setTell(String tell) {
        this.tell = tell;
    }

    public String getRelevant() {
        return relevant;
    }

    public void setRelevant(String relevant) {
        this.relevant = relevant;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
