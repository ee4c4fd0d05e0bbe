import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/** A log parser and a small expression calculator, by regular expressions. */
public class Main {
    private static final Pattern LINE =
            Pattern.compile("(?<time>\\d{2}:\\d{2}) \\[(?<level>[A-Z]+)\\s*\\] (?<text>.*?)(?: took (?<ms>\\d+)ms)?$");
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?)|(.))");

    static final class Calculator {
        private final Deque<String> tokens = new ArrayDeque<>();

        Calculator(String text) {
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.lookingAt()) {
                tokens.add(matcher.group().strip());
                matcher.region(matcher.end(), text.length());
            }
        }

        double sum() {
            double value = product();
            while (!tokens.isEmpty() && "+-".contains(tokens.peek())) {
                value = tokens.pop().equals("+") ? value + product() : value - product();
            }
            return value;
        }

        double product() {
            double value = atom();
            while (!tokens.isEmpty() && "*/".contains(tokens.peek())) {
                value = tokens.pop().equals("*") ? value * atom() : value / atom();
            }
            return value;
        }

        double atom() {
            String token = tokens.pop();
            if (token.equals("(")) {
                double value = sum();
                tokens.pop();
                return value;
            }
            return token.equals("-") ? -atom() : Double.parseDouble(token);
        }
    }

    public static void main(String[] args) {
        String log = """
                10:01 [INFO ] started took 12ms
                10:02 [WARN ] disk low
                10:03 [ERROR] no route to host: 10.0.0.7 took 3000ms
                not a line
                """;
        Map<String, List<String>> byLevel = new TreeMap<>();
        log.lines().map(LINE::matcher).filter(Matcher::matches).forEach(m -> byLevel
                .computeIfAbsent(m.group("level"), k -> new ArrayList<>())
                .add(m.group("time") + "/" + m.group("text") + "/" + m.group("ms")));
        System.out.println(byLevel);
        System.out.println(new Calculator("2 * (3 + 4.5) - -1 / 4").sum());
        System.out.println("a1b22c333".replaceAll("(\\d+)", "<$1>"));
        System.out.println(Pattern.compile("\\w+").matcher("the cat").replaceAll(m -> m.group().toUpperCase(Locale.ROOT)));
        System.out.println(Arrays.toString("a, b;c  d".split("[,; ]+")));
        System.out.println(Pattern.compile("(?i)ÄPFEL", Pattern.UNICODE_CASE).matcher("äpfel").matches());
        System.out.println("x=1;y=2".matches("(\\w=\\d;?)+") + " " + "aaa".replaceFirst("a{2}", "b"));
        System.out.println(Pattern.compile("(?<=€)\\d+").matcher("cost €42").results().map(MatchResult::group).toList());
        System.out.println(Pattern.compile("(a+)+b").matcher("a".repeat(20)).find());
        System.out.println(Pattern.compile(",").splitAsStream("p,q,r").collect(Collectors.joining("|")));
        try {
            Pattern.compile("(open");
        } catch (PatternSyntaxException e) {
            System.out.println(e.getMessage());
        }
    }
}
