"""Makes float weights from the int8 files, to within their rounding, so that training can be carried on.

    python restore.py ../models judge OUT.pt
"""
import os, sys, tempfile
import numpy, onnx, torch
from onnx import numpy_helper
from export import INPUTS, MODELS
from encoder import tokenizer


def names(name):
    """{initializer's name: (parameter's name, transposed)}, told by writing a model whose weights are known."""
    make, outputs = MODELS[name]
    model = make(attn_implementation='eager').eval()
    with torch.no_grad():
        for p in model.parameters(): p.normal_()
    e = tokenizer(['who?'], ['The town.'], return_tensors='pt')
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, 'plain.onnx')
        axes = {n: {0: 'rows', 1: 'tokens'} for n in INPUTS}
        torch.onnx.export(model, tuple(e[n] for n in INPUTS), file, input_names=INPUTS, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
        plain = {t.name: numpy_helper.to_array(t) for t in onnx.load(file).graph.initializer}
    by = {float(p.detach().double().sum()): n for n, p in model.state_dict().items() if p.dtype == torch.float32}
    found = {}
    for n, values in plain.items():
        total = float(torch.tensor(values).double().sum()) if values.dtype == numpy.float32 else None
        parameter = None if total is None else next((p for s, p in by.items() if abs(s - total) < 1e-6 * max(1, abs(s))), None)
        if parameter: found[n] = (parameter, tuple(values.shape) != tuple(model.state_dict()[parameter].shape) or n.startswith('onnx::MatMul'))
    return model, found


def restore(folder, name, out):
    model, found = names(name)
    graph = onnx.load(os.path.join(folder, f'{name}.int8.onnx')).graph
    have = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state, left = model.state_dict(), set(dict(model.named_parameters()))
    for n, (parameter, transposed) in found.items():
        if n in have: values = have[n]
        else:
            # A Gemm's weights are turned round when they are quantized; a MatMul's stand so already.
            turned = f'{n}_Transposed_scale' in have
            key, transposed = (f'{n}_Transposed', True) if turned else (n, transposed)
            scale, zero = have[f'{key}_scale'], have[f'{key}_zero_point']
            values = (have[f'{key}_quantized'].astype('float32') - zero.astype('float32')) * scale
        values = torch.tensor(values.T if transposed else values)
        assert values.shape == state[parameter].shape, (n, parameter, values.shape)
        state[parameter] = values.contiguous(); left.discard(parameter)
    print(name, 'restored; left as they begin:', sorted(left))
    torch.save(state, out)


if __name__ == '__main__':
    restore(*sys.argv[1:])
