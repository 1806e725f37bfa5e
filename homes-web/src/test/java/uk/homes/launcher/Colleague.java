package uk.homes.launcher;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import uk.homes.testing.Machine;

/** Somebody signed in and at work in a {@link FullHouse}: goes round the same few pages, and writes where one may. */
final class Colleague implements Delayed {

    private final Machine device;
    private final Desk desk;
    private int turn;
    private long rested = System.nanoTime();

    Colleague(Machine device, Desk desk) {
        this.device = device;
        this.desk = desk;
        this.turn = desk.place();
    }

    /**
     * Opens the next page of the round.
     *
     * @return whether it was one on which something was written and signed
     */
    boolean turnPage() {
        String path = desk.round().get(turn++ % desk.round().size());
        HttpResponse<String> page = device.get(path);
        must(200, page, path);
        if (!path.startsWith("/daily/add")) {
            return false;
        }
        Map<String, String> fields = Machine.inputs(page.body(), "addForm", "sign");
        fields.put("kind", "HEALTH");
        fields.put("words", "Ate well and slept well. Written by " + desk.name() + " in turn " + turn + ".");
        must(302, device.post(path, fields), "writing at " + path);
        return true;
    }

    private static void must(int status, HttpResponse<String> answer, String what) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(what + " was answered with " + answer.statusCode());
        }
    }

    void rest(long nanos) {
        rested = System.nanoTime() + nanos;
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(rested - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
