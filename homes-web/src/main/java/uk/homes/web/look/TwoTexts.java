package uk.homes.web.look;

import java.io.Serializable;
import java.util.List;
import uk.homes.web.Texts;

/**
 * A text that two people may be writing: what is typed here and, when somebody else saved first, theirs beside it until the
 * person has chosen which goes on. Neither is lost.
 */
public final class TwoTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Which text goes on. */
    public enum Keep {
        BOTH,
        MINE,
        THEIRS
    }

    private String mine;
    private int version;
    private String theirs;
    private String theirName;
    private String theirByline;
    private Keep keep = Keep.BOTH;
    private boolean conflict;

    /** Starts with what is stored. */
    public TwoTexts(String stored, int version) {
        this.mine = stored;
        this.version = version;
    }

    /** Somebody else saved first. */
    public void met(String text, int nowStored, String name, String byline) {
        theirs = text == null ? "" : text;
        version = nowStored;
        theirName = name;
        theirByline = byline;
        keep = Keep.BOTH;
        conflict = true;
    }

    /**
     * Goes on with the text chosen. It is saved in a further step, so that nobody saves what they have not read.
     *
     * @return whether there is something to go on with; {@code false} when theirs simply stands
     */
    public boolean settle() {
        conflict = false;
        if (keep == Keep.THEIRS) {
            mine = theirs;
            return false;
        }
        if (keep == Keep.BOTH) {
            mine = theirs + "\n\n" + mine;
        }
        return true;
    }

    /** Both, each with the words marked that only it has. */
    public BothTexts getBoth() {
        return BothTexts.of(theirName, theirByline, theirs, mine);
    }

    public List<Option> getKeeps() {
        return List.of(
                new Option(Keep.BOTH, Texts.frame("two.both"), Texts.frame("two.bothHint")),
                new Option(Keep.MINE, Texts.frame("two.mine"), Texts.frame("two.mineHint")),
                new Option(Keep.THEIRS, Texts.frame("two.theirsOf", theirName), Texts.frame("two.theirsHint")));
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String mine) {
        this.mine = mine;
    }

    public int getVersion() {
        return version;
    }

    public Keep getKeep() {
        return keep;
    }

    public void setKeep(Keep keep) {
        this.keep = keep;
    }

    public boolean isConflict() {
        return conflict;
    }
}
