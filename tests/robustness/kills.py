"""kill -9 at random moments: every answer that was acknowledged is there at the next start."""
import os
import random
import subprocess
import time

import tools

LONGEST_SECONDS = 0.02
RUNS_A_JOURNAL = 25


def run(program, full):
    kills = 2000 if full else 120
    chance = random.Random(2015)
    lost = false = answers = torn = 0
    for begun in range(0, kills, RUNS_A_JOURNAL):
        with tools.Folder() as base:
            folder = os.path.join(base, "journal")
            for _ in range(min(RUNS_A_JOURNAL, kills - begun)):
                child = subprocess.Popen([program, "selftest-journal", folder, "--count", "1000000"],
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                child.stdout.readline()  # so that it is under way
                time.sleep(chance.random() * LONGEST_SECONDS)
                child.kill()
                printed = child.stdout.read()
                child.wait()
                acks = tools.acknowledged(b"ACK 1\n" + printed)
                false += tools.missing(folder, acks)
            torn += tools.seats(folder)[1]
            done = tools.append(program, folder, 1)
            lost += tools.missing(folder, tools.acknowledged(done.stdout))
            answers += len(tools.seats(folder)[0])
    return [tools.row("kill -9 at random moments", kills, lost, false,
                      f"{answers} answers; {torn} lines torn, none of them acknowledged")]
