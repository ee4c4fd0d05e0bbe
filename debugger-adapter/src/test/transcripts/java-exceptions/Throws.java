public class Throws {
    static int check(int value) {
        if (value < 0) {
            throw new IllegalArgumentException(value + " is negative");
        }
        return value;
    }

    public static void main(String[] args) {
        try {
            check(-1);
        } catch (IllegalArgumentException e) {
            System.out.println("handled " + e.getMessage());
        }
        Object nothing = null;
        nothing.toString();
    }
}
