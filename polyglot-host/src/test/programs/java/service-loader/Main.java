import java.util.ServiceLoader;

public class Main {
    public static void main(String[] args) throws Exception {
        for (Shape s : ServiceLoader.load(Shape.class)) System.out.println(s.name());
        System.out.println(Class.forName("Square").getSimpleName());
    }
}
