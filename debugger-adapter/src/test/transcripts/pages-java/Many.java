import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Many {
    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>();
        Map<String, Integer> map = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            list.add(i * i);
        }
        list.subList(0, 30).forEach(n -> map.put("k" + n, n));
        double[] array = new double[1000];
        System.out.println(list.size() + " " + map.size() + " " + array.length);
    }
}
