package uk.homes.occupancy;

import java.util.List;

/** A child and every placement in the homes of the person who reads, the newest first. */
public record ChildFile(ChildView child, List<StayRow> stays) {

    public ChildFile {
        stays = List.copyOf(stays);
    }
}
