package uk.homes.web;

import java.util.List;
import java.util.Optional;

/**
 * What the frame around every page has to know about the person who is signed in. The frame asks each question at most
 * once per request, and only when a page shows the answer.
 */
public interface FrameSource {

    /** Who is signed in; nobody on the sign-in page. */
    Optional<Person> person();

    /** The homes this person may see, in the order in which they are listed. */
    List<Home> homes();

    /** The home this person looks at now; none when they look at all of them. */
    Optional<Home> home();

    /** Every page this person may open, group by group, in the order of the menu. */
    List<Entry> navigation();

    /** The four main pages of this person's role, for the bar under a thumb. */
    List<Entry> mainPages();

    /** What the banner of a demonstration says; none where the records are real. */
    Optional<String> demonstration();

    /** How many drafts this person has not finished. */
    int drafts();

    /**
     * A person who is signed in.
     *
     * @param signInName the name they sign in with; drafts on a shared device are kept apart by it
     * @param name how colleagues call them
     * @param roles what they are, in words
     */
    record Person(String signInName, String name, String roles) {}

    /**
     * A home in the home picker.
     *
     * @param slug the home in addresses
     * @param name its name, or the words for all homes together
     * @param href the page that opens when it is chosen
     */
    record Home(String slug, String name, String href) {}

    /**
     * One page in the menu.
     *
     * @param group the heading it stands under, in words
     * @param labelKey the part after {@code nav.} in the frame's messages, which is also the name of its drawing
     * @param href its address
     * @param count how many things wait there; 0 shows no number
     * @param current whether this is the page being shown
     */
    record Entry(String group, String labelKey, String href, int count, boolean current) {}
}
