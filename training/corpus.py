"""What the models learn on: texts with their sentences, and the items written about them.

Folders are given by the environment: GOLD (items.jsonl, more-items.jsonl, texts.jsonl, more-texts.jsonl), SENTENCES (a
file made by read.ts of all the texts). An item's `spans` become the indexes of the sentences that hold them.
"""
import json, os

GOLD = os.environ.get('GOLD', 'data')
SENTENCES = os.environ.get('SENTENCES', 'sentences.jsonl')
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'data')
# Four sayings of one sentence that say the same, the contrary, neither.
CONTRAST = os.path.join(DATA, 'contrast-items.jsonl')
# Texts that no judge is trained on: the decision is calibrated on them.
HELD_OUT = os.path.join(DATA, 'held-out.json')


def lines(file):
    with open(file, encoding='utf8') as opened:
        return [json.loads(line) for line in opened if line.strip()]


def utf16(text):
    """Offsets in the data count UTF-16 units; Python counts code points. None where the two agree."""
    if all(ord(c) < 0x10000 for c in text):
        return None
    at, out = 0, {}
    for k, c in enumerate(text):
        out[at] = k
        at += 2 if ord(c) > 0xFFFF else 1
    out[at] = len(text)
    return out


class Text:
    """One text: `sentences` as (start, end, words, kind, speaker), prose and captions only where `prose`."""

    def __init__(self, text, read):
        self.id, self.kind, self.text = text['id'], text.get('kind', ''), text['text']
        back = utf16(self.text)
        # The items are counted in code points by those who wrote them in Python, in UTF-16 by the program.
        place = (lambda n: n) if back is None else (lambda n: back[n])
        self.sentences = [
            dict(start=place(s['start']), end=place(s['end']), words=self.text[place(s['start']):place(s['end'])],
                 kind=s['kind'], section=s['section'], speaker=s['speaker'])
            for s in read['sentences']
        ]

    def holding(self, spans):
        """Indexes of the sentences that a span covers by half of the shorter of the two."""
        out = []
        for k, s in enumerate(self.sentences):
            for start, end in spans:
                common = min(s['end'], end) - max(s['start'], start)
                if common > 0 and common >= min(s['end'] - s['start'], end - start) / 2:
                    out.append(k)
                    break
        return out

    def context(self, k):
        """What is given to the judge beside a sentence: the unit before it in its section, and whose words it is."""
        s = self.sentences[k]
        before = self.sentences[k - 1]['words'] if k > 0 and self.sentences[k - 1]['section'] == s['section'] else ''
        speaker = s['speaker']
        return ' '.join(before.split()) + (f' {speaker}:' if speaker and speaker not in s['words'] else '')


def corpus():
    """({id: Text}, items of the train split, ids of the texts held out)."""
    read = {r['id']: r for r in lines(SENTENCES)}
    texts = {}
    for file in (os.path.join(GOLD, 'texts.jsonl'), os.path.join(GOLD, 'more-texts.jsonl'), os.path.join(DATA, 'further-texts.jsonl')):
        if os.path.exists(file):
            for t in lines(file):
                if t['id'] in read:
                    texts[t['id']] = Text(t, read[t['id']])
    items = []
    for file in (os.path.join(GOLD, 'items.jsonl'), os.path.join(GOLD, 'more-items.jsonl'), os.path.join(DATA, 'further-items.jsonl')):
        if os.path.exists(file):
            items += [i for i in lines(file) if i['split'] == 'train' and i['article'] in texts]
    with open(HELD_OUT, encoding='utf8') as opened: held = set(json.load(opened))
    return texts, items + [i for i in lines(CONTRAST) if i['article'] in texts and i['article'] not in held], held


def typed(item):
    return item.get('question') or item['words']
