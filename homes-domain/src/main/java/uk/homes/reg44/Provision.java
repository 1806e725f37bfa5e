package uk.homes.reg44;

/** What a recommendation rests on: a quality standard, a regulation, or the Guide that goes with them. */
public enum Provision {
    REG_5("5"),
    REG_6("6"),
    REG_7("7"),
    REG_8("8"),
    REG_9("9"),
    REG_10("10"),
    REG_11("11"),
    REG_12("12"),
    REG_13("13"),
    REG_14("14"),
    REG_16("16"),
    REG_19("19"),
    REG_20("20"),
    REG_21("21"),
    REG_22("22"),
    REG_23("23"),
    REG_24("24"),
    REG_25("25"),
    REG_31("31"),
    REG_32("32"),
    REG_33("33"),
    REG_34("34"),
    REG_35("35"),
    REG_36("36"),
    REG_37("37"),
    REG_39("39"),
    REG_40("40"),
    REG_41("41"),
    REG_45("45"),
    REG_46("46"),
    GUIDE(null);

    private final String number;

    Provision(String number) {
        this.number = number;
    }

    /** As it is cited: {@code CHR 7}, or {@code Guide}. */
    public String cited() {
        return number == null ? "Guide" : "CHR " + number;
    }
}
