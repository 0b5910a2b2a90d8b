"""Draws the judge's public pairs from files made ready beforehand ({task, typed, passage, label, set} a line, gzipped).

    python public.py OUT.jsonl FILE.jsonl.gz ...

How many of each set; what has no licence (litl) is left out. README.md says what each set is.
"""
import collections, gzip, json, random, sys

WANTED = {
    'squad2-dev-half': 11217, 'squad-dev-half': 6000, 'nqg': 9000, 'squadshifts-new_wiki': 4000, 'squadshifts-reddit': 3000,
    'qamr': 4000, 'conj': 5000, 'cad': 6000, 'cannot': 3000, 'negnli': 2000, 'scone': 1200, 'breaking': 1500, 'anto': 1500,
    'med': 1500, 'dncmega': 1500, 'dncfact': 800, 'stsb': 1500, 'negrte': 700, 'ident': 500,
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
