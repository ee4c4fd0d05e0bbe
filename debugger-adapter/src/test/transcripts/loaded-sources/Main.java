public class Main {
    public static void main(String[] args) {
        System.out.println(Helper.half(4));
    }
}

class Helper {
    static int half(int n) {
        return n / 2;
    }
}
