import java.io.*;

public class Main {
    public static void main(String[] args) throws Exception {
        BufferedReader r = new BufferedReader(new InputStreamReader(System.in));
        for (String l = r.readLine(); l != null; l = r.readLine()) System.out.println(new StringBuilder(l).reverse());
    }
}
