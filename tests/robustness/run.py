#!/usr/bin/env python3
"""run.py [--full] STET DAMAGE: pulls every plug there is, and prints one table.

STET is the program, DAMAGE the one of tests/robustness/damage.cpp. The exit status is 1 where an
acknowledged answer was lost, or something was acknowledged that wasn't so.
"""
import argparse
import subprocess
import sys
import time

import faults
import hostile
import kills
import places
import tools
import writers


def damage(program):
    """Every truncation and every flipped bit, in memory and through whole journals."""
    done = subprocess.run([program], stdout=subprocess.PIPE, text=True, timeout=600)
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    if done.returncode != 0 or not rows:
        return [tools.row("truncations and flipped bits", 1, ok=False,
                          note=f"ended with status {done.returncode}")]
    return [tools.row(what, int(tried), int(lost), 0, note) for what, tried, lost, note in rows]


def show(rows):
    print(f"{'proof':34}{'tried':>8}{'lost':>6}{'false':>7}   seen")
    for row in rows:
        print(f"{row.what:34}{row.tried:8}{row.lost:6}{row.false:7}   "
              f"{'' if row.ok else 'FAILED: '}{row.note}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("stet")
    parser.add_argument("damage")
    options = parser.parse_args()
    begun, rows = time.monotonic(), []
    for proof in (lambda: faults.run(options.stet, options.full),
                  lambda: kills.run(options.stet, options.full), lambda: damage(options.damage),
                  lambda: writers.run(options.stet, options.full),
                  lambda: places.run(options.stet, options.full),
                  lambda: [hostile.run(options.stet)] if options.full else []):
        rows += proof()
    show(rows)
    print(f"{time.monotonic() - begun:.0f} seconds")
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
