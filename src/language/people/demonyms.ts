/** Countries whose people are not called by a longer form of their name: the country, then its people. */
const PAIRS = `
afghanistan afghan|argentina argentine argentinian|belgium belgian|britain british briton britons|burma burmese|canada canadian
china chinese|congo congolese|cyprus cypriot|czechia czech|denmark danish dane danes|ecuador ecuadorian|egypt egyptian
england english|estonia estonian|ethiopia ethiopian|finland finnish finn finns|france french|germany german|ghana ghanaian
greece greek|guatemala guatemalan|hungary hungarian|iceland icelandic|iraq iraqi|ireland irish|israel israeli|italy italian
japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|kosovo kosovar|kuwait kuwaiti|kyrgyzstan kyrgyz|laos laotian lao
lebanon lebanese|libya libyan|luxembourg luxembourger|madagascar malagasy|malta maltese|mexico mexican|moldova moldovan
mongolia mongolian|morocco moroccan|myanmar burmese|nepal nepali nepalese|netherlands dutch|niger nigerien|norway norwegian
oman omani|pakistan pakistani|peru peruvian|philippines filipino philippine|poland polish pole poles|portugal portuguese
qatar qatari|romania romanian|russia russian|scotland scottish scots|senegal senegalese|serbia serbian serb|slovakia slovak
slovenia slovene slovenian|somalia somali|spain spanish spaniard spaniards|sudan sudanese|sweden swedish swede swedes
switzerland swiss|syria syrian|taiwan taiwanese|tajikistan tajik|thailand thai|tibet tibetan|turkey turkish turk turks
turkmenistan turkmen|ukraine ukrainian|uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|wales welsh|yemen yemeni`

const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  PAIRS.split(/[|\n]/).flatMap((group) => {
    const words = group.trim().split(' ')
    return words.map((word) => [word, words] as const)
  }),
)

/** The country of a people and the people of a country, in small letters: `countryWords('wales') //=> ['wales', 'welsh']`. */
export const countryWords = (key: string): readonly string[] => GROUPS.get(key) ?? []
