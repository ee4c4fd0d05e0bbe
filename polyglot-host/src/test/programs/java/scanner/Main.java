import java.util.InputMismatchException;
import java.util.NoSuchElementException;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int count = in.nextInt();
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += in.nextInt();
        }
        System.out.println(count + " numbers, sum " + sum);
        System.out.println(in.nextDouble() + " " + in.nextBoolean() + " " + in.next());
        System.out.println("[" + in.nextLine() + "]");
        System.out.println("[" + in.nextLine() + "]");
        System.out.println(in.hasNextInt() + " " + in.hasNextLong());
        try {
            in.nextInt();
        } catch (InputMismatchException wrong) {
            System.out.println(wrong.getMessage());
        }
        System.out.println(in.nextLong());
        System.out.println(in.hasNext());
        try {
            in.next();
        } catch (NoSuchElementException end) {
            System.out.println("end");
        }
        System.out.println(new Scanner("a=1;b=2").useDelimiter("[=;]").tokens().toList());
    }
}
