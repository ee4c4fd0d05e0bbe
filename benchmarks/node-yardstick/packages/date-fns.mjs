import { addDays, addMonths, compareAsc, differenceInDays, eachDayOfInterval, endOfMonth, format, formatDistance, formatISO, formatRelative, getISOWeek, intervalToDuration, isLeapYear, isValid, parse, parseISO, startOfWeek, subDays } from 'date-fns';
import { de, eo } from 'date-fns/locale';

const date = new Date(2024, 1, 29, 13, 5, 9);
console.log(format(date, "'Today is a' eeee"), format(date, 'yyyy-MM-dd HH:mm:ss'), format(date, 'do MMMM yyyy, h:mm a'), format(date, 'PPPP', { locale: de }), format(date, "do 'de' MMMM yyyy", { locale: eo }));
console.log(formatDistance(subDays(date, 3), date, { addSuffix: true }), formatRelative(subDays(date, 3), date), formatDistance(date, addMonths(date, 5), { locale: de }));
console.log([new Date(1995, 6, 2), new Date(1987, 1, 11), new Date(1989, 6, 10)].sort(compareAsc).map((d) => format(d, 'yyyy')));
console.log(formatISO(addMonths(date, 12), { representation: 'date' }), differenceInDays(date, new Date(2024, 0, 1)), getISOWeek(date), isLeapYear(date), format(startOfWeek(date), 'EEE d'), format(endOfMonth(addDays(date, 1)), 'd MMM'));
console.log(eachDayOfInterval({ start: date, end: addDays(date, 2) }).map((d) => format(d, 'dd')), intervalToDuration({ start: 0, end: 1e8 }), isValid(parseISO('2024-02-30')), format(parse('03/04/2021', 'dd/MM/yyyy', date), 'PP'));
