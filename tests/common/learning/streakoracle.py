# SPDX-License-Identifier: GPL-3.0-or-later
# Dates, streaks and lengths of days by Python's zoneinfo, by brute force: reads cases as JSON, writes answers as JSON.
# A case: {"stays": [[since µs or null, zone], …], "instants": [µs, …], "now": µs, "days": ["YYYY-MM-DD", …]}
import json
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def local_date(stays, us):
    zone = [name for since, name in stays if since is None or since <= us][-1]
    return (EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(zone)).date()


def quarters_of(stays, day):
    """Quarters of an hour that the date lasted."""
    first = int((datetime(day.year, day.month, day.day, tzinfo=timezone.utc) - EPOCH).total_seconds()) - 28 * 3600
    return sum(local_date(stays, (first + 900 * i) * 1_000_000) == day for i in range(4 * 80))


def is_unbroken(stays, a, b):
    if (b - a).days > 7:
        return False
    return all(quarters_of(stays, a + timedelta(days=i)) < 48 for i in range(1, (b - a).days))


def answer(case):
    stays = case["stays"]
    dates = [local_date(stays, us) for us in case["instants"]]
    run = longest = current = 0
    days = sorted(set(dates))
    for i, day in enumerate(days):
        run = run + 1 if i and is_unbroken(stays, days[i - 1], day) else 1
        longest = max(longest, run)
    if days and is_unbroken(stays, days[-1], local_date(stays, case["now"])):
        current = run
    return {
        "dates": [str(d) for d in dates],
        "current": current,
        "longest": longest,
        "quarters": [quarters_of(stays, date.fromisoformat(d)) for d in case["days"]],
    }


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
