"""Stores the word embeddings of several models once: they stay as they were in training, so all have the same.

    python share.py FOLDER     FOLDER has encoder.int8.onnx, judge.int8.onnx, tagger.int8.onnx, or some of them

Writes FOLDER/words.bin (11.7 MB) and takes the matrix out of each model, as ONNX external data, which the runtime reads
from beside the model. Fails where a model's embeddings differ from the first one's.
"""
import os, sys
import onnx

NAMES = ['encoder', 'judge', 'tagger']
SHARED = 'words.bin'


def embeddings(model):
    """The tensor that the token ids are looked up in."""
    words = {n.input[0] for n in model.graph.node if n.op_type == 'Gather' and 'input_ids' in n.input}
    return next(t for t in model.graph.initializer if t.name in words)


def share(folder):
    files = [f for f in (os.path.join(folder, f'{n}.int8.onnx') for n in NAMES) if os.path.exists(f)]
    models = {f: onnx.load(f) for f in files}
    raw = embeddings(models[files[0]]).raw_data
    for file, model in models.items():
        tensor = embeddings(model)
        if tensor.raw_data != raw:
            raise SystemExit(f'The word embeddings of {file} are not those of {files[0]}; train with them frozen.')
        tensor.ClearField('raw_data')
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in (('location', SHARED), ('offset', '0'), ('length', str(len(raw)))):
            entry = tensor.external_data.add()
            entry.key, entry.value = key, value
    with open(os.path.join(folder, SHARED), 'wb') as out:
        out.write(raw)
    for file, model in models.items():
        with open(file, 'wb') as out:
            out.write(model.SerializeToString())


if __name__ == '__main__':
    share(sys.argv[1])
