"""Makes the judge's pairs from the items, with hard negatives mined by the trained encoder and BM25.

    python pairs.py ENCODER.pt OUT.jsonl

A question: its sentences answer it (ans 1); what a careless reader would give (`near`) and the likest others do not.
A saying: its sentences say the same (nli 0) or the contrary (1, opposites); near and the likest others neither (2).
Each pair has the sentence's context and, where the item gives the answer's words, their place in the sentence.
"""
import collections, json, math, random, re, sys
import torch
from corpus import corpus, typed
from encoder import Encoder, encode

STOP = set('a an the of to in on at for by with and or but is are was were be been it its he she his her they them their we us our i my you your that this these those as from not no do does did has have had will would can could should what who when where why how which there'.split())


def words(text):
    return [re.sub(r'(ing|ed|es|s)$', '', w) if len(w) > 4 else w for w in re.findall(r'[a-z0-9]+', text.lower()) if w not in STOP]


def bm25(query, documents):
    df = collections.Counter(w for d in documents for w in set(d))
    mean = max(1, sum(map(len, documents)) / max(1, len(documents)))
    def score(d):
        tf = collections.Counter(d)
        return sum(math.log(1 + (len(documents) - df[w] + .5) / (df[w] + .5)) * tf[w] * 2.2 / (tf[w] + 1.2 * (.25 + .75 * len(d) / mean)) for w in set(query) if tf[w])
    return [score(d) for d in documents]


def answer(item, words):
    """Where the answer's words stand in the sentence, or null."""
    given = item.get('answer')
    at = words.find(given) if given else -1
    return [at, at + len(given)] if at >= 0 else None


def pairs_of(text, items, model):
    ss = text.sentences
    terms = [words(s['words']) for s in ss]
    asked = [typed(i) for i in items]
    cosine = (encode(model, asked) @ encode(model, [s['words'] for s in ss]).T).tolist()
    for n, i in enumerate(items):
        b = bm25(words(asked[n]), terms); top = max(b) or 1
        gold = text.holding(i['spans'])
        near = [k for k in text.holding(i.get('near') or []) if k not in gold]
        others = [k for k in sorted(range(len(ss)), key=lambda k: -(cosine[n][k] + .35 * b[k] / top)) if k not in gold]
        hard = list(dict.fromkeys(near + others[:4]))
        # Some at a distance too, so that easy ones stay easy.
        far = random.sample(others[6:24], min(1, len(others[6:24]))) if random.random() < .4 else []
        make = lambda task, k, label: dict(
            task=task, typed=asked[n], context=text.context(k), passage=ss[k]['words'], label=label, set='groups',
            answer=answer(i, ss[k]['words']) if task == 'ans' and label == 1 else None)
        if i['command'] == 'ask':
            for k in gold[:3]: yield make('ans', k, 1)
            for k in hard[:4] + far: yield make('ans', k, 0)
        else:
            for k in gold[:2]: yield make('nli', k, 1 if i['kind'] == 'opposite' else 0)
            # Of four sayings of one sentence, the others of its text say neither: one of them is enough.
            many = 1 if '-c' in i['id'] else 3 if i['kind'] == 'nobody' else 2
            for k in hard[:many]: yield make('nli', k, 2)


def main(weights, out):
    random.seed(5); torch.set_num_threads(2)
    model = Encoder(); model.load_state_dict(torch.load(weights, map_location='cpu')); model.eval()
    texts, items, held = corpus()
    by = collections.defaultdict(list)
    for i in items:
        if i['article'] not in held: by[i['article']].append(i)
    count = collections.Counter()
    with open(out, 'w') as f:
        for article, its in by.items():
            for p in pairs_of(texts[article], its, model):
                count[p['task'], p['label'], p['answer'] is not None] += 1
                f.write(json.dumps(p) + '\n')
    print(count)


if __name__ == '__main__':
    main(*sys.argv[1:])
