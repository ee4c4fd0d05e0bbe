public class Loop {
    public static void main(String[] names) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            int square = i * i;
            sum += square;
            names = new String[] {"one", "two"};
        }
        String name = "some";
        System.out.println(name + sum);
    }
}
