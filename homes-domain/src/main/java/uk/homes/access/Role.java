package uk.homes.access;

import static uk.homes.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The hats people wear, and what each permits. A role counts in the homes, and between the dates, it is assigned for. */
public enum Role {
    RESIDENTIAL_WORKER(
            ESTATE_READ, WORKFORCE_READ, REGULATION_READ, OCCUPANCY_READ, DAILY_READ, DAILY_WRITE, REG44_READ),
    DEPUTY_MANAGER(
            ESTATE_READ,
            WORKFORCE_READ,
            WORKFORCE_WRITE,
            REGULATION_READ,
            OCCUPANCY_READ,
            OCCUPANCY_WRITE,
            DAILY_READ,
            DAILY_WRITE,
            DAILY_OVERSEE,
            REG44_READ,
            REG44_RESPOND),
    REGISTERED_MANAGER(
            ESTATE_READ,
            PROGRAMME_READ,
            PROGRAMME_UPDATE,
            WORKFORCE_READ,
            WORKFORCE_WRITE,
            REGULATION_READ,
            REGULATION_WRITE,
            OCCUPANCY_READ,
            OCCUPANCY_WRITE,
            DAILY_READ,
            DAILY_WRITE,
            DAILY_OVERSEE,
            REG44_READ,
            REG44_RESPOND),
    RESPONSIBLE_INDIVIDUAL(
            AUDIT_READ,
            ESTATE_READ,
            PROGRAMME_READ,
            WORKFORCE_READ,
            WORKFORCE_FIGURES,
            REGULATION_READ,
            REGULATION_WRITE,
            OCCUPANCY_READ,
            OCCUPANCY_FIGURES,
            DAILY_READ,
            REG44_READ,
            REG44_FIGURES,
            REG44_PLAN,
            REG44_COMMENT,
            REG44_DISTRIBUTE),
    HEAD_OF_SERVICE(
            AUDIT_READ,
            ESTATE_READ,
            ESTATE_MANAGE,
            PROGRAMME_READ,
            PROGRAMME_UPDATE,
            PROGRAMME_MANAGE,
            WORKFORCE_READ,
            WORKFORCE_FIGURES,
            REGULATION_READ,
            REGULATION_WRITE,
            OCCUPANCY_READ,
            OCCUPANCY_FIGURES,
            DAILY_READ,
            REG44_READ,
            REG44_FIGURES),
    INDEPENDENT_PERSON(
            ESTATE_READ,
            WORKFORCE_READ,
            REGULATION_READ,
            OCCUPANCY_CODES,
            DAILY_WITH_CONSENT,
            REG44_READ,
            REG44_PLAN,
            REG44_WRITE,
            REG44_DISTRIBUTE),
    COMMISSIONER(
            ESTATE_READ,
            PROGRAMME_READ,
            PROGRAMME_UPDATE,
            PROGRAMME_MANAGE,
            WORKFORCE_FIGURES,
            REGULATION_READ,
            OCCUPANCY_FIGURES,
            REG44_FIGURES),
    PANEL_MEMBER(ESTATE_READ, PROGRAMME_READ, WORKFORCE_FIGURES, REGULATION_READ, OCCUPANCY_FIGURES, REG44_FIGURES),
    AUDITOR(
            AUDIT_READ,
            ACCESS_READ,
            ESTATE_READ,
            PROGRAMME_READ,
            WORKFORCE_READ,
            WORKFORCE_FIGURES,
            REGULATION_READ,
            OCCUPANCY_READ,
            OCCUPANCY_FIGURES,
            DAILY_READ,
            REG44_READ,
            REG44_FIGURES),
    ADMINISTRATOR(ACCESS_READ, ACCESS_MANAGE, ESTATE_READ),
    /** The installation itself, while it is set up and where the calendar acts by itself; nobody can hold it. */
    INSTALLATION(ACCESS_SET_UP, ACCESS_READ, ACCESS_MANAGE, ESTATE_READ, ESTATE_MANAGE, REG44_PLAN);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.of(SIGNED_IN, permissions);
    }

    /** Everything this role permits. */
    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    /** Whether this role permits it. */
    public boolean permits(Permission permission) {
        return permission == ANYONE || permissions.contains(permission);
    }
}
