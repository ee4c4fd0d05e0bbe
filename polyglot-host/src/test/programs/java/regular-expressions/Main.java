import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

public class Main {
    public static void main(String[] args) {
        Pattern entry = Pattern.compile("(?<key>\\w+)\\s*=\\s*(?<value>[^;]*);?");
        Matcher matcher = entry.matcher("name = Ada; born=1815;empty=;");
        while (matcher.find()) {
            System.out.println(matcher.start() + "-" + matcher.end() + " " + matcher.group("key") + "->[" + matcher.group("value") + "]");
        }
        System.out.println("2024-02-29".replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1"));
        System.out.println(Pattern.compile("[aeiou]").matcher("programs").replaceAll(found -> found.group().toUpperCase()));
        System.out.println(String.join("|", "a1b22c333".split("\\d+")));
        System.out.println(String.join("|", "a1b22c".splitWithDelimiters("\\d+", 0)));
        System.out.println("Straße ÉCOLE".matches("(?iu)straße école"));
        System.out.println(Pattern.compile("(\\w)\\1").matcher("bookkeeper").results().map(MatchResult::group).toList());
        System.out.println("price: 100 euro".replaceFirst("(?<=: )\\d+(?= euro)", Matcher.quoteReplacement("$5")));
        System.out.println(Pattern.compile("^b.*$", Pattern.MULTILINE).matcher("abc\nbcd\nbce").results().count());
        System.out.println("\u0416ук".matches("\\p{Lu}\\p{IsCyrillic}+"));
        Matcher greedy = Pattern.compile("<.+?>").matcher("<a><b>");
        System.out.println(greedy.find() + " " + greedy.group() + " " + greedy.hitEnd());
        System.out.println(Pattern.compile(",").splitAsStream("x,y,z").toList());
        System.out.println("a.b".matches(Pattern.quote("a.b")) + " " + "aXb".matches(Pattern.quote("a.b")));
        System.out.println(Pattern.compile("x").asPredicate().test("axb") + " " + Pattern.compile("x").asMatchPredicate().test("axb"));
        try {
            Pattern.compile("a(b");
        } catch (PatternSyntaxException wrong) {
            System.out.println(wrong.getDescription() + " at " + wrong.getIndex());
        }
    }
}
