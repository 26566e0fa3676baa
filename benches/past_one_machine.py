"""The summary in SQL: do DuckDB, Apache DataFusion and Apache Spark find the rows of the library, and what does it cost?

    cargo bench --bench models -- prepare FOLDER
    python benches/past_one_machine.py FOLDER [--engines duckdb datafusion spark] [--copies 144 --rounds 3]

`FOLDER/log.csv` is the log of CDNOW with some refunds, `whole.csv` and `master.csv` are the library's rows of it until its end and
until 1997-09-30. Every engine must give the same customers, frequencies, recencies and ages, and mean amounts that
differ by rounding only, or the script fails; what it gave is left in `sql-ENGINE.csv`. With `--copies` it then times CSV to CSV on so many copies of the
log, each of other customers. Needs `pip install duckdb datafusion pyarrow pyspark`, for Spark also Java.
"""

import argparse
import csv
import math
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

SQL = Path(__file__).resolve().parent.parent / "sql" / "summary.sql"
PERIOD = "SELECT MAX(date) AS last_day FROM transactions"


def duckdb(threads):
    import duckdb

    con = duckdb.connect(config={"threads": threads})

    def run(sql, log, out):
        columns = "{'customer': 'VARCHAR', 'date': 'DATE', 'amount': 'DOUBLE'}"
        con.execute(f"CREATE OR REPLACE VIEW transactions AS FROM read_csv('{log}', header = true, columns = {columns})")
        con.execute(f"COPY ({sql}) TO '{out}' (HEADER)")

    return duckdb.__version__, run


def datafusion(threads):
    import datafusion
    import pyarrow as pa
    import pyarrow.csv

    schema = pa.schema([("customer", pa.string()), ("date", pa.date32()), ("amount", pa.float64())])
    config = datafusion.SessionConfig().with_target_partitions(threads)

    def run(sql, log, out):
        context = datafusion.SessionContext(config)
        context.register_csv("transactions", str(log), schema=schema)
        pyarrow.csv.write_csv(context.sql(sql).to_arrow_table(), out)

    return datafusion.__version__, run


def spark(threads):
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.memory": "4g",
        "spark.sql.shuffle.partitions": str(2 * threads),
        "spark.log.level": "ERROR",
    }
    builder = SparkSession.builder.master(f"local[{threads}]")
    for key, value in settings.items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()

    def run(sql, log, out):
        table = session.read.csv(str(log), header=True, schema="customer STRING, date DATE, amount DOUBLE")
        table.createOrReplaceTempView("transactions")
        with tempfile.TemporaryDirectory() as folder:
            session.sql(sql).coalesce(1).write.mode("overwrite").csv(folder, header=True)
            next(Path(folder).glob("part-*.csv")).replace(out)

    return session.version, run


ENGINES = {"duckdb": duckdb, "datafusion": datafusion, "spark": spark}


def rows(path):
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            yield row["customer"], *(float(row[name]) for name in ("frequency", "recency", "age", "monetary"))


def compare(expected, found):
    """How many rows agree; fails at the first that does not."""
    count = 0
    for ours, theirs in zip(rows(expected), rows(found), strict=True):
        if ours[:4] != theirs[:4] or not math.isclose(ours[4], theirs[4], rel_tol=1e-12, abs_tol=1e-12):
            sys.exit(f"{expected.name} has {ours}, SQL gives {theirs}")
        count += 1
    return count


def cpu_seconds():
    """What this process and the engine below it have computed."""
    tick, total = os.sysconf("SC_CLK_TCK"), time.process_time()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == os.getpid():
            total += (int(fields[11]) + int(fields[12])) / tick
    return total


def copies_of(log, number, out):
    """As many copies of the log, each of customers of its own."""
    header, *lines = log.read_text().splitlines(keepends=True)
    with open(out, "w") as file:
        file.write(header)
        for copy in range(number):
            file.writelines(f"{copy}-{line}" for line in lines)
    return number * len(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--copies", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    whole = SQL.read_text()
    if PERIOD not in whole:
        sys.exit(f"{SQL} has no line “{PERIOD}” to put another day into")
    until_september = whole.replace(PERIOD, "SELECT DATE '1997-09-30' AS last_day")
    log = options.folder / "log.csv"
    with tempfile.TemporaryDirectory() as scratch:
        big = Path(scratch) / "big.csv"
        engines = {name: ENGINES[name](options.threads) for name in options.engines}
        for name, (version, run) in engines.items():
            out = options.folder / f"sql-{name}.csv"
            for sql, expected in ((whole, "whole.csv"), (until_september, "master.csv")):
                run(sql, log, out)
                agree = compare(options.folder / expected, out)
                print(f"{name} {version}: all {agree:,} rows of {expected} are the library's", flush=True)
        if options.copies:
            millions = copies_of(log, options.copies, big) / 1e6
            seconds = {name: [] for name in engines}
            for _ in range(options.rounds):
                for name, (_, run) in engines.items():
                    start, busy = time.perf_counter(), cpu_seconds()
                    run(whole, big, Path(scratch) / "out.csv")
                    seconds[name].append((time.perf_counter() - start, cpu_seconds() - busy))
            for name, times in seconds.items():
                wall, busy = (statistics.median(each) / millions for each in zip(*times))
                print(f"{name}: {wall:.2f} s and {busy:.2f} CPU s a million rows, of {millions:.2f} million")


if __name__ == "__main__":
    main()
