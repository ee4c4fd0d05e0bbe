"""Calendar arithmetic with and without zones."""
import calendar
import time
from datetime import date, datetime, timedelta, timezone

ZONE = timezone(timedelta(hours=5, minutes=30), 'IST')


def add_months(day, months):
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def parsing():
    for text in ('2024-02-29', '2024-02-29T12:30:45', '2024-02-29T12:30:45.123456+05:30', '2023-02-29'):
        try:
            print(repr(datetime.fromisoformat(text)))
        except ValueError as error:
            print(type(error).__name__, error)
    print(datetime.strptime('4 Mar 1999 07:08', '%d %b %Y %H:%M'))


def formatting():
    moment = datetime(2024, 12, 31, 23, 59, 58, 7, ZONE)
    print(moment.strftime('%Y-%m-%d %H:%M:%S.%f %Z %z %j %A %p'))
    print(moment.isoformat(timespec='milliseconds'), moment.isocalendar()[:], moment.timetuple().tm_yday)
    print(moment.astimezone(timezone.utc), f'{moment:%d/%m/%y}')


def arithmetic():
    start = date(2024, 1, 31)
    print([str(add_months(start, n)) for n in range(5)])
    print(date(2024, 3, 1) - start, timedelta(days=1.5) / 2, timedelta(hours=-1), divmod(timedelta(days=7), timedelta(days=2)))
    one, two = datetime(2024, 1, 1, 12, tzinfo=timezone.utc), datetime(2024, 1, 1, 17, 30, tzinfo=ZONE)
    print(one == two, one - two, sorted([date.max, date.min])[0])
    try:
        datetime(2024, 1, 1) < one
    except TypeError as error:
        print(error)
    try:
        date.max + timedelta(days=1)
    except OverflowError as error:
        print(error)


parsing()
formatting()
arithmetic()
print(calendar.month(2024, 2))
print(time.strftime('%Y', time.gmtime(0)), datetime.fromtimestamp(86400, timezone.utc), calendar.isleap(1900))
