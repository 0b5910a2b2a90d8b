import { type ColumnDefinitionBuilder, type Kysely } from 'kysely'

const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey()
const needed = (column: ColumnDefinitionBuilder) => column.notNull()
/** Gone with the row that it belongs to. */
const within = (table: string) => (column: ColumnDefinitionBuilder) =>
  column.notNull().references(table).onDelete('cascade')

/** Everything that a group keeps. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await articles(db)
  await passages(db)
  await quizzes(db)
  await reading(db)
}

async function articles({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('servers')
    .addColumn('server', 'text', key)
    .addColumn('role', 'text')
    .addColumn('left_at', 'bigint')
    .execute()
  await schema
    .createTable('texts')
    .addColumn('article', 'text', key)
    .addColumn('text', 'text', needed)
    .addColumn('facts', 'text', needed)
    .execute()
  await schema
    .createTable('articles')
    .addColumn('server', 'text', needed)
    .addColumn('article', 'text', (column) => column.notNull().references('texts.article'))
    .addColumn('title', 'text', needed)
    .addColumn('added_by', 'text', needed)
    .addColumn('added_at', 'bigint', needed)
    .addPrimaryKeyConstraint('articles_key', ['server', 'article'])
    .execute()
  await schema.createIndex('articles_by_article').on('articles').column('article').execute()
  await schema
    .createTable('article_use')
    .addColumn('server', 'text', needed)
    .addColumn('channel', 'text', needed)
    .addColumn('article', 'text', needed)
    .addPrimaryKeyConstraint('article_use_key', ['server', 'channel'])
    .execute()
}

async function passages({ schema }: Kysely<unknown>): Promise<void> {
  const passageTable = (name: string) =>
    schema
      .createTable(name)
      .addColumn('server', 'text', needed)
      .addColumn('article', 'text', needed)
      .addColumn('edition', 'text', needed)
      .addColumn('span_start', 'integer', needed)
      .addColumn('span_end', 'integer', needed)
  await passageTable('corrections')
    .addColumn('speaker', 'text')
    .addColumn('made_by', 'text', needed)
    .addColumn('made_at', 'bigint', needed)
    .addPrimaryKeyConstraint('corrections_key', ['server', 'article', 'edition', 'span_start', 'span_end'])
    .execute()
  await passageTable('notes')
    .addColumn('id', 'text', key)
    .addColumn('remark', 'text')
    .addColumn('author', 'text', needed)
    .addColumn('shared', 'integer', needed)
    .addColumn('made_at', 'bigint', needed)
    .execute()
  await schema
    .createIndex('notes_by_place')
    .on('notes')
    .columns(['server', 'article', 'span_start'])
    .execute()
  await passageTable('discussions')
    .addColumn('thread', 'text', key)
    .addColumn('channel', 'text', needed)
    .addColumn('opened_by', 'text', needed)
    .addColumn('opened_at', 'bigint', needed)
    .execute()
  await schema.createIndex('discussions_by_place').on('discussions').columns(['server', 'article']).execute()
  await schema
    .createTable('daily_quotations')
    .addColumn('server', 'text', needed)
    .addColumn('channel', 'text', needed)
    .addColumn('hour', 'integer', needed)
    .addColumn('asked_by', 'text', needed)
    .addColumn('posted_on', 'text')
    .addPrimaryKeyConstraint('daily_quotations_key', ['server', 'channel'])
    .execute()
}

async function quizzes({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('quizzes')
    .addColumn('id', 'text', key)
    .addColumn('server', 'text', needed)
    .addColumn('channel', 'text', needed)
    .addColumn('article', 'text', needed)
    .addColumn('edition', 'text', needed)
    .addColumn('kind', 'text', needed)
    .addColumn('seed', 'text', needed)
    .addColumn('rounds', 'integer', needed)
    .addColumn('started_by', 'text', needed)
    .addColumn('started_at', 'bigint', needed)
    .addColumn('ended_at', 'bigint')
    .execute()
  await schema.createIndex('quizzes_by_server').on('quizzes').column('server').execute()
  await schema
    .createTable('quiz_questions')
    .addColumn('quiz', 'text', within('quizzes.id'))
    .addColumn('number', 'integer', needed)
    .addColumn('question', 'text', needed)
    .addColumn('message', 'text')
    .addColumn('asked_at', 'bigint', needed)
    .addColumn('ends_at', 'bigint', needed)
    .addColumn('ended_at', 'bigint')
    .addPrimaryKeyConstraint('quiz_questions_key', ['quiz', 'number'])
    .execute()
  await schema
    .createTable('quiz_answers')
    .addColumn('quiz', 'text', within('quizzes.id'))
    .addColumn('number', 'integer', needed)
    .addColumn('member', 'text', needed)
    .addColumn('choice', 'integer', needed)
    .addColumn('correct', 'integer', needed)
    .addColumn('answered_at', 'bigint', needed)
    .addPrimaryKeyConstraint('quiz_answers_key', ['quiz', 'number', 'member'])
    .execute()
}

async function reading({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('reading_plans')
    .addColumn('id', 'text', key)
    .addColumn('server', 'text', needed)
    .addColumn('channel', 'text', needed)
    .addColumn('article', 'text', needed)
    .addColumn('edition', 'text', needed)
    .addColumn('started_by', 'text', needed)
    .addColumn('started_at', 'bigint', needed)
    .addColumn('remind_at', 'bigint')
    .addColumn('reminded_at', 'bigint')
    .execute()
  await schema.createIndex('reading_plans_by_server').on('reading_plans').column('server').execute()
  await schema
    .createTable('reading_parts')
    .addColumn('plan', 'text', within('reading_plans.id'))
    .addColumn('part', 'integer', needed)
    .addColumn('span_start', 'integer', needed)
    .addColumn('span_end', 'integer', needed)
    .addColumn('message', 'text')
    .addPrimaryKeyConstraint('reading_parts_key', ['plan', 'part'])
    .execute()
  await schema
    .createTable('reading_marks')
    .addColumn('plan', 'text', within('reading_plans.id'))
    .addColumn('part', 'integer', needed)
    .addColumn('member', 'text', needed)
    .addColumn('read_at', 'bigint', needed)
    .addPrimaryKeyConstraint('reading_marks_key', ['plan', 'part', 'member'])
    .execute()
}
