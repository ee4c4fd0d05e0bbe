import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

/** java.time: calculation, zones, formats, adjusters. */
public class Main {
    record Shift(LocalDateTime start, Duration length) {
        LocalDateTime end() {
            return start.plus(length);
        }
    }

    static boolean isLeap(int year) {
        return Year.of(year).isLeap();
    }

    public static void main(String[] args) {
        LocalDate date = LocalDate.of(2024, Month.FEBRUARY, 28);
        System.out.println(date.plusDays(2) + " " + date.getDayOfWeek() + " " + date.getDayOfYear());
        System.out.println(date.with(TemporalAdjusters.lastDayOfMonth()));
        System.out.println(date.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        System.out.println(isLeap(1900) + " " + isLeap(2000) + " " + isLeap(2024));
        System.out.println(ChronoUnit.DAYS.between(LocalDate.EPOCH, date));
        Period period = Period.between(LocalDate.of(1990, 5, 17), date);
        System.out.println(period + " " + period.getYears() + " years");
        Shift shift = new Shift(LocalDateTime.of(2024, 3, 30, 22, 15), Duration.ofHours(8).plusMinutes(30));
        System.out.println(shift.end() + " " + shift);
        ZonedDateTime berlin = shift.start().atZone(ZoneId.of("Europe/Berlin"));
        System.out.println(berlin.plus(shift.length()));
        System.out.println(berlin.withZoneSameInstant(ZoneId.of("Asia/Tokyo")));
        System.out.println(berlin.toInstant().toEpochMilli());
        DateTimeFormatter format = DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu HH:mm", Locale.GERMANY);
        System.out.println(format.format(berlin));
        System.out.println(DateTimeFormatter.ofPattern("E d MMM yy h:mm a", Locale.US).format(berlin));
        System.out.println(DateTimeFormatter.ISO_WEEK_DATE.format(date) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.format(berlin));
        System.out.println(LocalTime.parse("07:05").minusMinutes(10).truncatedTo(ChronoUnit.HOURS));
        System.out.println(Instant.parse("2024-01-01T00:00:00Z").plusSeconds(86_399));
        System.out.println(Duration.between(LocalTime.of(8, 0), LocalTime.of(17, 45, 30)));
        System.out.println(YearMonth.of(2023, 2).lengthOfMonth() + " " + date.query(TemporalQueries.precision()));
        try {
            LocalDate.of(2023, 2, 29);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        try {
            LocalDate.parse("29.02.2024");
        } catch (DateTimeParseException e) {
            System.out.println(e.getMessage() + " at " + e.getErrorIndex());
        }
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC);
        System.out.println(LocalDateTime.now(clock));
        List<LocalDate> fridays = date.datesUntil(date.plusMonths(1))
                .filter(d -> d.getDayOfWeek() == DayOfWeek.FRIDAY)
                .toList();
        System.out.println(fridays);
    }
}
