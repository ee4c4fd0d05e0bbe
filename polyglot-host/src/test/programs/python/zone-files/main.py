"""Time zones come from the files of the system."""
import os
import zoneinfo
from datetime import datetime, timedelta, timezone

print(all(os.path.isabs(path) for path in zoneinfo.TZPATH), len(zoneinfo.TZPATH) > 0)
zurich = zoneinfo.ZoneInfo('Europe/Zurich')
for moment in (datetime(2026, 1, 15, 12), datetime(2026, 7, 15, 12)):
    local = moment.replace(tzinfo=timezone.utc).astimezone(zurich)
    print(local, local.tzname(), local.dst())
fold = datetime(2026, 10, 25, 2, 30, tzinfo=zurich)
print(fold.utcoffset(), fold.replace(fold=1).utcoffset())
print('America/New_York' in zoneinfo.available_timezones())
print(datetime(2026, 3, 29, 1, 30, tzinfo=zurich) + timedelta(hours=1))
try:
    zoneinfo.ZoneInfo('Nowhere/Town')
except zoneinfo.ZoneInfoNotFoundError as error:
    print(error)
