# Français. Les mots de la leçon, au format de Project Fluent. Nombres, jours et noms d’États sont des
# blancs: ils sont remplis d’après les données, à la date que montre la scène (docs/teaching.md les énumère).

title = Du mandat à la loi
lead = { $scenes } scènes sur la Convention des Nations Unies contre la cybercriminalité : comment elle est née, qui l’a signée et quand elle pourrait avoir force de loi.
about = Pour des élèves à partir de seize ans environ, en une leçon de { $minutes } minutes. Aucune connaissance préalable des traités n’est nécessaire.
objective-1 = Les élèves savent distinguer signature, ratification, dépôt et entrée en vigueur, et dire laquelle de ces étapes lie un État.
objective-2 = Ils savent lire sur une carte qui a signé et qui n’a pas signé, et dire à quelle date et d’après quelle source.
objective-3 = Ils savent raconter avec leurs propres mots comment la Convention est née, et pourquoi le premier vote à son sujet était partagé.
objective-4 = Ils savent donner une raison en faveur de la Convention et une raison contre elle, et dire qui l’avance.
objective-5 = Ils savent expliquer pourquoi une projection n’est pas une date.

question-title = Qui a signé, et qui n’a pas signé ?
question-text = Les Nations Unies ont un nouveau traité contre la criminalité informatique. On en connaît { $signatures } signataires : { $who }. { $outlook ->
    [in-force] Il a force de loi depuis le { $entry }.
    [met] Il aura force de loi le { $entry }.
   *[projected] Il n’a pas encore force de loi.
}
question-notes =
    Avant de montrer un chiffre, laissez la classe deviner : combien y a-t-il d’États, et combien ont signé ? { $states } États peuvent devenir parties, et à côté d’eux l’Union européenne.
    Lisez la légende à voix haute. Bleu : a signé. Gris : aucune signature recensée.
    Ces données ont été compilées le { $as_of } ; les éléments les plus récents datent du { $until }. Ce qui s’est passé depuis n’est pas connu ici. Des tiers comptent jusqu’à { $most } signataires, sans les nommer tous.

mandate-title = Tout a commencé par un vote partagé
mandate-text = Le { $vote }, l’Assemblée générale a décidé qu’un traité devait être négocié : { $yes } États pour, { $no } contre, { $abstain } abstentions. { $absent } n’ont pas voté.
mandate-notes =
    L’idée est plus ancienne que le vote. En { $day-draft-shown-to-experts }, la Russie a montré un premier projet à des experts à Vienne, comme une autre voie que celle de la Convention de Budapest.
    Demandez : quelles parties du monde ont voté pour, lesquelles contre ? Que pouvaient craindre ceux qui ont voté contre ? Recueillez les hypothèses ; une scène ultérieure y revient.
    Le détail nominatif du vote vient d’une compilation établie par des chercheurs. Le relevé de l’Organisation des Nations Unies elle-même n’a pas pu être lu ; l’atlas donne donc ce détail pour signalé.

talks-title = Des années de négociation, et pas de fin facile
talks-text = Un comité ouvert à tous les États a négocié à partir du { $day-session-1 }, à New York et à Vienne. La session qui devait être la dernière s’est interrompue sans accord. Le { $day-draft-approved }, le comité a approuvé un texte.
talks-notes =
    Chaque repère sur l’axe est une session ou une décision.
    La session qui a commencé le { $day-concluding-session } a été suspendue, faute d’accord sur le champ d’application (quelles infractions ?) et sur les garanties (qu’est-ce qui protège les droits des personnes ?). Elle a repris six mois plus tard, à partir du { $day-reconvened-session }.
    Même alors, des objections à plusieurs dispositions, défendues au premier chef par l’Iran, ont d’abord été mises aux voix. Certaines pages datent l’approbation d’un jour plus tôt ou plus tard.

adoption-title = Adoptée, mais sans lier personne
adoption-text = Le { $adopted }, l’Assemblée générale a adopté la Convention, sans vote. L’adoption fixe le texte. Elle ne lie aucun État.
adoption-notes =
    Demandez pourquoi la carte est vide. Personne ne pouvait encore signer : la Convention a été ouverte à la signature à Hanoï le { $opened }.
    « Sans vote » veut dire que personne n’en a demandé un. Il n’y a donc pas de liste de ceux qui étaient pour et de ceux qui étaient contre, et personne ne devrait en montrer une carte.

opening-title = { $signatures } signataires en deux jours
opening-text = À Hanoï, le { $opened } et le lendemain, il y a eu { $signatures } signataires : { $who }. Une signature dit : nous avons l’intention de devenir partie.
opening-notes =
    Le premier jour, il y a eu { $first } signataires. Les comptes rendus de ce jour-là donnaient d’autres chiffres, et bien des titres parlaient de { $signatures } pays. Demandez ce qui cloche : l’Union européenne est une organisation, et l’État de Palestine est un observateur, non un membre de l’Organisation des Nations Unies.
    Laissez la classe trouver deux voisins dont l’un avait signé et l’autre non.

signed-title = Signer n’est pas ratifier
signed-text = La signature seule ne lie pas. Un État est lié quand il dépose un instrument : ratification, acceptation ou approbation. Sur les { $needed } nécessaires, { $deposits ->
    [0] aucun n’est confirmé
    [one] un est confirmé
   *[other] { $deposits } sont confirmés
}.
signed-notes =
    Quatre étapes, l’une après l’autre : la signature ; l’approbation au plan interne, souvent par le parlement ; le dépôt auprès du Secrétaire général de l’Organisation des Nations Unies ; l’entrée en vigueur, { $days } jours après le dépôt numéro { $needed }.
    { $reported ->
    [0] Aucun autre dépôt n’est signalé.
    [one] Un dépôt est signalé par des tiers ({ $reporters }), sans date. Le dépositaire ne l’avait pas confirmé quand ces données ont été compilées ; l’atlas le montre donc à côté du compte, et non dedans.
   *[other] { $reported } dépôts sont signalés par des tiers ({ $reporters }), sans date. Le dépositaire ne les avait pas confirmés quand ces données ont été compilées ; l’atlas les montre donc à côté du compte, et non dedans.
}
    L’approbation au plan interne n’est pas le dépôt : le parlement de l’Azerbaïdjan, selon ce qui est signalé, a donné la sienne le { $day-azerbaijan-approves }. Un instrument de l’Union européenne ne serait pas l’un des { $needed }.

sides-title = Certains ont changé de camp
sides-text = { $against-signed } États qui avaient voté contre le mandat le { $vote } ont signé malgré tout. Parmi ceux qui avaient voté pour, { $favour-unsigned } n’ont pas signé, pour autant qu’on le sache.
sides-notes =
    La carte ne montre que ceux qui ont voté contre et qui ont signé. Demandez ce qui a pu se passer entre-temps.
    Prudence quant aux raisons. Le vote portait sur la question de savoir s’il fallait négocier, la signature porte sur ce qui en est sorti des années plus tard ; et pour la plupart des États, aucune déclaration n’a été trouvée.

budapest-title = À ses côtés, un traité plus ancien
budapest-text = La Convention de Budapest, du Conseil de l’Europe, a été ouverte à la signature le { $budapest-opened }. Sur ses { $budapest } parties recensées, { $budapest-both } ont aussi signé la nouvelle Convention. Aucune ne remplace l’autre.
budapest-notes =
    La carte montre maintenant la Convention de Budapest, d’après les éléments disponibles jusqu’au { $budapest-until }. Des tiers comptent quelques parties de plus, sans les nommer.
    Demandez quelles parties du monde figurent sur cette carte et non sur la première, et inversement. Le Canada, qui figure sur les deux, a qualifié les deux de complémentaires.
    Une partie de cette liste n’est pas confirmée par un registre ; la page qui compare les traités dit laquelle.

crimes-title = Qu’est-ce qui doit devenir une infraction ?
crimes-text = Pénétrer dans des systèmes, intercepter, endommager des données. Falsifier et frauder par ordinateur. Abuser d’enfants, et diffuser des images intimes sans consentement.
crimes-notes =
    Tout État qui devient partie doit ériger ces actes en infractions dans son propre droit. Certains ne peuvent être commis qu’avec un ordinateur, d’autres sont d’anciennes infractions commises par de nouveaux moyens. Laissez la classe les trier.
    La Convention met aussi en place un réseau de points de contact joignables jour et nuit, afin que les preuves ne se perdent pas.
    Le texte officiel n’a pas pu être lu quand ces données ont été compilées. Ce qui est dit ici suit des comptes rendus ; la page « Ce que dit la Convention » présente tous les articles, avec leur degré de certitude.

argument-title = Pourquoi est-elle contestée ?
argument-text = Ses partisans disent qu’aucun pays ne peut combattre seul la cybercriminalité, et que des garanties font partie du texte. Ses critiques avertissent qu’elle permet aux États d’étendre la surveillance.
argument-notes =
    Qui l’a dit : l’Australie, qu’aucun pays ne peut s’attaquer seul à la cybercriminalité ; la Nouvelle-Zélande, que les garanties sont ce qui a rendu le texte acceptable ; des entreprises technologiques et des organisations de défense des droits humains, à propos du projet d’août avant l’adoption, qu’il étend la surveillance électronique. Le Haut-Commissariat des Nations Unies aux droits de l’homme a demandé des références expresses aux traités relatifs aux droits humains.
    Deux groupes, cinq minutes : l’un réunit des raisons de signer, l’autre des raisons de ne pas signer. Puis ils échangent les rôles.
    Les deux camps parlent des mêmes articles. La page de la Convention donne chaque déclaration avec sa source.

window-title = { $door ->
    [open] La porte de la signature se ferme
   *[closed] La porte de la signature est fermée
}
window-text = { $door ->
    [open] Jusqu’au { $closes }, un État peut signer, au Siège de l’Organisation des Nations Unies à New York. Ensuite, il peut encore devenir partie, en une seule étape : par adhésion.
   *[closed] Jusqu’au { $closes }, un État pouvait signer. Maintenant, il peut encore devenir partie, en une seule étape : par adhésion.
}
window-notes =
    Qui signe a tout le temps qu’il veut pour ratifier. Qui adhère est lié par un seul acte. La fin de la période de signature n’exclut donc personne.
    Ce qui se trouve à droite du jour des données, le { $as_of }, c’est l’avenir : l’axe le représente autrement.

law-title = Quand aura-t-elle force de loi ?
law-text = { $outlook ->
    [in-force] La Convention a force de loi depuis le { $entry } : { $days } jours après le dépôt numéro { $needed }.
    [met] Le dépôt numéro { $needed } a été effectué. La Convention aura force de loi le { $entry }, { $days } jours après.
   *[projected] { $days } jours après le dépôt numéro { $needed }. À en juger par des traités plus anciens, il y a une chance sur deux qu’elle ait force de loi d’ici au { $entry }. C’est une projection, non une date.
}
law-notes =
    { $outlook ->
   *[projected] Huit chances sur dix que le dernier dépôt nécessaire soit effectué entre le { $low } et le { $high } : c’est long, et il reste une chance sur cinq qu’il intervienne encore plus tôt ou plus tard.
    [met] Plus rien d’autre n’est nécessaire : le jour découle du droit.
    [in-force] Elle lie ceux qui ont déposé ; qui dépose plus tard suit plus tard.
}
    La méthode a appris de traités plus anciens qui ont fini par avoir force de loi. Ceux qui n’y sont jamais parvenus n’en font pas partie ; elle penche donc vers des dates précoces.
    Pour finir : que faudrait-il pour que cela aille plus vite ? Et qui en décide dans votre pays ? Passez ensuite aux questions.
