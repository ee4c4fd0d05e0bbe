'use strict';

const date = new Date(2024, 1, 29, 13, 45, 30, 123);
console.log(date, String(date), date.toDateString(), date.toTimeString(), date.getTimezoneOffset(), date.toISOString(), date.toUTCString(), JSON.stringify(date));
console.log(new Date(2024, 6, 1).getTimezoneOffset(), new Date(2024, 2, 31, 2, 30).toString(), new Date(2024, 9, 27, 2, 30).getTime(), new Date('2024-01-01').getTime(), new Date('2024-01-01T00:00').getTime(), new Date('2024-01-01T00:00:00+05:30').getTime());
console.log(Date.UTC(2000, 0), new Date(2024, 0, 31 + 1).getDate(), new Date(2024, 0, 0).toISOString(), new Date(NaN).getTime(), String(new Date('x')), Date.parse('Mon, 25 Dec 1995 13:30:00 GMT'), new Date(8.64e15 + 1).getTime(), new Date(99, 0).getFullYear());
const moved = new Date(0);
moved.setUTCFullYear(2023, 11, 31);
moved.setUTCHours(23, 59, 59);
moved.setDate(moved.getDate() + 1);
console.log(moved.toISOString(), moved.getDay(), moved.getHours(), moved - new Date(0), new Date(2024, 0, 1) < new Date(2024, 0, 2), new Date(5) + 1 === `${new Date(5)}1`, typeof Date(), typeof Date.now());

console.log(date.toLocaleDateString('de-DE'), date.toLocaleDateString('en-US', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }), date.toLocaleTimeString('en-GB'), date.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }));
console.log(new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(date), new Intl.DateTimeFormat('fr', { month: 'short', day: '2-digit' }).formatToParts(date).map(({ type }) => type), Intl.DateTimeFormat().resolvedOptions().timeZone);
console.log(new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(1234567.891), new Intl.NumberFormat('en-IN').format(1234567), new Intl.NumberFormat('en', { notation: 'compact' }).format(12345), (0.256).toLocaleString('en', { style: 'percent' }), (1234.5).toLocaleString(), new Intl.NumberFormat('en', { style: 'unit', unit: 'kilometer-per-hour' }).format(50));
console.log(new Intl.PluralRules('en', { type: 'ordinal' }).select(22), new Intl.ListFormat('en').format(['a', 'b', 'c']), new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-1, 'day'), new Intl.DisplayNames('en', { type: 'region' }).of('DE'), new Intl.Locale('de-CH-1996').language, Intl.getCanonicalLocales('EN-us'), 'i'.toLocaleUpperCase('tr'));
process.env.TZ = 'America/New_York';
console.log(new Date(0).getHours());
