public class Hot {
    static volatile boolean goes = true;

    static long inner(long from) {
        long sum = from;
        while (goes) {
            sum = sum * 31 + 1;
        }
        return sum;
    }

    static long outer(long from) {
        long got = inner(from);
        long more = got - got;
        return more;
    }

    public static void main(String[] args) {
        System.out.println("runs");
        long end = outer(7);
        Later.say(end);
    }
}

class Later {
    static void say(long end) {
        System.out.println("end " + end);
    }
}
