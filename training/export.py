"""Writes the three models as ONNX with int8 weights, and checks them against torch.

    python export.py FOLDER [encoder=ENCODER.pt] [judge=JUDGE.pt] [tagger=TAGGER.pt]

Dynamic quantization, a scale a channel. The word embeddings are the same in all three: they are stored once, in
embeddings.int8.bin, as ONNX external data. The tokenizer is copied beside them.
"""
import os, shutil, sys
import onnx, onnxruntime, torch
from onnx.external_data_helper import set_external_data
from onnxruntime.quantization import QuantType, quantize_dynamic
from encoder import Encoder, MODEL, tokenizer
from judge import Judge
from tagger import HEADS, Tagger

INPUTS = ['input_ids', 'attention_mask', 'token_type_ids']
SHARED = 'embeddings.int8.bin'


class Vectors(Encoder):
    """The encoder with the judge's three inputs; one text, so that token types are all 0."""

    def forward(self, input_ids, attention_mask, token_type_ids):
        h = self.e(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
        m = attention_mask.unsqueeze(-1).float()
        return torch.nn.functional.normalize((h * m).sum(1) / m.sum(1).clamp(min=1e-9), dim=-1)


MODELS = {'encoder': (Vectors, ['vectors']), 'judge': (Judge, ['answers', 'relation', 'marks']), 'tagger': (Tagger, list(HEADS))}


def share_embeddings(file, folder):
    """Moves the quantized word embeddings out of the model into the shared file."""
    model = onnx.load(file)
    tensor = next(t for t in model.graph.initializer if t.dims[:1] == [30522] and t.data_type == onnx.TensorProto.INT8 or t.dims[:1] == [30522] and t.data_type == onnx.TensorProto.UINT8)
    data, path = tensor.raw_data, os.path.join(folder, SHARED)
    if os.path.exists(path) and open(path, 'rb').read() != data: raise SystemExit(f'{file}: its word embeddings differ from {path}')
    open(path, 'wb').write(data)
    set_external_data(tensor, SHARED, offset=0, length=len(data))
    tensor.ClearField('raw_data')
    open(file, 'wb').write(model.SerializeToString())


def export(name, weights, folder):
    make, outputs = MODELS[name]
    model = make(attn_implementation='eager')
    model.load_state_dict(torch.load(weights, map_location='cpu')); model.eval()
    e = tokenizer(['who paid for the bridge?'], ['The town paid for the bridge in 1911.'], return_tensors='pt')
    args = tuple(e[n] for n in INPUTS)
    plain, file = os.path.join(folder, f'{name}.onnx'), os.path.join(folder, f'{name}.int8.onnx')
    per_token = {'marks', *HEADS}
    axes = {n: {0: 'rows', 1: 'tokens'} for n in INPUTS} | {o: {0: 'rows', 1: 'tokens'} if o in per_token else {0: 'rows'} for o in outputs}
    torch.onnx.export(model, args, plain, input_names=INPUTS, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(plain, file, weight_type=QuantType.QInt8, per_channel=True); os.remove(plain)
    share_embeddings(file, folder)
    got = onnxruntime.InferenceSession(file).run(None, {n: e[n].numpy() for n in INPUTS})
    with torch.no_grad(): want = model(*args)
    want = want if isinstance(want, tuple) else (want,)
    print(name, os.path.getsize(file), 'bytes; largest difference', [round(float(abs(torch.tensor(g) - w).max()), 3) for g, w in zip(got, want)])


if __name__ == '__main__':
    folder, *parts = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    for part in parts: export(*part.split('='), folder)
    for f in ('tokenizer.json', 'tokenizer_config.json'): shutil.copy(f'{MODEL}/{f}', folder)
