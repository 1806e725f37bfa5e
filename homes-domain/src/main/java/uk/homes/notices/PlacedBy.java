package uk.homes.notices;

/** The authority that placed a child in the home, and the one in whose area the home lies. */
record PlacedBy(String placing, String host) {

    static final String SECRETARY_OF_STATE = "Secretary of State";

    boolean bySecretaryOfState() {
        return placing.strip().equalsIgnoreCase(SECRETARY_OF_STATE);
    }

    boolean byHost() {
        return placing.strip().equalsIgnoreCase(host.strip());
    }
}
