import { counted, figures } from '../plurals.ts'
import type { Wording } from '../wording.ts'

const locale = 'ru'
const number = figures(locale)
const seconds = counted(locale, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })
const characters = counted(locale, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' })

/** The bot's own words in Russian. */
export const ru: Wording = {
  locale,
  language: 'Русский',
  commands: {
    'who said': { name: 'сказал', description: 'Кто сказал эти слова и где это в статье' },
    'who is': { name: 'это', description: 'Кем является человек из статьи' },
    ask: { name: 'спросить', description: 'Место в статье, которое отвечает на вопрос' },
    quotes: { name: 'цитаты', description: 'Всё, что сказал человек, в порядке статьи' },
    proposals: { name: 'предложения', description: 'Что было предложено, кем и какими словами' },
    facts: { name: 'факты', description: 'Числа, даты, места и события, которые можно проверить' },
    people: { name: 'люди', description: 'Все, кого называет статья, и сколько они говорят' },
    article: { name: 'статья', description: 'Заголовок, издатель, дата и части статьи' },
    help: { name: 'помощь', description: 'О чём можно спросить' },
  },
  groups: { who: { name: 'кто', description: 'Кто что-то сказал или кто этот человек' } },
  options: {
    words: { name: 'слова', description: 'Искомые слова, как вы их помните' },
    person: { name: 'человек', description: 'Имя из статьи или его часть' },
    question: { name: 'вопрос', description: 'Ваш вопрос своими словами' },
    about: { name: 'тема', description: 'Только то, что касается этой темы' },
    article: { name: 'статья', description: 'Другая статья, не та, что открыта' },
    private: { name: 'лично', description: 'Показать ответ только мне' },
  },
  findInArticle: 'Найти в статье',
  actions: {
    context: 'В контексте',
    share: 'Поделиться',
    person: 'Кто это?',
    more: 'Дальше',
    back: 'Назад',
    card: 'Карточка с цитатой',
  },
  problems: {
    'unknown-command': ({ given }) => `Команды «${given}» нет; «help» покажет те, что есть.`,
    'unknown-article': ({ given }) => `Статьи «${given}» нет; оставьте поле пустым, чтобы спросить открытую.`,
    'unknown-option': ({ option }) => `Эта команда не принимает «${option}»; уберите это.`,
    empty: ({ option }) => `Поле «${option}» пусто; заполните его и спросите снова.`,
    'no-words': ({ option }) => `В поле «${option}» нет слов; напишите хотя бы одно слово или число.`,
    'too-long': ({ option, length, limit }) =>
      `В поле «${option}» ${characters(length)}; сократите его, чтобы в нём было не больше ${number(limit)}.`,
    'not-text': ({ option }) => `В поле «${option}» должен быть текст; напишите его словами.`,
    'no-question': () => 'Вопроса нет; добавьте вопрос о статье.',
    flood: (problem) => `Слишком много команд подряд; продолжайте через ${seconds(problem.seconds)}.`,
    'old-button': () => 'Эта кнопка от более старого ответа; введите команду снова.',
    'no-passage': () => 'Пока нет места, которое можно показать в контексте; сначала спросите о чём-нибудь.',
    'not-yours': () => 'Эта кнопка принадлежит тому, кто спрашивал; введите команду сами.',
    unexpected: ({ id }) => `Произошёл сбой на стороне бота, он записан как ${id}; попробуйте снова.`,
  },
  says: {
    closeWords: 'Возможно, в статье это сказано другими словами:',
    closeQuestion: 'Возможно, ответ здесь:',
    missingWords: 'В статье этого никто не говорит.',
    missing: 'В статье этого не сказано.',
    contrary: 'В статье этого не сказано; в ней сказано обратное.',
    nearest: 'Ближайшие места, в которых сказано другое:',
    saysContrary: 'Здесь сказано обратное.',
    unknownPerson: (asked) => `Статья не называет никого по имени «${asked}».`,
    unquotedPerson: (name) => `Статья упоминает имя ${name}, но не приводит слов этого человека.`,
    noQuotesAbout: (name, topic) => `На тему «${topic}» статья не приводит слов этого человека: ${name}.`,
    noFactsAbout: (topic) => `В статье нет сведений на тему «${topic}».`,
    noProposals: 'В статье никто ничего не предлагает.',
    noFacts: 'В статье нет сведений, которые можно проверить.',
    noPeople: 'Статья никого не называет.',
    help: 'Каждый ответ — место из статьи, слово в слово, с указанием, кто это сказал и где. Если в статье этого нет, ответ так и говорит.',
    terminal:
      'Tab дополняет имена и темы; help показывает команды; context — предложения вокруг последнего места; quit завершает работу.',
    sharedBy: (name) => `Поделился участник ${name}`,
  },
  labels: {
    forms: {
      quotation: 'прямая цитата',
      reported: 'пересказ, не прямая цитата',
      passage: 'ничьи слова: текст журналиста',
    },
    withWordsOf: (names) =>
      names === null
        ? 'предложение журналиста с чужими словами'
        : `предложение журналиста со словами: ${names}`,
    quotedWithin: 'прямая цитата в предложении журналиста',
    unnamed: 'говорящий не назван',
    reportedBy: (publisher) => `пересказ ${publisher}, не прямая цитата`,
    partlyQuoted: (publisher) =>
      publisher === null ? 'пересказ, частично в кавычках' : `пересказ ${publisher}, частично в кавычках`,
    outcomes: {
      found: 'Найдено',
      unsure: 'Не наверняка',
      nothing: 'В статье этого нет',
      refused: 'Не понято',
      plain: 'Who Said',
    },
    facts: {
      number: 'число',
      date: 'дата',
      duration: 'срок',
      place: 'место',
      office: 'должность',
      event: 'событие',
      attendance: 'присутствие',
      organisation: 'организация',
      plan: 'план',
      list: 'перечень',
      rank: 'ранг',
      credit: 'авторство',
    },
    sentenceOf: (n, all) => `предложение ${number(n)} из ${number(all)}`,
    sentences: (from, to) =>
      from === to ? `предложение ${number(from)}` : `предложения ${number(from)}–${number(to)}`,
    also: 'См. также',
    nextBest: 'Следующие по близости места',
    tryThese: 'Что можно попробовать:',
    quotesOf: (name) => `Что сказано: ${name}`,
    quotesAbout: (name, topic) => `Что сказано на тему «${topic}»: ${name}`,
    factsAbout: (topic) => `Факты на тему «${topic}»`,
    proposedBy: (name) => `предложение: ${name}`,
    inSupport: 'В поддержку',
    silentPeople: 'Названы, но слова не приводятся',
    silent: 'слова не приводятся',
    inContext: 'В контексте',
    writers: (names) => `Текст: ${names}`,
    photographer: (name) => `Фото: ${name}`,
    opening: 'Начало',
    page: (page, pages) => `Страница ${number(page)} из ${number(pages)}`,
    pictureOfSpeakers: (title) => `Кто и где говорит в статье «${title}»`,
    pictureOfQuotation: (source, words) => `Цитата, ${source}: «${words}»`,
  },
  counts: {
    sentences: counted(locale, {
      one: 'предложение',
      few: 'предложения',
      many: 'предложений',
      other: 'предложения',
    }),
    words: counted(locale, { one: 'слово', few: 'слова', many: 'слов', other: 'слова' }),
    people: counted(locale, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' }),
    quotations: counted(locale, { one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты' }),
    reports: counted(locale, { one: 'пересказ', few: 'пересказа', many: 'пересказов', other: 'пересказа' }),
    facts: counted(locale, { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' }),
    proposals: counted(locale, {
      one: 'инициатива',
      few: 'инициативы',
      many: 'инициатив',
      other: 'инициативы',
    }),
  },
}
