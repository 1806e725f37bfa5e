package uk.homes.web.ofsted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.homes.inspections.Judgement;
import uk.homes.web.Texts;

/**
 * A group of homes as a bar that is as wide as the others: what share of them has which judgement.
 *
 * @param words who they are
 * @param heard the whole bar in a sentence, for those who do not see it
 */
public record BarView(String words, String heard, List<ShareView> shares) {

    private static final double WORD_FITS = 34;
    private static final double NUMBER_FITS = 12;

    static BarView of(GroupView group) {
        Bar bar = new Bar(group.homes());
        bar.add("outstanding", Judgement.OUTSTANDING, group.outstanding());
        bar.add("good", Judgement.GOOD, group.good());
        bar.add("requires", Judgement.REQUIRES_IMPROVEMENT, group.requiresImprovement());
        bar.add("inadequate", Judgement.INADEQUATE, group.inadequate());
        bar.add("not-yet", null, group.notYet());
        return new BarView(
                group.words(),
                Texts.of("ofsted.benchmark.heard", group.words(), String.join(", ", bar.said)),
                bar.shares);
    }

    private static final class Bar {

        private final int homes;
        private final List<ShareView> shares = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private double at;

        private Bar(int homes) {
            this.homes = homes;
        }

        private void add(String look, Judgement judgement, int part) {
            if (part == 0) {
                return;
            }
            double width = 100.0 * part / homes;
            String number = Math.round(width) + " %";
            String word = OfstedWords.judgement(judgement) + " " + number;
            said.add(word);
            String fits = width >= WORD_FITS ? word : width >= NUMBER_FITS ? number : "";
            shares.add(new ShareView(look, percent(at), percent(width), percent(at + width / 2), fits));
            at += width;
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", share);
        }
    }
}
