import { type APIInteraction, InteractionType } from 'discord-api-types/v10'
import { presentProblem } from '../../../presentation/answers/present-problem.ts'
import { presentShared } from '../../../presentation/context.ts'
import { says } from '../../../presentation/view.ts'
import { namesakes, quotationsAt } from '../../../search/library/corrected.ts'
import type { Library } from '../../../search/library/library.ts'
import { correctInstead, type KeptCorrection } from '../../../store/queries/corrections.ts'
import { findAgain } from '../../../text/fingerprint.ts'
import { type Answered, say } from '../outbound/answered.ts'
import { askedOf } from '../asked.ts'
import { codeOf } from '../buttons/button-state.ts'
import { mayChange, type LibraryVisit, visitOf } from '../library/visit.ts'
import { chosenIn, correctionForm } from './form.ts'
import { correctionButton } from './correction-button.ts'
import type { CorrectionsDesk } from './corrections-desk.ts'
import { type CorrectionState, fromCorrectionId, isCorrectionId } from './state.ts'

/** Answers what concerns corrections; null for all else. */
export async function answerCorrections(
  desk: CorrectionsDesk,
  interaction: APIInteraction,
): Promise<Answered | null> {
  const id = idOf(interaction)
  if (id === null || !isCorrectionId(id)) return null
  const visit = visitOf({ ...desk, links: null }, interaction)
  const state = fromCorrectionId(id)
  const scene = state && (await sceneOf(visit, state))
  if (!scene) return old(visit)
  if (!mayChange(visit, await desk.at(visit))) return refuse(visit, visit.words.refused['no-right'])
  if (state.kind === 'undo') return undo(scene)
  if (interaction.type !== InteractionType.ModalSubmit) return form(scene)
  const chosen = chosenIn(interaction)
  switch (chosen.kind) {
    case 'nothing':
      return refuse(visit, visit.wording.corrections.nothingChosen)
    case 'undo':
      return undo(scene)
    case 'speaker':
      return putRight(scene, chosen.name)
  }
}

function idOf(interaction: APIInteraction): string | null {
  if (interaction.type === InteractionType.ModalSubmit) return interaction.data.custom_id
  const asked = askedOf(interaction)
  return asked.kind === 'press' ? asked.customId : null
}

/** A quotation that stands in an article of the visitor's server. */
interface Scene {
  readonly visit: LibraryVisit & { readonly server: string }
  readonly state: CorrectionState
  readonly library: Library
}

async function sceneOf(visit: LibraryVisit, state: CorrectionState): Promise<Scene | null> {
  const { server } = visit
  if (server === null) return null
  const { articles, context } = await visit.desk.at(visit)
  const id = articles.find(({ id }) => codeOf(id) === state.article)?.id
  const library = id === undefined ? null : await context.open(id)
  const span = library && findAgain(library.document.text, state)
  if (!span || quotationsAt(library.annotations, span).length === 0) return null
  return { visit: { ...visit, server }, state: { ...state, span }, library }
}

function form({ visit, state, library }: Scene): Answered {
  const quoted = quotationsAt(library.annotations, state.span)
  const isCorrected = quoted.some(({ correctedBy }) => correctedBy !== undefined)
  const response = correctionForm(visit.wording.corrections, library, { ...state, isCorrected })
  return { response, later: null }
}

async function putRight(scene: Scene, name: string | null): Promise<Answered> {
  const { visit, state, library } = scene
  const { document, annotations } = library
  const { wording, desk, member: madeBy } = visit
  const stands = annotations.people.some((person) => person.name === name)
  if (name !== null && !stands && namesakes(document, name).length === 0)
    return refuse(visit, wording.corrections.noSuchName(name))
  const { span, print } = state
  const before = await correctionsOn(scene)
  const made = { span, print, speaker: name, madeBy, now: desk.now() }
  await desk.store.ask((db) => correctInstead(db, placeOf(scene), { before, made }))
  return shown(scene, 'done')
}

async function undo(scene: Scene): Promise<Answered> {
  const before = await correctionsOn(scene)
  await scene.visit.desk.store.ask((db) => correctInstead(db, placeOf(scene), { before, made: null }))
  return shown(scene, 'undone')
}

const placeOf = ({ visit, library: { document } }: Scene) => ({
  ...{ server: visit.server, article: document.id, edition: String(document.edition) },
})

/** What was put right of this quotation, in whatever edition. */
async function correctionsOn({ visit, state, library }: Scene): Promise<readonly KeptCorrection[]> {
  const { desk } = visit
  const { document, annotations } = library
  const meant = quotationsAt(annotations, state.span)
  const { corrections } = await desk.at(visit)
  return corrections.filter((one) => {
    const span = one.article === document.id ? findAgain(document.text, one) : null
    return span && quotationsAt(annotations, span).some((quoted) => meant.includes(quoted))
  })
}

/** The quotation as it is now shown in this server, for the visitor alone. */
async function shown({ visit, state, library }: Scene, what: 'done' | 'undone'): Promise<Answered> {
  const { wording, desk } = visit
  const { context } = await desk.at(visit)
  const now = (await context.open(library.document.id)) ?? library
  const message = presentShared(now, state.span, { wording, heading: wording.corrections[what] })
  const again = correctionButton(
    { ...state, kind: what === 'done' ? 'undo' : 'ask' },
    wording.corrections[what === 'done' ? 'undo' : 'button'],
  )
  return say({ message, look: { wording, isPrivate: true, buttons: [again] } })
}

const refuse = ({ wording }: LibraryVisit, sentence: string): Answered =>
  say({
    message: { outcome: 'refused', blocks: [says(sentence)], actions: [], pictures: [] },
    look: { wording, isPrivate: true },
  })

const old = ({ wording }: LibraryVisit): Answered =>
  say({ message: presentProblem({ kind: 'old-button' }, wording), look: { wording, isPrivate: true } })
