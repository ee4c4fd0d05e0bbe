import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.IntBinaryOperator;

public class Main {
    enum Operation implements IntBinaryOperator {
        PLUS("+") {
            @Override
            public int applyAsInt(int left, int right) {
                return left + right;
            }
        },
        TIMES("*") {
            @Override
            public int applyAsInt(int left, int right) {
                return left * right;
            }
        };

        private final String sign;

        Operation(String sign) {
            this.sign = sign;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    enum Day {
        MONDAY,
        TUESDAY,
        SATURDAY,
        SUNDAY;

        boolean free() {
            return switch (this) {
                case SATURDAY, SUNDAY -> true;
                default -> false;
            };
        }
    }

    public static void main(String[] args) {
        for (Operation operation : Operation.values()) {
            System.out.println("6 " + operation + " 7 = " + operation.applyAsInt(6, 7));
            System.out.println(operation.getClass() == Operation.class);
            System.out.println(operation.getDeclaringClass().getSimpleName());
        }
        Map<Day, Integer> hours = new EnumMap<>(Day.class);
        hours.put(Day.SUNDAY, 0);
        hours.put(Day.MONDAY, 8);
        System.out.println(hours);
        System.out.println(EnumSet.range(Day.TUESDAY, Day.SUNDAY));
        System.out.println(EnumSet.complementOf(EnumSet.of(Day.MONDAY)));
        System.out.println(Day.valueOf("SATURDAY").free() + " " + Day.MONDAY.free());
        System.out.println(Day.SUNDAY.compareTo(Day.MONDAY) + " " + Day.SUNDAY.ordinal());
        try {
            Day.valueOf("FRIDAY");
        } catch (IllegalArgumentException unknown) {
            System.out.println(unknown.getMessage());
        }
    }
}
