package uk.homes.web.occupancy;

import java.io.Serializable;
import java.time.LocalDate;
import uk.homes.occupancy.LegalStatus;
import uk.homes.occupancy.PlacementType;

/** The fields of an admission as they stand in the form. */
public class AdmitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long childId;
    private String code;
    private String firstName;
    private String surname;
    private LocalDate bornOn;
    private Long bedId;
    private PlacementType type;
    private LegalStatus legalStatus;
    private String way;
    private String company;
    private String placingAuthority;
    private String hostAuthority;
    private LocalDate from;
    private LocalDate plannedTo;
    private LocalDate stayEnds;

    public Long getChildId() {
        return childId;
    }

    public void setChildId(Long childId) {
        this.childId = childId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public Long getBedId() {
        return bedId;
    }

    public void setBedId(Long bedId) {
        this.bedId = bedId;
    }

    public PlacementType getType() {
        return type;
    }

    public void setType(PlacementType type) {
        this.type = type;
    }

    public LegalStatus getLegalStatus() {
        return legalStatus;
    }

    public void setLegalStatus(LegalStatus legalStatus) {
        this.legalStatus = legalStatus;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getPlacingAuthority() {
        return placingAuthority;
    }

    public void setPlacingAuthority(String placingAuthority) {
        this.placingAuthority = placingAuthority;
    }

    public String getHostAuthority() {
        return hostAuthority;
    }

    public void setHostAuthority(String hostAuthority) {
        this.hostAuthority = hostAuthority;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getPlannedTo() {
        return plannedTo;
    }

    public void setPlannedTo(LocalDate plannedTo) {
        this.plannedTo = plannedTo;
    }

    public LocalDate getStayEnds() {
        return stayEnds;
    }

    public void setStayEnds(LocalDate stayEnds) {
        this.stayEnds = stayEnds;
    }
}
