package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import uk.homes.access.Caller;
import uk.homes.access.Permission;

/**
 * Whether to offer somebody a button on a page about one home: {@code #{mayHere['DAILY_WRITE']}}. Who may write in one home and
 * only read in another is not offered to write there.
 */
@Named("mayHere")
@RequestScoped
public class MayHere extends AbstractMap<String, Boolean> {

    @Inject
    Caller caller;

    @Inject
    CurrentHome home;

    @Override
    public Boolean get(Object permission) {
        return caller.may(Permission.valueOf(String.valueOf(permission)), home.getId());
    }

    @Override
    public boolean containsKey(Object permission) {
        return true;
    }

    @Override
    public Set<Entry<String, Boolean>> entrySet() {
        return Set.of();
    }
}
