package uk.homes.statements;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a document speaks about, in the order in which it is read. The paragraphs of Schedule 1 are named where their text was
 * read; the other headings of a statement of purpose are usual, and shown as not confirmed.
 */
public enum Heading {
    NEEDS(1, true),
    ETHOS(2, true),
    ACCOMMODATION(3, true),
    LOCATION(4, false),
    CULTURE(5, true),
    COMPLAINTS(6, true),
    POLICIES(7, true),
    CONSULTATION(8, true),
    RIGHTS(9, true),
    SPECIAL_NEEDS(10, true),
    SCHOOL(11, true),
    ATTENDANCE(12, true),
    ACTIVITIES(13, true),
    HEALTH(0, true),
    CONTACT(0, true),
    SURVEILLANCE(0, true),
    BEHAVIOUR(17, true),
    NAMES(0, false),
    STAFF(19, false),
    STRUCTURE(20, true),
    ONE_SEX(0, true),
    ADMISSION(0, true),

    EXPECT(Document.GUIDE),
    SUPPORT(Document.GUIDE),
    COMPLAIN(Document.GUIDE),
    ADVOCACY(Document.GUIDE);

    private final Document document;
    private final int paragraph;
    private final boolean inPublic;

    Heading(int paragraph, boolean inPublic) {
        this.document = Document.PURPOSE;
        this.paragraph = paragraph;
        this.inPublic = inPublic;
    }

    Heading(Document document) {
        this.document = document;
        this.paragraph = 0;
        this.inPublic = false;
    }

    /** The headings of a document, in order. */
    public static List<Heading> of(Document document) {
        return Arrays.stream(values())
                .filter(heading -> heading.document == document)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whose heading it is. */
    public Document document() {
        return document;
    }

    /** Whether its wording was read in the law. */
    public boolean confirmed() {
        return document == Document.GUIDE || paragraph > 0;
    }

    /** The provision it answers to, or {@code null} while that is not confirmed. */
    public String provision() {
        if (document == Document.GUIDE) {
            return document.provision();
        }
        return confirmed() ? "CHR Sch 1 para " + paragraph : null;
    }

    /** Whether it is shown in public unless somebody says otherwise. */
    public boolean inPublic() {
        return inPublic;
    }

    /** Whether it can be shown in public at all: never where the home is, nor who answers for it by name and address. */
    public boolean canBePublic() {
        return document == Document.PURPOSE && this != LOCATION && this != NAMES;
    }

    /** The heading after this one in its document, or {@code null} after the last. */
    public Heading following() {
        List<Heading> all = of(document);
        int next = all.indexOf(this) + 1;
        return next < all.size() ? all.get(next) : null;
    }
}
