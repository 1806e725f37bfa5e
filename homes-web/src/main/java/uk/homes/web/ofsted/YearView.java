package uk.homes.web.ofsted;

import java.util.List;

/** One year's file: the share of good or outstanding homes in each group, in the order of the table's head. */
public record YearView(int year, List<String> shares) {}
