#!/usr/bin/env python3
"""peers.py NAME DIR OUT: the same ranking (mean of the sheets, higher first, then earlier) by a program made for tables."""
import sys

name, folder, out = sys.argv[1:]
applications, scores = f"{folder}/applications.csv", f"{folder}/scores.csv"
if name == "duckdb":
    import duckdb
    columns = [c[0] for c in duckdb.sql(f"SELECT * FROM read_csv('{scores}') LIMIT 0").description][2:]
    total = "+".join(f'"{c}"' for c in columns)
    duckdb.sql(f"""COPY (SELECT rank() OVER (ORDER BY t DESC) AS place, application, t FROM
        (SELECT application, avg({total}) AS t FROM read_csv('{scores}') GROUP BY application)
        JOIN read_csv('{applications}') USING (application) ORDER BY t DESC, posted_at) TO '{out}' (HEADER)""")
elif name == "polars":
    import polars as pl
    table = pl.scan_csv(scores)
    columns = table.collect_schema().names()[2:]
    totals = table.select("application", pl.sum_horizontal(columns).alias("t")).group_by("application").agg(pl.col("t").mean())
    totals.join(pl.scan_csv(applications), on="application").sort(["t", "posted_at"], descending=[True, False]).with_columns(
        pl.col("t").rank("min", descending=True).alias("place")).collect().write_csv(out)
elif name == "pandas":
    import pandas as pd
    table = pd.read_csv(scores)
    table["t"] = table[table.columns[2:]].sum(axis=1)
    totals = table.groupby("application")["t"].mean().reset_index().merge(pd.read_csv(applications), on="application")
    totals = totals.sort_values(["t", "posted_at"], ascending=[False, True])
    totals["place"] = totals["t"].rank(method="min", ascending=False)
    totals.to_csv(out, index=False)
else:
    sys.exit(f"no peer {name}")
