package uk.homes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import uk.homes.access.Caller;
import uk.homes.access.Permission;

/**
 * Whether to offer somebody a button: {@code #{may['DAILY_WRITE']}}. It only spares people a refusal; the use case behind the
 * button asks again.
 */
@Named("may")
@RequestScoped
public class May extends AbstractMap<String, Boolean> {

    @Inject
    private Caller caller;

    @Override
    public Boolean get(Object permission) {
        return caller.may(Permission.valueOf(String.valueOf(permission)));
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
