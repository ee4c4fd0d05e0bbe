package dev.patio.guest.javascript.syntax;

import com.oracle.js.parser.ErrorManager;
import com.oracle.js.parser.Parser;
import com.oracle.js.parser.ParserException;
import com.oracle.js.parser.ScriptEnvironment;
import com.oracle.js.parser.Source;
import com.oracle.js.parser.Token;
import dev.patio.guest.SyntaxError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong in a text in JavaScript. Any thread. */
public final class JavaScriptSyntax {
    private JavaScriptSyntax() {}

    /**
     * The first error; none where the text is right, or is too much for the parser.
     *
     * @param file its name says how Node loads it: as a module, as CommonJS, as whatever it turns out to be
     */
    public static Optional<SyntaxError> error(String file, String text) {
        List<SyntaxError> found = new ArrayList<>();
        for (boolean module : ways(file)) {
            Optional<SyntaxError> error = parse(file, text, module);
            if (error.isEmpty()) {
                return error;
            }
            found.add(error.get());
        }
        return found.stream().max(Comparator.comparingInt(SyntaxError::start));
    }

    /** Whether as a module, in the order in which it is tried. */
    private static List<Boolean> ways(String file) {
        return file.endsWith(".mjs") ? List.of(true) : file.endsWith(".cjs") ? List.of(false) : List.of(false, true);
    }

    private static Optional<SyntaxError> parse(String file, String text, boolean module) {
        ErrorManager errors = new ErrorManager.StringBuilderErrorManager();
        Parser parser = new Parser(environment(module), Source.sourceFor(file, text), errors);
        try {
            if (module) {
                parser.parseModule(file);
            } else {
                parser.parseFunctionBody(false, false); // what CommonJS is: it may return
            }
        } catch (ParserException e) {
            return Optional.of(located(text, e));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
        return errors.hasErrors() ? Optional.of(located(text, errors.getParserException())) : Optional.empty();
    }

    private static SyntaxError located(String text, ParserException error) {
        int start = Math.max(0, error.getPosition());
        return SyntaxError.in(text, start, start + Token.descLength(error.getToken()), error.getRawMessage());
    }

    /** As the options of the guest's engine have it. */
    private static ScriptEnvironment environment(boolean module) {
        return ScriptEnvironment.builder()
                .ecmaScriptVersion(ScriptEnvironment.ES_STAGING)
                .emptyStatements(true)
                .shebang(true)
                .allowBigInt(true)
                .annexB(true)
                .classFields(true)
                .importAttributes(true)
                .privateFieldsIn(true)
                .topLevelAwait(module)
                .build();
    }
}
