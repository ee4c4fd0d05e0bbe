import dev.patio.api.Patio;
import java.util.List;

/** Prints what the market did. */
public class Report {
    record Summary(String symbol, int trades, int volume, double turnover, double low, double high) {}

    public static void main(String[] args) {
        int alerts = 0;
        for (Object alert : Patio.channel("alerts")) {
            alerts++;
        }
        System.out.println(alerts + " alerts");
        System.out.printf("%-6s %7s %8s %8s %8s %8s%n", "", "trades", "volume", "average", "low", "high");
        for (Object each : (List<?>) Patio.importValue("summaries")) {
            Summary it = Patio.record(each).as(Summary.class);
            System.out.printf(
                    "%-6s %7d %8d %8.2f %8.2f %8.2f%n",
                    it.symbol(), it.trades(), it.volume(), it.turnover() / it.volume(), it.low(), it.high());
        }
    }
}
