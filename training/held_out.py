"""Prints the ids of the texts that no weight is trained on, as JSON: what the decision is calibrated on.

    python held_out.py > HELD.json
"""
import collections, json, os, random
from corpus import GOLD, HELD_OUT, lines


def held_out():
    items = [i for name in ('items.jsonl', 'more-items.jsonl') if os.path.exists(os.path.join(GOLD, name)) for i in lines(os.path.join(GOLD, name))]
    many = collections.Counter(i['article'] for i in items if i['split'] == 'train' and 'sentences' not in i)
    return sorted(random.Random(7).sample(sorted(many), HELD_OUT))


if __name__ == '__main__':
    print(json.dumps(held_out()))
