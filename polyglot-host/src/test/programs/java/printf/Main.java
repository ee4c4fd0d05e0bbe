public class Main {
    public static void main(String[] args) throws Exception {
        System.out.printf("%5d|%-8s|%08.3f|%x|%,d|%e%n", 42, "left", Math.PI, 255, 1234567, 12345.678);
        System.out.printf("%s %S %c %b %%%n", null, "up", 'c', true);
    }
}
