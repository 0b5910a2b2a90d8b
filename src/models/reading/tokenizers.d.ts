/** What is used of the package; its own declarations name files without endings, which NodeNext does not find. */
declare module '@huggingface/tokenizers' {
  export class Tokenizer {
    constructor(tokenizer: object, config: object)
    readonly normalizer: { normalize(text: string): string } | null
    readonly pre_tokenizer: { pre_tokenize(text: string): string[] } | null
    readonly model: { encode(words: string[]): string[]; readonly unk_token_id?: number } | null
    token_to_id(token: string): number | undefined
    encode(
      text: string,
      options: { text_pair?: string; return_token_type_ids: true },
    ): { readonly ids: number[]; readonly attention_mask: number[]; readonly token_type_ids?: number[] }
  }
}
