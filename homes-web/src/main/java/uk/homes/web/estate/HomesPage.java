package uk.homes.web.estate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.homes.access.Permission;
import uk.homes.estate.HomeInHandRow;
import uk.homes.estate.Homes;
import uk.homes.web.Menu;
import uk.homes.web.Page;
import uk.homes.web.Texts;

/** The council's homes, for whoever founds and furnishes them. No address is shown. */
@Named("estateHomes")
@RequestScoped
@Page(path = "/estate/homes", permits = Permission.ESTATE_MANAGE, menu = Menu.COUNCIL, order = 7, label = "homes")
public class HomesPage {

    @Inject
    private Homes homes;

    private List<HomeInHandRow> rows;

    @PostConstruct
    void read() {
        rows = homes.inHand();
    }

    public List<HomeInHandRow> getRows() {
        return rows;
    }

    /** The sentence under the title. */
    public String getLead() {
        return rows.isEmpty() ? "" : Texts.of("estate.homes.lead", rows.size());
    }

    /** "2 of 4 planned". */
    public String beds(HomeInHandRow row) {
        return Texts.of("estate.homes.ofPlanned", row.beds(), row.plannedBeds());
    }
}
