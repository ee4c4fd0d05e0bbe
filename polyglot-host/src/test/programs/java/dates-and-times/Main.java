import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

public class Main {
    public static void main(String[] args) {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        System.out.println(leap + " " + leap.plusYears(1) + " " + leap.plusMonths(12).lengthOfMonth() + " " + leap.getDayOfWeek());
        System.out.println(leap.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        System.out.println(ChronoUnit.DAYS.between(LocalDate.of(2000, 1, 1), leap));
        System.out.println(Period.between(LocalDate.of(1999, 12, 31), leap));
        System.out.println(leap.get(WeekFields.ISO.weekOfWeekBasedYear()) + " " + Year.isLeap(1900));
        System.out.println(Duration.ofSeconds(3_725, 500_000_000) + " " + Duration.parse("PT2H30M").toMinutes());
        ZonedDateTime berlin = ZonedDateTime.of(LocalDateTime.of(2024, 3, 31, 1, 30), ZoneId.of("Europe/Berlin"));
        System.out.println(berlin + " -> " + berlin.plusHours(1));
        System.out.println(berlin.withZoneSameInstant(ZoneId.of("Asia/Tokyo")).toLocalTime());
        System.out.println(Instant.ofEpochSecond(1_700_000_000L) + " " + Instant.EPOCH.plus(1, ChronoUnit.DAYS).toEpochMilli());
        System.out.println(OffsetDateTime.parse("2024-05-06T07:08:09+02:00").toInstant());
        System.out.println(LocalTime.of(23, 59).plusMinutes(2) + " " + LocalTime.MIDNIGHT.minusNanos(1));
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
        System.out.println(leap.format(words));
        System.out.println(LocalDate.parse("Thursday, 29 February 2024", words).equals(leap));
        System.out.println(DayOfWeek.FRIDAY.getDisplayName(TextStyle.SHORT, Locale.FRENCH));
        System.out.println(DateTimeFormatter.ISO_WEEK_DATE.format(leap) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.format(leap.atStartOfDay(ZoneOffset.UTC)));
        try {
            LocalDate.parse("2023-02-29");
        } catch (DateTimeParseException wrong) {
            System.out.println(wrong.getMessage());
        }
        try {
            LocalTime.of(25, 0);
        } catch (DateTimeException wrong) {
            System.out.println(wrong.getMessage());
        }
        System.out.println(leap.datesUntil(LocalDate.of(2024, 3, 3)).toList());
    }
}
