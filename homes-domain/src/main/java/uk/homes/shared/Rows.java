package uk.homes.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills records from one SQL statement: how every list and every page is read. Parameters are named ({@code :home}) and
 * always bound, columns are matched to the record's components by position.
 */
public final class Rows {

    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

    private final EntityManager em;
    private final String sql;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Rows(EntityManager em, String sql) {
        this.em = em;
        this.sql = sql;
    }

    /** Starts a statement. The text is written in the code; what people typed is only ever bound. */
    public static Rows of(EntityManager em, String sql) {
        return new Rows(em, sql);
    }

    /** Binds a value; instants, dates, enums, numbers, texts, ids and {@code null} are understood. */
    public Rows with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** All rows. */
    public <R extends Record> List<R> as(Class<R> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        for (Constructor<?> candidate : type.getDeclaredConstructors()) {
            if (candidate.getParameterCount() == type.getRecordComponents().length) {
                constructor = candidate;
            }
        }
        constructor.setAccessible(true);
        List<R> rows = new ArrayList<>();
        for (Object row : query().getResultList()) {
            rows.add(type.cast(make(constructor, row instanceof Object[] cells ? cells : new Object[] {row})));
        }
        return rows;
    }

    /** The first row, if there is one. */
    public <R extends Record> Optional<R> first(Class<R> type) {
        return as(type).stream().findFirst();
    }

    /** A single column. */
    public <T> List<T> column(Class<T> type) {
        List<T> column = new ArrayList<>();
        for (Object cell : query().getResultList()) {
            column.add(type.cast(convert(cell, type)));
        }
        return column;
    }

    /** A single value, or nothing. */
    public <T> Optional<T> value(Class<T> type) {
        return column(type).stream().findFirst();
    }

    /** Runs a statement that changes rows and says how many. */
    public int change() {
        return query().executeUpdate();
    }

    private Query query() {
        List<Object> bound = new ArrayList<>();
        Matcher matcher = NAME.matcher(sql);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("nothing bound to :" + name);
            }
            bound.add(column(values.get(name)));
            matcher.appendReplacement(text, "?" + bound.size());
        }
        matcher.appendTail(text);
        Query query = em.createNativeQuery(text.toString());
        for (int i = 0; i < bound.size(); i++) {
            query.setParameter(i + 1, bound.get(i));
        }
        return query;
    }

    private static Object column(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value;
    }

    private static Object make(Constructor<?> constructor, Object[] cells) {
        Class<?>[] types = constructor.getParameterTypes();
        if (types.length != cells.length) {
            throw new IllegalStateException(constructor.getDeclaringClass().getSimpleName() + " wants " + types.length
                    + " columns, the statement gives " + cells.length);
        }
        Object[] arguments = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            arguments[i] = convert(cells[i], types[i]);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "a stored row does not fit " + constructor.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object convert(Object cell, Class<?> type) {
        if (cell == null || type.isInstance(cell)) {
            return cell;
        }
        if (type.isEnum()) {
            return constant(type, cell.toString());
        }
        if (cell instanceof Number number) {
            return convert(number, type);
        }
        if (type == Instant.class) {
            return cell instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) cell).toInstant();
        }
        if (type == LocalDate.class) {
            return ((java.sql.Date) cell).toLocalDate();
        }
        if (type == LocalTime.class) {
            return ((java.sql.Time) cell).toLocalTime();
        }
        if (type == UUID.class) {
            return UUID.fromString(cell.toString());
        }
        return type == String.class ? cell.toString() : cell;
    }

    private static Object convert(Number number, Class<?> type) {
        if (type == long.class || type == Long.class) {
            return number.longValue();
        }
        if (type == int.class || type == Integer.class) {
            return number.intValue();
        }
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        return type == String.class ? number.toString() : number;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("no " + type.getSimpleName() + " called " + name);
    }
}
