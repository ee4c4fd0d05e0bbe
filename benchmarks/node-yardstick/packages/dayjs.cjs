const dayjs = require('dayjs');
const utc = require('dayjs/plugin/utc');
const relativeTime = require('dayjs/plugin/relativeTime');
const customParseFormat = require('dayjs/plugin/customParseFormat');
const duration = require('dayjs/plugin/duration');
require('dayjs/locale/es');

[utc, relativeTime, customParseFormat, duration].forEach((plugin) => dayjs.extend(plugin));
const day = dayjs.utc('2018-08-08T12:34:56.789Z');
console.log(day.startOf('month').add(1, 'day').set('year', 2018).format('YYYY-MM-DD HH:mm:ss'), day.locale('es').format('MMMM dddd'), dayjs('2018-08-08').locale());
console.log(day.toISOString(), day.valueOf(), day.unix(), day.endOf('week').format(), day.subtract(7, 'year').format('[year] YY Q'), JSON.stringify(day));
console.log(day.diff('2017-01-01', 'month', true).toFixed(4), day.isBefore('2019-01-01'), day.isSame('2018-08-08', 'month'), day.from(dayjs.utc('2018-08-01')), day.to(dayjs.utc('2020-01-01'), true));
console.log(dayjs('05/02/69 1:02:03 PM -05:00', 'MM/DD/YY h:mm:ss A Z').isValid(), dayjs('12-25-1995', 'MM-DD-YYYY').format('dddd'), dayjs('nonsense').isValid(), dayjs('nonsense').format());
console.log(dayjs.duration(100_000_000).humanize(), dayjs.duration({ hours: 2, minutes: 5 }).format('HH:mm'), dayjs.duration('P1Y2M3DT4H').toISOString());
