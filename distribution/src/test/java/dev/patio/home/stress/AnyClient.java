package dev.patio.home.stress;

import static dev.patio.home.stress.AnyRequest.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.patio.home.stress.Crowd.Script;
import dev.patio.home.stress.Talk.Due;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A client that looks at each stop as long as it likes, lets the thread go on in any way, and asks other things in between. One thread. */
final class AnyClient {
    private static final List<String> WAYS =
            List.of("continue", "continue", "continue", "continue", "next", "next", "stepIn", "stepOut");

    private final Talk talk;
    private final Random random;
    private final AnyRequest any;
    private final List<AnyBreakpoints> breakpoints;
    private final Map<Integer, Debuggee> threads = new TreeMap<>();
    private final List<Debuggee> gone = new ArrayList<>();
    private int stops;

    /** Whether all are being told to go on: what stops before the answer may have been told, too. */
    private boolean allGoOn;

    /** Who has stopped meanwhile, until it is known, or it stops again. */
    private final Set<Debuggee> doubtful = new LinkedHashSet<>();

    AnyClient(Talk talk, Random random, List<Script> scripts) {
        this.talk = talk;
        this.random = random;
        any = new AnyRequest(talk, random, scripts.stream().map(Script::file).toList());
        breakpoints = scripts.stream()
                .map(script -> new AnyBreakpoints(script, talk, random))
                .toList();
    }

    void begin(JsonObject launch) {
        talk.ask("initialize", with("adapterID", "patio"), Due.SUCCESS, _ -> {});
        breakpoints.forEach(AnyBreakpoints::setOne);
        talk.ask("launch", launch, Due.SUCCESS, _ -> {});
        talk.ask("configurationDone", new JsonObject(), Due.SUCCESS, _ -> {});
    }

    void hears(JsonObject event) {
        JsonObject body = event.has("body") ? event.getAsJsonObject("body") : new JsonObject();
        switch (event.get("event").getAsString()) {
            case "thread" ->
                thread(body.get("threadId").getAsInt(), body.get("reason").getAsString());
            case "stopped" -> stopped(body);
            default -> {
                // about no thread
            }
        }
    }

    private void thread(int id, String reason) {
        if (reason.equals("started")) {
            assertThat(threads.put(id, new Debuggee(id))).as("thread %d", id).isNull();
            return;
        }
        Debuggee exited = threads.remove(id);
        assertThat(exited).as("thread %d", id).isNotNull();
        assertThat(exited.stands).as("a thread that exits: %s", exited).isFalse();
        gone.add(exited);
    }

    private void stopped(JsonObject body) {
        stops++;
        Debuggee thread = threads.get(body.get("threadId").getAsInt());
        assertThat(thread).as("the thread of %s", body).isNotNull();
        assertThat(thread.stands).as("%s before %s", thread, body).isFalse();
        assertThat(thread.goingOn).as("%s before %s", thread, body).isZero();
        thread.frames.clear();
        List<Integer> hit = hit(body);
        assertThat(hit)
                .as("%s where there are %s", body, breakpoints)
                .allMatch(id -> breakpoints.stream().anyMatch(each -> each.mayHave(id)));
        if (hit.stream().anyMatch(this::isEvery)) {
            thread.rounds++;
        }
        if (allGoOn) {
            doubtful.add(thread);
            return;
        }
        doubtful.remove(thread);
        thread.stands = true;
        boolean exception = body.get("reason").getAsString().equals("exception");
        talk.ask("stackTrace", with("threadId", thread.id), Due.SUCCESS, calls -> calls(thread, hit, calls));
        talk.ask("exceptionInfo", with("threadId", thread.id), exception ? Due.SUCCESS : Due.EITHER, _ -> {});
        if (random.nextInt(4) == 0) {
            goOn(thread);
        }
    }

    private static List<Integer> hit(JsonObject stopped) {
        JsonElement ids = stopped.get("hitBreakpointIds");
        return ids == null
                ? List.of()
                : ids.getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsInt)
                        .toList();
    }

    private boolean isEvery(int id) {
        return breakpoints.stream().anyMatch(each -> each.isEvery(id));
    }

    private void calls(Debuggee thread, List<Integer> hit, JsonObject body) {
        JsonArray calls = body.getAsJsonArray("stackFrames");
        JsonObject newest = calls.get(0).getAsJsonObject();
        int line = newest.get("line").getAsInt();
        assertThat(hit)
                .as("%s at %s", thread, newest)
                .allMatch(id -> breakpoints.stream().allMatch(each -> each.isAt(id, line)));
        if (!thread.stands) {
            return; // it was told to go on already
        }
        calls.forEach(call -> thread.frames.add(call.getAsJsonObject().get("id").getAsInt()));
        if (newest.get("name").getAsString().endsWith("work")) {
            JsonObject me = with("frameId", thread.frames.getFirst());
            me.addProperty("expression", "me");
            talk.ask("evaluate", me, Due.SUCCESS, answer -> isNamed(thread, answer));
        }
        looks(thread);
    }

    private static void isNamed(Debuggee thread, JsonObject answer) {
        String name = answer.get("result").getAsString().replaceAll("[\"']", "");
        assertThat(thread.name).as("%s is now %s", thread, name).isIn("", name);
        thread.name = name;
    }

    /** Looks at something, or lets it go on; again and again until it does. */
    private void looks(Debuggee thread) {
        if (!thread.stands) {
            return;
        }
        int frame = thread.frames.get(random.nextInt(thread.frames.size()));
        switch (random.nextInt(4)) {
            case 0 -> talk.ask("scopes", with("frameId", frame), Due.SUCCESS, body -> scopes(thread, body));
            case 1 -> {
                any.aboutCall(frame);
                looks(thread);
            }
            default -> goOn(thread);
        }
    }

    private void scopes(Debuggee thread, JsonObject body) {
        if (thread.stands) {
            JsonObject scope = body.getAsJsonArray("scopes").get(0).getAsJsonObject();
            int reference = scope.get("variablesReference").getAsInt();
            talk.ask("variables", with("variablesReference", reference), Due.SUCCESS, _ -> looks(thread));
        }
    }

    private void goOn(Debuggee thread) {
        thread.stands = false;
        thread.goingOn++;
        String way = WAYS.get(random.nextInt(WAYS.size()));
        talk.ask(way, with("threadId", thread.id), Due.SUCCESS, _ -> thread.goingOn--);
    }

    private void allGoOn() {
        List<Debuggee> told =
                threads.values().stream().filter(thread -> thread.stands).toList();
        told.forEach(thread -> {
            thread.stands = false;
            thread.goingOn++;
        });
        allGoOn = true;
        talk.ask("patio/continueAll", new JsonObject(), Due.SUCCESS, _ -> {
            told.forEach(thread -> thread.goingOn--);
            allGoOn = false;
            List.copyOf(doubtful).forEach(this::isAskedWhetherItStands);
        });
    }

    private void isAskedWhetherItStands(Debuggee thread) {
        talk.ask("stackTrace", with("threadId", thread.id), Due.EITHER, calls -> {
            if (doubtful.remove(thread) && calls.has("stackFrames")) {
                thread.stands = true;
                calls(thread, List.of(), calls);
            }
        });
    }

    /** Asks something that has nothing to do with what it has just heard. */
    void asksAnything() {
        switch (random.nextInt(20)) {
            case 0 -> any.aboutNothing();
            case 1 -> any.aboutAll();
            case 2 -> breakpoints.get(random.nextInt(breakpoints.size())).setAny();
            case 3, 4 -> one().filter(thread -> !thread.stands).ifPresent(thread -> any.aboutRunning(thread.id));
            case 5 ->
                one().filter(thread -> !allGoOn && !thread.stands && !thread.frames.isEmpty())
                        .ifPresent(thread -> any.aboutGone(thread.frames.getFirst()));
            case 6 -> {
                if (!allGoOn && doubtful.isEmpty()) {
                    allGoOn();
                }
            }
            case 7 -> talk.ask("patio/pauseAll", new JsonObject(), Due.SUCCESS, _ -> {});
            default -> {
                // nothing
            }
        }
    }

    private Optional<Debuggee> one() {
        List<Debuggee> all = List.copyOf(threads.values());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    List<Debuggee> gone() {
        return gone;
    }

    int stops() {
        return stops;
    }

    @Override
    public String toString() {
        return "%s; %s".formatted(threads.values(), talk);
    }
}
