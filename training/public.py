"""Draws the judge's public pairs from files made ready beforehand ({task, typed, passage, label, set} a line, gzipped).

    python public.py OUT.jsonl FILE.jsonl.gz ...

How many of each set; README.md says what each set is, and why ling_in_loop (Parrish et al. 2021), here
by the key of the files, `litl`, is among them.
"""
import collections, gzip, json, random, sys

WANTED = {
    'litl': 52354, 'cad': 11330, 'conj': 8000, 'negnli': 3000, 'negrte': 1000, 'scone': 2500, 'breaking': 1500, 'cannot': 2500,
    'anto': 1500, 'stsb': 1500, 'dncfact': 800, 'dncmega': 800, 'med': 1000, 'squad2-dev-half': 6000,
    'squadshifts-new_wiki': 2000, 'squadshifts-reddit': 1000, 'qamr': 2000,
}


def main(out, *files):
    random.seed(3)
    rows = collections.defaultdict(list)
    for file in files:
        with gzip.open(file, 'rt', encoding='utf8') as f:
            for line in f:
                name = json.loads(line)['set']
                if name in WANTED: rows[name].append(line)
    with open(out, 'w') as f:
        for name, n in WANTED.items():
            chosen = random.sample(rows[name], min(n, len(rows[name]))); f.writelines(chosen); print(name, len(chosen))


if __name__ == '__main__':
    main(*sys.argv[1:])
