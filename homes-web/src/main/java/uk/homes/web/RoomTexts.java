package uk.homes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/** The words of every room, for pages: {@code #{text['access.signIn.title']}}. The first word of a key names its room. */
@Named("text")
@ApplicationScoped
public class RoomTexts extends AbstractMap<String, String> {

    @Override
    public String get(Object key) {
        return Texts.of(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
