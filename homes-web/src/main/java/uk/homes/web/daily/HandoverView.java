package uk.homes.web.daily;

import java.util.List;
import java.util.stream.Collectors;
import uk.homes.daily.HandoverRow;
import uk.homes.web.Texts;

/**
 * A handover note as a page shows it.
 *
 * @param title when it was given, and to which shift
 * @param readers who has read it, with the time
 */
public record HandoverView(
        long id,
        String machineTime,
        String time,
        String title,
        String day,
        List<String> paragraphs,
        String signed,
        String readers,
        boolean toRead) {

    static HandoverView of(HandoverRow row) {
        String names = row.readers().stream()
                .map(reader -> Texts.of("daily.handover.reader", reader.name(), Said.time(reader.at())))
                .collect(Collectors.joining(", "));
        String readers = names.isEmpty() ? Texts.of("daily.handover.unread") : Texts.of("daily.handover.readBy", names);
        String mine = row.mine()
                ? " " + Texts.of("daily.handover.mine")
                : row.readByMe() ? "" : " " + Texts.of("daily.handover.notByYou");
        return new HandoverView(
                row.id(),
                row.givenAt().toString(),
                Said.time(row.givenAt()),
                Texts.of("daily.handover.heading", Said.time(row.givenAt()), Texts.of("daily.shift.to." + row.shift())),
                Said.day(row.givenAt()),
                Said.paragraphs(row.words()),
                Texts.of("daily.handover.signed", row.byName(), Said.post(row.byPost()), Said.moment(row.givenAt())),
                readers + mine,
                !row.mine() && !row.readByMe());
    }
}
