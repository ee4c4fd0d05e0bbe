package dev.patio.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.graal.python.builtins.objects.tuple.PTuple;
import com.oracle.truffle.api.object.Shape;
import dev.patio.guest.Language;
import dev.patio.guest.Stdio;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.Member;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No object of one program can be reached from another. Two programs share values of every kind, look at all of each
 * other's, and stay; then everything that can be reached from the shared space is looked at.
 */
class IsolationTest {
    private static final List<String> NAMES = List.of("js", "python");
    private static final Path FOLDER = Path.of("src/test/isolation").toAbsolutePath();

    /**
     * What belongs to no program: the space, the values, and the objects that show a value in all Python programs alike, which
     * are the language's own and do not change.
     */
    private static final Pattern VALUES = Pattern.compile(String.join(
            "|",
            "\\[.",
            "(\\[L)?(java|sun)\\..*",
            "dev\\.patio\\.shared\\..*",
            "dev\\.patio\\.session\\.Pat\\$\\$Lambda.*",
            "dev\\.patio\\.guest\\.javascript\\.binding\\.shared\\.Seen(\\$Place)?",
            "dev\\.patio\\.guest\\.python\\.shared\\.PythonView\\$None",
            "com\\.oracle\\.truffle\\.api\\.strings\\..*",
            "com\\.oracle\\.truffle\\.api\\.object\\.Shape.*",
            "com\\.oracle\\.graal\\.python\\.builtins\\.(PythonBuiltinClassType|objects\\.PNone)",
            "com\\.oracle\\.graal\\.python\\.builtins\\.objects\\.(tuple\\.PTuple|bytes\\.PBytes|set\\.PFrozenSet)",
            "com\\.oracle\\.graal\\.python\\.builtins\\.objects\\.common\\.(EconomicMapStorage|ObjectHashMap)",
            "com\\.oracle\\.graal\\.python\\.runtime\\.sequence\\.storage\\..*"));

    @Test
    void what_is_shared_leads_to_no_program() throws Exception {
        CountDownLatch ready = new CountDownLatch(2);
        List<String> ended = new CopyOnWriteArrayList<>();
        Session session = new Session(
                new Application(
                        FOLDER,
                        List.of(
                                program(NAMES.get(0), Language.JAVASCRIPT, "shares.mjs"),
                                program(NAMES.get(1), Language.PYTHON, "shares.py")),
                        OptionalLong.empty()),
                new Contexts(),
                pat -> streams(ready),
                Conduct.ORDINARY,
                new Events() {
                    @Override
                    public void changed(Pat pat) {
                        if (pat.state() == PatState.ENDED && NAMES.contains(pat.name())) {
                            ended.add(pat.name());
                            ready.countDown();
                        }
                    }

                    @Override
                    public void notice(String message) {
                        System.err.println(message);
                    }
                });
        session.start();
        ready.await();
        assertThat(ended).isEmpty();

        Map<Class<?>, String> reachable =
                Reachable.from(session.space(), IsolationTest::isEnd).classes();

        session.kill(137);
        assertThat(session.await()).isEqualTo(137);
        assertThat(reachable).containsKeys(FrozenMap.class, FrozenRecord.class, PTuple.class); // it got there
        reachable.keySet().removeIf(type -> VALUES.matcher(type.getName()).matches());
        assertThat(reachable).isEmpty();
    }

    /**
     * A pat's own end of the space, which only that pat and the session hold; how the session ends a pat; what the languages
     * have once for all programs.
     */
    private static boolean isEnd(Class<?> type) {
        return type == Member.class
                || type.getPackageName().equals("dev.patio.session")
                || Shape.class.isAssignableFrom(type)
                || Enum.class.isAssignableFrom(type);
    }

    private static Stdio streams(CountDownLatch ready) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                if (b == '\n') {
                    ready.countDown();
                }
            }
        };
        return new Stdio(
                new Stdio.Input(InputStream.nullInputStream(), Stdio.Kind.PIPE),
                new Stdio.Output(out, Stdio.Kind.PIPE),
                new Stdio.Output(System.err, Stdio.Kind.PIPE));
    }

    private static Program program(String name, Language language, String file) {
        return Program.ordinary(name, language, List.of(FOLDER.resolve(file).toString()), FOLDER, Map.of());
    }
}
