public class Again {
    static int runs = 0;

    static int inner(int n) {
        runs++;
        return n * 2;
    }

    static int outer(int n) {
        int doubled = inner(n);
        return doubled + 1;
    }

    public static void main(String[] args) {
        System.out.println(outer(5) + " " + runs);
    }
}
