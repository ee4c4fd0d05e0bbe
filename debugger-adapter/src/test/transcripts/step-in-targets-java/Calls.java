public class Calls {
    private final int count;

    Calls(int count) {
        this.count = count;
    }

    static int one() {
        return 1;
    }

    static int two() {
        return 2;
    }

    int total(int each) {
        return count * each;
    }

    public static void main(String[] args) {
        Calls order = new Calls(3);
        int sum = order.total(one()) + two();
        System.out.println(sum);
    }
}
