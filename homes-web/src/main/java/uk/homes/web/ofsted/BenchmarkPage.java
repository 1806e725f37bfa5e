package uk.homes.web.ofsted;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.homes.access.Permission;
import uk.homes.inspections.Judgement;
import uk.homes.ofsted.Benchmarks;
import uk.homes.ofsted.FigureRow;
import uk.homes.ofsted.Numbers;
import uk.homes.ofsted.PeerGroup;
import uk.homes.ofsted.PublishedRow;
import uk.homes.ofsted.SizeBand;
import uk.homes.web.Asked;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** Our homes beside the region's and England's, as Ofsted's yearly files have them. */
@Named
@RequestScoped
@Page(path = "/ofsted/benchmark", permits = Permission.OFSTED_READ, menu = Menu.COUNCIL, order = 8, label = "benchmark")
public class BenchmarkPage {

    @Inject
    private Benchmarks benchmarks;

    @Inject
    private Numbers numbers;

    @Inject
    private Asked asked;

    private SizeBand size;
    private Integer year;
    private List<FigureRow> figures = List.of();
    private List<PublishedRow> published = List.of();
    private List<Integer> years = List.of();
    private List<PeerGroup> shown = List.of();
    private List<GroupView> groups = List.of();
    private PeerGroup followed;

    @PostConstruct
    void read() {
        size = asked.one(SizeBand.class, "size").orElse(null);
        figures = benchmarks.figures(size);
        published = numbers.published();
        years = Stream.concat(
                        figures.stream().map(FigureRow::year),
                        published.stream().map(PublishedRow::year))
                .distinct()
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return;
        }
        year = asked.number("year").filter(years::contains).orElse(years.get(years.size() - 1));
        shown = Arrays.stream(PeerGroup.values())
                .filter(group -> figures.stream().anyMatch(row -> row.group() == group))
                .toList();
        groups = shown.stream().map(group -> view(group, year)).toList();
        followed = asked.one(PeerGroup.class, "group")
                .filter(shown::contains)
                .orElse(shown.isEmpty() ? null : shown.get(0));
    }

    private GroupView view(PeerGroup group, int of) {
        int outstanding = homes(group, of, Judgement.OUTSTANDING);
        int good = homes(group, of, Judgement.GOOD);
        int improve = homes(group, of, Judgement.REQUIRES_IMPROVEMENT);
        int inadequate = homes(group, of, Judgement.INADEQUATE);
        int notYet = homes(group, of, null);
        int judged = outstanding + good + improve + inadequate;
        return new GroupView(
                group, words(group), judged + notYet, outstanding, good, improve, inadequate, notYet, judged);
    }

    private int homes(PeerGroup group, int of, Judgement judgement) {
        return figures.stream()
                .filter(row -> row.group() == group && row.year() == of && row.overall() == judgement)
                .mapToInt(FigureRow::homes)
                .sum();
    }

    /** Who a group is, in words. */
    public String words(PeerGroup group) {
        return Texts.of("ofsted.group." + group, region());
    }

    private String region() {
        List<String> regions =
                published.stream().map(PublishedRow::region).distinct().toList();
        return regions.size() == 1 ? regions.get(0) : Texts.of("ofsted.benchmark.regions");
    }

    /** The sentence that answers why one came. */
    public String getLead() {
        if (year == null) {
            return Texts.of("ofsted.benchmark.leadNone");
        }
        return groups.stream()
                .filter(view -> view.group() == PeerGroup.REGION_COUNCIL || view.group() == PeerGroup.ENGLAND_COUNCIL)
                .findFirst()
                .map(view -> Texts.of(
                        "ofsted.benchmark.lead." + view.group(),
                        String.valueOf(year),
                        view.good() + view.outstanding(),
                        view.judged(),
                        region()))
                .orElseGet(() -> Texts.of("ofsted.benchmark.leadSize", String.valueOf(year)));
    }

    public boolean isNothing() {
        return year == null;
    }

    public Integer getYear() {
        return year;
    }

    public List<Integer> getYears() {
        return years;
    }

    public SizeBand getSize() {
        return size;
    }

    public SizeBand[] getSizes() {
        return SizeBand.values();
    }

    public String sizeWords(SizeBand of) {
        return OfstedWords.size(of);
    }

    /** The sentence over the chart and the table. */
    public String getCaption() {
        return Texts.of("ofsted.benchmark.caption", String.valueOf(year), OfstedWords.size(size));
    }

    public List<GroupView> getGroups() {
        return groups;
    }

    public List<PeerGroup> getShown() {
        return shown;
    }

    /** The groups as bars. */
    public List<BarView> getBars() {
        return groups.stream().map(BarView::of).toList();
    }

    /** The share of good or outstanding homes, year by year. */
    public List<YearView> getByYear() {
        return years.stream()
                .map(of -> new YearView(
                        of,
                        shown.stream()
                                .map(group -> view(group, of).goodOrBetter())
                                .toList()))
                .toList();
    }

    /** The group whose judgements are drawn year by year. */
    public PeerGroup getFollowed() {
        return followed;
    }

    /** The judgements of one group, a bar for each year in whose file there is one of its homes. */
    public List<BarView> getYearBars() {
        return years.stream()
                .map(of -> view(followed, of).in(of))
                .filter(view -> view.homes() > 0)
                .map(BarView::of)
                .toList();
    }

    /** Our homes in this year's file. */
    public List<OwnView> getOwn() {
        return published.stream()
                .filter(row -> row.year() == year)
                .map(row -> new OwnView(
                        row.homeName(),
                        row.urn(),
                        OfstedWords.number(row.places()),
                        Texts.of("ofsted.status." + row.status()),
                        OfstedWords.day(row.inspectedOn()),
                        row.overallWords() == null ? OfstedWords.judgement(row.overall()) : row.overallWords(),
                        OfstedWords.judgement(row.helpedProtected()),
                        OfstedWords.judgement(row.leaders())))
                .toList();
    }
}
