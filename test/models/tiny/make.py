"""Makes the tiny models of this folder: they look each token up in a table, so that a test knows what comes out.

    python make.py     writes encoder.int8.onnx, judge.int8.onnx, tagger.int8.onnx, tokenizer.json, tokenizer_config.json

The inputs and outputs are those of the real models. "yes" answers, "same" and "contrary" are what they are called,
"ann" is a source, "said" a cue, "rain" and "##s" a content that is said, "snow" one that is denied, "bridge" proposed.
"""
import json
import numpy as np
from onnx import TensorProto, helper, numpy_helper, save

WORDS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'yes', 'no', 'same', 'contrary', 'ann', 'said', 'rain', '##s', 'snow',
         'bridge', 'the', '.', ',', 'e', '[', ']', 'sep', '##ed']
AT = {word: k for k, word in enumerate(WORDS)}
IDS = ['input_ids', 'attention_mask', 'token_type_ids']


def table(width, otherwise=(), **rows):
    """A row of numbers a word; a word that is not named has `otherwise`."""
    made = np.zeros((len(WORDS), width), dtype=np.float32)
    for column, number in otherwise: made[:, column] = number
    for word, columns in rows.items():
        made[AT[word.replace('__', '##')]] = 0
        for column, number in columns: made[AT[word.replace('__', '##')], column] = number
    return made


def save_model(name, outputs, nodes, tables):
    inputs = [helper.make_tensor_value_info(i, TensorProto.INT64, ['rows', 'tokens']) for i in IDS]
    values = [helper.make_tensor_value_info(o, TensorProto.FLOAT, shape) for o, shape in outputs]
    graph = helper.make_graph(nodes, name, inputs, values, [numpy_helper.from_array(t, n) for n, t in tables.items()])
    save(helper.make_model(graph, opset_imports=[helper.make_opsetid('', 17)], ir_version=8), f'{name}.int8.onnx')


def tokens(output, width):
    return (output, ['rows', 'tokens', width]), helper.make_node('Gather', [f'{output}.table', 'input_ids'], [output])


def encoder():
    rng = np.random.default_rng(1)
    nodes = [
        helper.make_node('Gather', ['table', 'input_ids'], ['looked']),
        helper.make_node('ReduceMean', ['looked'], ['mean'], axes=[1], keepdims=0),
        helper.make_node('LpNormalization', ['mean'], ['vectors'], axis=-1, p=2),
    ]
    save_model('encoder', [('vectors', ['rows', 384])], nodes, {'table': rng.standard_normal((len(WORDS), 384), dtype=np.float32)})


def judge():
    shape, marks = tokens('marks', 2)
    nodes = [
        marks,
        helper.make_node('Gather', ['answers.table', 'input_ids'], ['a']),
        helper.make_node('Gather', ['relation.table', 'input_ids'], ['r']),
        helper.make_node('Cast', ['token_type_ids'], ['types'], to=TensorProto.FLOAT),
        helper.make_node('Unsqueeze', ['types', 'last'], ['mask']),
        helper.make_node('Mul', ['a', 'mask'], ['a.sentence']),
        helper.make_node('Mul', ['r', 'mask'], ['r.sentence']),
        helper.make_node('ReduceSum', ['a.sentence', 'axes'], ['answers'], keepdims=0),
        helper.make_node('ReduceSum', ['r.sentence', 'axis'], ['relation'], keepdims=0),
    ]
    tables = {
        'marks.table': table(2, rain=[(0, 3)], __s=[(1, 3)], snow=[(0, 2), (1, 2)]),
        'answers.table': table(1, yes=[(0, 4)], no=[(0, -4)]),
        'relation.table': table(3, same=[(0, 4)], contrary=[(1, 4)], no=[(2, 4)]),
        'last': np.array([2], dtype=np.int64), 'axes': np.array([1, 2], dtype=np.int64), 'axis': np.array([1], dtype=np.int64),
    }
    save_model('judge', [('answers', ['rows']), ('relation', ['rows', 3]), shape], nodes, tables)


def tagger():
    outside = [(0, 4)]
    tables = {
        'content.table': table(15, outside, rain=[(1, 4)], __s=[(2, 4)], snow=[(3, 4)]),
        'inner.table': table(15, outside),
        'cue.table': table(3, outside, said=[(1, 4)]),
        'source.table': table(3, outside, ann=[(1, 4)]),
        'proposal.table': table(11, outside, bridge=[(1, 4)]),
    }
    made = [tokens(name.split('.')[0], t.shape[1]) for name, t in tables.items()]
    save_model('tagger', [shape for shape, _ in made], [node for _, node in made], tables)


def tokenizer():
    special = [dict(id=AT[w], special=True, content=w, single_word=False, lstrip=False, rstrip=False, normalized=False) for w in WORDS[:4]]
    with open('tokenizer.json', 'w') as out:
        json.dump({
            'version': '1.0', 'added_tokens': special,
            'normalizer': {'type': 'BertNormalizer', 'clean_text': True, 'handle_chinese_chars': True, 'strip_accents': None, 'lowercase': True},
            'pre_tokenizer': {'type': 'BertPreTokenizer'},
            'post_processor': {'type': 'TemplateProcessing', 'single': [{'SpecialToken': {'id': '[CLS]', 'type_id': 0}}, {'Sequence': {'id': 'A', 'type_id': 0}}, {'SpecialToken': {'id': '[SEP]', 'type_id': 0}}],
                               'pair': [{'SpecialToken': {'id': '[CLS]', 'type_id': 0}}, {'Sequence': {'id': 'A', 'type_id': 0}}, {'SpecialToken': {'id': '[SEP]', 'type_id': 0}}, {'Sequence': {'id': 'B', 'type_id': 1}}, {'SpecialToken': {'id': '[SEP]', 'type_id': 1}}],
                               'special_tokens': {w: {'id': w, 'ids': [AT[w]], 'tokens': [w]} for w in ('[CLS]', '[SEP]')}},
            'decoder': {'type': 'WordPiece', 'prefix': '##', 'cleanup': True},
            'model': {'type': 'WordPiece', 'unk_token': '[UNK]', 'continuing_subword_prefix': '##', 'max_input_chars_per_word': 100, 'vocab': AT},
        }, out)
    with open('tokenizer_config.json', 'w') as out: json.dump({'tokenizer_class': 'BertTokenizer', 'do_lower_case': True}, out)


if __name__ == '__main__':
    encoder(); judge(); tagger(); tokenizer()
