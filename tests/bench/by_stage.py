"""Bytes of article per second by stage of reading, beside plain passes of other libraries."""
import json
import subprocess

import tools


def run(corpus, core=tools.ONE_CORE):
    tools.heading("Reading by stage: best of 3, one core")
    printed = subprocess.run(
        ["taskset", "-c", core, tools.BENCH, corpus.folder, "--benchmark_format=json",
         "--benchmark_min_time=0.3", "--benchmark_repetitions=3"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    rates = {}
    for row in json.loads(printed)["benchmarks"]:
        if row["run_type"] == "iteration":
            name = row["run_name"]
            rates[name] = max(rates.get(name, 0), row["bytes_per_second"])
    floors = [name for name in rates if name.startswith("floor: ")]
    short = [name.removeprefix("floor: ") for name in floors]
    print(f"{'':40}{'MB/s':>9}   as a share of")
    print(f"{'':49}" + "".join(f"{name:>27}" for name in short))
    for name, rate in rates.items():
        shares = "".join(f"{rate / rates[floor]:27.3f}" for floor in floors)
        print(f"{name:40}{rate / 1e6:9.1f}{'' if name in floors else shares}")
