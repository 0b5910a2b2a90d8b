"""Makes articles with questions, in the form of bench/questions.ts, of public pairs that no model was trained on.

    python quiz.py OUT.jsonl TRAINED.jsonl[,TRAINED.jsonl] FILE.jsonl.gz ...

Takes SQuADShifts' Wikipedia questions: pairs of a question and the sentences of its paragraph. Questions that were trained
on are left out; twenty paragraphs make an article. Sentences stand in any order, since the pairs do not tell theirs.
"""
import collections, gzip, json, random, sys

SET, PARAGRAPHS, ARTICLES = 'squadshifts-new_wiki', 20, 30


def main(out, trained, *files):
    random.seed(4)
    sentences, right, question_of = collections.defaultdict(list), collections.defaultdict(set), collections.defaultdict(set)
    for file in files:
        with gzip.open(file, 'rt', encoding='utf8') as f:
            for line in f:
                p = json.loads(line)
                if p['set'] != SET: continue
                sentences[p['typed']].append(p['passage']); question_of[p['passage']].add(p['typed'])
                if p['label'] == 1: right[p['typed']].add(p['passage'])
    known = {json.loads(l)['typed'] for file in trained.split(',') for l in open(file, encoding='utf8') if SET in l}
    paragraphs, seen = [], set()
    for question in sentences:
        if question in seen: continue
        # Questions that share a sentence are of one paragraph.
        asked, open_ = set(), [question]
        while open_:
            q = open_.pop()
            if q in asked: continue
            asked.add(q); open_ += [o for s in sentences[q] for o in question_of[s]]
        seen |= asked
        paragraphs.append((sorted({s for q in asked for s in sentences[q]}), [q for q in sorted(asked - known) if right[q]]))
    random.shuffle(paragraphs)
    with open(out, 'w') as f:
        for n in range(min(ARTICLES, len(paragraphs) // PARAGRAPHS)):
            part = paragraphs[n * PARAGRAPHS:(n + 1) * PARAGRAPHS]
            questions = [dict(question=q, paragraph=k, answers=sorted(right[q])) for k, (_, asked) in enumerate(part) for q in asked]
            f.write(json.dumps(dict(title=f'quiz {n}', paragraphs=[' '.join(s) for s, _ in part], questions=questions)) + '\n')
    print(len(paragraphs), 'paragraphs')


if __name__ == '__main__':
    main(*sys.argv[1:])
