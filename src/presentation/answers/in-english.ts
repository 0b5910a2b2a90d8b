/**
 * "This article is in English; please ask in English.", by ISO 639-1 code, for whoever asks in another language. The
 * languages are those that the detector knows and that many people write in.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'هذه المقالة مكتوبة بالإنجليزية؛ يُرجى طرح السؤال بالإنجليزية.',
  bg: 'Тази статия е на английски; моля, попитайте на английски.',
  bn: 'এই নিবন্ধটি ইংরেজিতে লেখা; অনুগ্রহ করে ইংরেজিতে প্রশ্ন করুন।',
  ca: 'Aquest article és en anglès; pregunteu-ho en anglès, si us plau.',
  cs: 'Tento článek je v angličtině; zeptejte se prosím anglicky.',
  da: 'Artiklen er på engelsk; spørg venligst på engelsk.',
  de: 'Dieser Artikel ist auf Englisch; bitte auf Englisch fragen.',
  el: 'Αυτό το άρθρο είναι στα αγγλικά· ρωτήστε στα αγγλικά.',
  en: 'This article is in English; ask in English.',
  es: 'Este artículo está en inglés; haz la pregunta en inglés.',
  et: 'See artikkel on inglise keeles; palun küsige inglise keeles.',
  fa: 'این مقاله به انگلیسی است؛ لطفاً به انگلیسی بپرسید.',
  fi: 'Artikkeli on englanniksi; kysy englanniksi.',
  fr: 'Cet article est en anglais ; posez votre question en anglais.',
  he: 'המאמר הזה באנגלית; נא לשאול באנגלית.',
  hi: 'यह लेख अंग्रेज़ी में है; कृपया अंग्रेज़ी में पूछें।',
  hr: 'Ovaj je članak na engleskom; pitajte na engleskom.',
  hu: 'Ez a cikk angol nyelvű; kérem, angolul kérdezzen.',
  id: 'Artikel ini berbahasa Inggris; silakan bertanya dalam bahasa Inggris.',
  it: 'Questo articolo è in inglese; fai la domanda in inglese.',
  ja: 'この記事は英語です。英語で質問してください。',
  ko: '이 기사는 영어로 되어 있습니다. 영어로 질문해 주세요.',
  lt: 'Šis straipsnis yra anglų kalba; klauskite angliškai.',
  lv: 'Šis raksts ir angļu valodā; lūdzu, jautājiet angliski.',
  ms: 'Artikel ini dalam bahasa Inggeris; sila bertanya dalam bahasa Inggeris.',
  nl: 'Dit artikel is in het Engels; stel je vraag in het Engels.',
  no: 'Artikkelen er på engelsk; spør på engelsk.',
  pl: 'Ten artykuł jest po angielsku; proszę zapytać po angielsku.',
  pt: 'Este artigo está em inglês; faça a pergunta em inglês.',
  ro: 'Acest articol este în engleză; întrebați în engleză.',
  ru: 'Статья на английском языке; задайте вопрос по-английски.',
  sk: 'Tento článok je v angličtine; opýtajte sa po anglicky.',
  sl: 'Ta članek je v angleščini; vprašajte v angleščini.',
  sr: 'Овај чланак је на енглеском; питајте на енглеском.',
  sv: 'Artikeln är på engelska; fråga på engelska.',
  ta: 'இந்தக் கட்டுரை ஆங்கிலத்தில் உள்ளது; ஆங்கிலத்தில் கேளுங்கள்.',
  th: 'บทความนี้เป็นภาษาอังกฤษ โปรดถามเป็นภาษาอังกฤษ',
  tl: 'Nasa Ingles ang artikulong ito; magtanong sa Ingles.',
  tr: 'Bu makale İngilizce; lütfen İngilizce sorun.',
  uk: 'Ця стаття англійською; поставте запитання англійською.',
  ur: 'یہ مضمون انگریزی میں ہے؛ براہ کرم انگریزی میں پوچھیں۔',
  vi: 'Bài viết này bằng tiếng Anh; vui lòng hỏi bằng tiếng Anh.',
  zh: '这篇文章是英文的，请用英文提问。',
}

/**
 * The sentence in a language, with the English one where that is unknown.
 *
 *     inEnglish('de') //=> 'Dieser Artikel ist auf Englisch; bitte auf Englisch fragen.'
 */
export const inEnglish = (language: string): string =>
  SENTENCES[language] ?? 'This article is in English; ask in English.'
