import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

public class Main {
    public static void main(String[] args) {
        Optional<String> some = Optional.of("value");
        Optional<String> none = Optional.empty();
        System.out.println(some + " " + none + " " + OptionalInt.of(3));
        System.out.println(some.map(String::length).filter(n -> n > 3).orElse(-1));
        System.out.println(none.or(() -> Optional.of("other")).get());
        System.out.println(none.flatMap(text -> Optional.of(text + "!")).isEmpty());
        some.ifPresentOrElse(System.out::println, () -> System.out.println("absent"));
        none.ifPresentOrElse(System.out::println, () -> System.out.println("absent"));
        System.out.println(Optional.ofNullable(System.getProperty("no.such.property")).stream().count());
        try {
            none.orElseThrow();
        } catch (NoSuchElementException missing) {
            System.out.println(missing.getMessage());
        }
        try {
            none.orElseThrow(() -> new IllegalArgumentException("needed"));
        } catch (IllegalArgumentException missing) {
            System.out.println(missing.getMessage());
        }
    }
}
