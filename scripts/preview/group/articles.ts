/** What a group reads: invented. */
export const ARTICLE = `The bridge of Orr

The Orr Post, 6 May 2024

The town council met on Monday. “Nobody should cross the old bridge at night,” said Mayor Ann Lee.

Ben Ode, a baker, said that the repairs would take two years and cost 40,000 crowns. “We will wait,” Lee said.

“The stones have been loose for eleven years,” said Carla Moss, an engineer. Moss proposed a second ferry for the town.

“Our shops will lose half of their customers,” said Dan Pike, a grocer. The bridge was opened on 4 May 1902.

“The ferry can carry forty people an hour,” said Eva Quill, a boatwoman.
`
export const ATTACHED = 'The bridge of Orr'
export const STONES = 'The stones have been loose for eleven years'

export const NEXT_ARTICLE = `The ferry

The second ferry of Orr was launched on Friday. “It is slower than we hoped,” said Carla Moss, an engineer, who had asked for it in spring. Dan Pike, a grocer, said that more people came to his shop on the first day than in the whole week before. “Nobody has fallen into the water yet,” said Eva Quill, who steers it.
`

export const FOREIGN = `Die Brücke von Orr

Der Gemeinderat hat am Montag getagt. „Niemand sollte nachts über die alte Brücke gehen“, sagte die Bürgermeisterin Anna Lehmann. Die Steine sind seit elf Jahren locker, und die Reparatur wird zwei Jahre dauern.
`
