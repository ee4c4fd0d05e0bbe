public class Main {
    public static void main(String[] args) throws Exception {
        assert args.length > 0 : "no arguments";
        System.out.println("not reached");
    }
}
