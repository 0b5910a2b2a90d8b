import type { LibraryWords } from '../../wording/groups/library-words.ts'
import { figures } from '../../plurals.ts'

const number = figures('fr')

export const library: LibraryWords = {
  commands: {
    article: 'Les articles de ce serveur',
    about: 'Titre, éditeur, date et plan de l’article',
    add: 'Ajouter un article à ce serveur : un fichier, un lien ou un texte collé',
    list: 'Les articles de ce serveur, et celui qui sert ici',
    use: 'Choisir l’article interrogé dans ce salon ou dans tout le serveur',
    remove: 'Retirer un article de ce serveur',
    link: 'Créer une adresse où qui la connaît peut lire un article de ce serveur, ou la révoquer',
    role: 'Nommer un rôle qui peut ajouter et retirer des articles, outre « Gérer le serveur »',
    privacy: 'Ce qui est conservé, et ce qui l’est à votre sujet',
    'forget-me': 'Supprimer ce qui est conservé à votre sujet',
  },
  options: {
    file: { name: 'fichier', description: 'Un fichier .txt, .md, .html, .pdf ou .docx de 10 Mo au plus' },
    link: { name: 'lien', description: 'Une adresse qui commence par https://' },
    title: { name: 'titre', description: 'Le titre, si ce ne doit pas être celui de l’article' },
    article: { name: 'article', description: 'Un article de ce serveur' },
    where: { name: 'où', description: 'Dans ce salon ou dans tout le serveur' },
    role: { name: 'rôle', description: 'Le rôle ; laissez vide pour n’en nommer aucun' },
  },
  where: { channel: 'ce salon', server: 'tout le serveur' },
  menu: 'Utiliser comme article',
  form: {
    heading: 'Ajouter un article',
    title: 'Titre',
    text: 'Le texte',
    more: 'Suite du texte',
    file: 'Ou un fichier au lieu d’un texte',
  },
  actions: {
    add: 'Ajouter',
    drop: 'Pas celui-ci',
    useHere: 'Utiliser dans ce salon',
    useServer: 'Utiliser dans tout le serveur',
    remove: 'Retirer',
    revoke: 'Révoquer l’adresse',
    stay: 'Le garder',
    forget: 'Supprimer',
  },
  trouble: {
    full: 'Il n’y a plus de place pour conserver quoi que ce soit ; rien n’a été changé. Qui gère le bot doit en faire.',
    'read-only':
      'Rien ne peut être conservé pour le moment ; rien n’a été changé. Qui gère le bot doit y remédier.',
    damaged:
      'Ce qui a été conservé est illisible ; qui gère le bot doit le restaurer. Les questions restent possibles.',
    newer:
      'Ce qui a été conservé vient d’une version plus récente du bot ; qui le gère doit le mettre à jour.',
    refused: 'Le bot n’a pas accès à ce qui est conservé ; qui le gère doit corriger ses réglages.',
    away: 'Ce qui est conservé est injoignable pour le moment ; rien n’a été changé. Réessayez dans une minute.',
  },
  refused: {
    'server-only':
      'Les articles appartiennent à un serveur ; ajoutez-y le bot et utilisez cette commande là-bas.',
    'no-right':
      'Il faut la permission « Gérer le serveur » ou le rôle que ce serveur a nommé ; demandez à qui l’a.',
    'no-right-to-name': 'Seul quelqu’un qui a la permission « Gérer le serveur » nomme le rôle.',
    'nothing-given': 'Il n’y a ni texte ni fichier ; collez le texte ou joignez un fichier, puis renvoyez.',
    'nothing-in-message': 'Ce message n’a ni fichier, ni lien, ni texte assez long ; choisissez-en un autre.',
    'too-large': 'Le fichier dépasse 10 Mo ; enregistrez seulement son texte et ajoutez-le.',
    'not-fetched': 'Discord n’a pas donné le fichier ; joignez-le à nouveau.',
    'no-sentence': 'Il ne contient aucune phrase entière ; vérifiez que c’est le bon texte.',
    'old-preview': 'Cet aperçu est trop ancien ou n’est pas le vôtre ; ajoutez l’article à nouveau.',
    'unknown-article': 'Ce serveur n’a pas cet article ; « /article list » montre ceux qu’il a.',
    'not-own': 'Cet article est fourni avec le bot et ne peut être retiré ici.',
    'no-pages': 'Qui gère le bot n’a pas mis en place de pages où lire les articles.',
    'links-off': 'Qui gère le bot a désactivé les liens ; enregistrez la page et joignez le fichier.',
    'not-https':
      'Ce n’est pas une adresse qui commence par https:// ; copiez-la entière, ou joignez la page.',
    private: 'Cette adresse mène dans un réseau privé et n’est pas suivie ; joignez la page en fichier.',
    'too-many-redirects':
      'Cette adresse renvoie plus de trois fois ; copiez la dernière, ou joignez la page.',
    unreachable: 'Cette adresse est injoignable ; vérifiez-la, ou joignez la page en fichier.',
    closed: 'Cette page n’est pas donnée au bot ; ouvrez-la, enregistrez-la et joignez le fichier.',
    'too-late': 'Cette page a pris plus de dix secondes ; réessayez, ou joignez-la en fichier.',
    'too-long': 'Cette page dépasse 10 Mo ; enregistrez seulement son texte et joignez-le.',
    'not-text': 'Cette adresse n’est pas une page de texte ; téléchargez-la et joignez le fichier.',
    binary:
      'Ce fichier n’est ni un texte ni un format lisible ; enregistrez-le en .txt, .md, .html, .pdf ou .docx.',
    'other-format': 'Ce format ne peut être lu ; enregistrez-le en .docx, .pdf ou .txt.',
    picture: 'C’est une image ; passez-y d’abord une reconnaissance de texte, ou collez le texte.',
    archive: 'C’est un dossier compressé ; décompressez-le et ajoutez l’article qu’il contient.',
    recording: 'C’est un enregistrement ; ajoutez une transcription de ce qui y est dit.',
    empty: 'Il ne contient aucun mot ; vérifiez que c’est le bon fichier.',
    scan: 'Ses pages n’ont pas de texte, comme un scan ; passez-y d’abord une reconnaissance de texte, ou collez-le.',
    locked: 'Ce fichier est protégé par un mot de passe ; enregistrez-le sans.',
    damaged: 'Ce fichier est endommagé et illisible ; enregistrez-le ou téléchargez-le à nouveau.',
    'too-much':
      'Sa lecture prend trop de temps ou de mémoire ; enregistrez seulement son texte et ajoutez-le.',
    busy: 'La machine du bot est trop occupée pour le lire ; réessayez dans quelques minutes.',
  },
  says: {
    check: 'Est-ce bien l’article ? Rien n’est conservé avant que vous choisissiez « Ajouter ».',
    speakers: (names) => `Qui parle : ${names}`,
    noSpeakers: 'Personne qui parle n’a été trouvé.',
    notEnglish:
      'Le texte ne semble pas être en anglais : les citations y sont trouvées, bien d’autres choses non.',
    sameWords: (title) => `Ce serveur a déjà ce texte, sous le titre « ${title} ».`,
    sameTitle: (title) =>
      `Ce serveur a déjà un article intitulé « ${title} » ; donnez un autre titre à celui-ci, ou retirez l’autre.`,
    tooMany: (most) => `Ce serveur a ${number(most)} articles, et c’est le maximum ; retirez-en un d’abord.`,
    added: (title) => `« ${title} » a été ajouté. Choisissez où il est interrogé désormais :`,
    dropped: 'Il n’a pas été ajouté, et rien n’a été conservé.',
    stays: 'Il reste.',
    removeAsk: (title) =>
      `Retirer « ${title} » avec tout ce que ce serveur a à son sujet : notes, corrections, quiz, lectures communes et la liste des discussions ?`,
    removed: (title) => `« ${title} » a été retiré, avec tout ce que ce serveur avait à son sujet.`,
    usedHere: (title) => `Désormais, les questions dans ce salon portent sur « ${title} ».`,
    usedInServer: (title) =>
      `Désormais, les questions dans ce serveur portent sur « ${title} », sauf dans les salons qui ont le leur.`,
    openPage: (title) => `Lire « ${title} »`,
    linked:
      'Quiconque a cette adresse peut lire l’article, membre de ce serveur ou non ; personne ne peut la deviner. Les citations y renvoient jusqu’à ce que vous la révoquiez.',
    revoked: (title) =>
      `L’adresse de « ${title} » a été révoquée et ne mène plus nulle part ; « /article link » en crée une autre.`,
    hasLink: 'lisible à une adresse',
    roleNamed: 'Désormais, qui a ce rôle peut ajouter et retirer des articles, comme « Gérer le serveur ».',
    roleGone:
      'Désormais, seule la permission « Gérer le serveur » permet d’ajouter et de retirer des articles.',
    roleIs: 'Rôle qui peut ajouter et retirer des articles : ',
    articles: 'Articles de ce serveur',
    inUse: 'sert ici',
    fromBot: 'fourni avec le bot',
    own: 'propre à ce serveur',
    privacy: [
      'Ce qui est conservé d’un serveur : les articles qu’il a ajoutés, lequel sert où, les corrections d’attribution, les notes, les résultats de quiz, qui a lu quoi, les fils de débat et les salons qui ont une citation du jour, avec les identifiants du serveur, des salons et des membres. Aucun nom, aucun message, aucune question. De qui demande beaucoup d’un coup, la quantité est notée pendant dix secondes.',
      'Ce qu’un serveur a ajouté n’est vu que dans ce serveur, et à l’adresse que quelqu’un crée avec « /article link », jusqu’à ce qu’elle soit révoquée. Si le bot en est retiré, tout est supprimé après 30 jours.',
    ],
    keptOfYou: (n) =>
      n === 0
        ? 'Rien n’est conservé à votre sujet.'
        : `Entrées conservées à votre sujet : ${number(n)} ; « /forget-me » supprime ce qui est à vous.`,
    forgetAsk:
      'Supprimer vos notes, réponses et marques de lecture dans tous les serveurs ? Les articles et corrections que vous avez donnés à un serveur restent, sans dire qu’ils sont de vous. C’est définitif.',
    forgotten: (n) =>
      n === 0
        ? 'Rien n’était conservé à votre sujet.'
        : `C’est fait. Entrées qui ne disent plus rien de vous : ${number(n)}.`,
  },
}
