package dev.patio.guest.python.syntax;

import com.oracle.graal.python.compiler.Compiler;
import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.FutureFeature;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.sst.ModTy;
import dev.patio.guest.SyntaxError;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;

/** What is wrong in a text in Python. Any thread. */
public final class PythonSyntax {
    private static final int MINOR_VERSION = 12;
    private static final int OPTIMIZATION = 0;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private PythonSyntax() {}

    /** The first error; none where the text is right, or is too much for the parser. */
    public static Optional<SyntaxError> error(String text) {
        FirstError first = new FirstError(text, LONGEST);
        try {
            Parser parser =
                    new Parser(text, first, InputType.FILE, EnumSet.noneOf(AbstractParser.Flags.class), MINOR_VERSION);
            ModTy module = (ModTy) parser.parse();
            // What is in the wrong place, such as a return outside of a function, is found on the way to code.
            new Compiler(first)
                    .compile(
                            module,
                            EnumSet.noneOf(Compiler.Flags.class),
                            OPTIMIZATION,
                            EnumSet.noneOf(FutureFeature.class));
            return Optional.empty();
        } catch (FirstError.FoundException e) {
            return Optional.of(e.error());
        } catch (FirstError.TooLongException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
