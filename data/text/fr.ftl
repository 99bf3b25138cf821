# Français. Les phrases de l’atlas, au format de Project Fluent.
# Messages, { $arguments }, choix par forme du pluriel, nombre ou mot, et chaînes littérales; ni termes,
# ni attributs, ni fonctions. Une date en argument choisit selon sa précision: day, month, by.

## Dates

date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-by = au plus tard le { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }

## What in a link was not understood

link-one-of = Dans le lien, « { $key }={ $found } » n’est pas reconnu ; valeurs attendues : { $words }.
link-date = Dans le lien, « { $key }={ $found } » n’est pas une date ; il faut un jour sous la forme 2025-10-25, ou « latest » (la plus récente) ou « earliest » (la plus ancienne). La date la plus récente est affichée.
link-treaty = Dans le lien, « { $key }={ $found } » ne désigne pas un traité ; il faut un seul nom, par exemple « hanoi ».
link-known-treaty = Dans le lien, « { $key }={ $found } » est un traité que l’atlas n’a pas ; il a : { $words }.
link-known-edition = Dans le lien, « { $key }={ $found } » est une édition des données que l’atlas n’a pas ; il affiche l’édition { $edition }.
link-code = Dans le lien, « { $found } » dans « { $key } » n’est pas le code d’un État ; il faut trois lettres, par exemple VNM, et « ~ » entre les codes.
link-known-code = Dans le lien, « { $found } » dans « { $key } » n’est le code d’aucun État de l’atlas.
link-at-most = Dans le lien, « { $key } » désigne plus de { $most } { $most ->
    [one] État ; seul le premier est sélectionné.
   *[other] États ; seuls les premiers sont sélectionnés.
}
link-flag = Dans le lien, « { $key }={ $found } » n’est ni 1 ni 0.
link-place = Dans le lien, « { $key }={ $found } » n’est pas un lieu ; il faut des degrés nord et est, par exemple 21.03,105.85.
link-zoom = Dans le lien, « { $key }={ $found } » n’est pas un niveau de zoom ; il faut un nombre de 1 à 8.
link-pace = Dans le lien, « { $key }={ $found } » n’est pas un nombre de dépôts par an ; il faut un nombre entier de 1 à { $most }.
link-name = Dans le lien, « { $key }={ $found } » n’est pas un nom que l’atlas puisse chercher ; il faut, par exemple, eu ou budapest,malabo.
link-known-list = Dans le lien, « { $key }={ $found } » ne désigne rien que l’atlas connaisse ; tous les États sont affichés.
link-words = Dans le lien, « { $key }={ $found } » contient plus de 80 caractères, ou des caractères invisibles ; ceux-ci ont été écartés.
link-text = Dans le lien, « { $key } » est endommagé : il ne peut être lu comme du texte.
link-once = Dans le lien, « { $key }={ $found } » répète ce qui a déjà été dit ; seule la première mention compte.
link-later = Dans le lien, « { $key }={ $found } » demande ce que l’atlas n’affiche pas encore.
link-known-key = Dans le lien, « { $key } » n’est pas reconnu et n’est pas pris en compte.
link-shorter = Le lien compte { $found } octets ; seuls les { $most } premiers ont été lus.

## The page

page-title = Qui a signé la Convention de Hanoï ?
page-description = Une carte et une chronologie de la Convention des Nations Unies contre la cybercriminalité : qui l’a signée, qui ne l’a pas signée, depuis quand, et ce qui la sépare encore de son entrée en vigueur.
page-skip = Passer la carte, aller au tableau
page-static = Cette page s’affiche sans son programme : carte, chiffres et tableau sont complets pour la date indiquée, mais ne peuvent être déplacés dans le temps. { $why }
page-static-scripts = Les scripts sont désactivés.
page-static-late = Le programme n’est pas encore arrivé ; il peut encore venir.
page-static-refused = Le programme n’a pas pu démarrer ici ; le navigateur ou le site qui affiche cette page l’a refusé.
page-facts-missing = Les données n’ont pas pu être chargées ({ $why }). La carte et le tableau ci-dessous restent tels qu’ils ont été publiés.
page-lists-missing = Les listes d’États et les traités présentés à côté de celui-ci n’ont pas pu être chargés ; ce que le lien en demande ({ $found }) n’est donc pas affiché. Le reste l’est.
page-annex-missing = Une partie de la page n’a pas pu être chargée ; elle montre encore ce qui a été publié. Elle sera redemandée quand l’affichage changera.
page-retry = Réessayer
page-dismiss = Fermer
page-holdout = L’atlas dit « à l’écart » un État qui est habilité à devenir partie et pour lequel aucun acte n’est recensé ; sur la carte et dans le tableau, il est simplement « non signataire ».

## The sentence that says what the view shows

sum-before-adoption = Le { $date }, il n’y avait pas encore de convention. L’Assemblée générale l’a adoptée le { $adopted }, et elle a été ouverte à la signature à Hanoï le { $opened }.
sum-before-opening = Le { $date }, la Convention avait été adoptée mais ne pouvait pas encore être signée. Elle a été ouverte à la signature à Hanoï le { $opened }.
sum-signed-past = Au { $date }, la Convention contre la cybercriminalité comptait { $n ->
    [one] { $n } signataire
   *[other] { $n } signataires
} : { $who }.
sum-signed-now = Au { $date }, on connaît { $n ->
    [one] { $n } signataire
   *[other] { $n } signataires
} de la Convention contre la cybercriminalité : { $who }.
sum-signed-future = Nul ne sait ce qu’apportera le { $date }. Au { $as_of }, on connaissait { $n ->
    [one] { $n } signataire
   *[other] { $n } signataires
} de la Convention contre la cybercriminalité : { $who }.
sum-members = { $n ->
    [one] { $n } État Membre de l’ONU
   *[other] { $n } États Membres de l’ONU
}
sum-confirmed-all = Toutes ces signatures sont confirmées par le dépositaire ou par un registre qui le reproduit.
sum-confirmed-some = { $confirmed ->
    [0] Aucune de ces signatures n’est confirmée
    [one] { $confirmed } de ces signatures est confirmée
   *[other] { $confirmed } de ces signatures sont confirmées
} par le dépositaire ou par un registre qui le reproduit ; { $reported ->
    [one] une n’est que signalée par des tiers
   *[other] { $reported } ne sont que signalées par des tiers
}.
sum-not-signed = Sur { $all } États habilités à devenir parties, { $n ->
    [one] { $n } n’a pas signé
   *[other] { $n } n’ont pas signé
}.
sum-not-signed-past = Sur { $all } États habilités à devenir parties, { $n ->
    [one] { $n } n’avait pas signé
   *[other] { $n } n’avaient pas signé
}.
sum-deposits-none = Sur les { $needed } instruments nécessaires à l’entrée en vigueur, aucun dépôt n’est confirmé.
sum-deposits-some = Sur les { $needed } instruments nécessaires à l’entrée en vigueur, { $n ->
    [one] un dépôt est confirmé
   *[other] { $n } dépôts sont confirmés
}.
sum-deposits-none-past = Sur les { $needed } instruments nécessaires à l’entrée en vigueur, aucun n’est confirmé comme ayant été déposé à cette date.
sum-deposits-some-past = Sur les { $needed } instruments nécessaires à l’entrée en vigueur, { $n ->
    [one] un est confirmé comme ayant été déposé à cette date
   *[other] { $n } sont confirmés comme ayant été déposés à cette date
}.
sum-deposits-reported = { $n ->
    [one] Un dépôt est signalé par des tiers, sans date ({ $who }), et n’est pas compté.
    [2] Deux dépôts sont signalés par des tiers, sans date ({ $who }), et ne sont pas comptés.
    [3] Trois dépôts sont signalés par des tiers, sans date ({ $who }), et ne sont pas comptés.
   *[other] { $n } dépôts sont signalés par des tiers, sans date ({ $who }), et ne sont pas comptés.
}
sum-door-sign = Un État peut signer jusqu’au { $until } ; ensuite, il peut adhérer.
sum-door-sign-past = Un État pouvait signer jusqu’au { $until }.
sum-door-accede = La signature a été close le { $until } ; un État qui n’a pas signé peut adhérer.
sum-door-accede-future = La signature aura été close le { $until } ; un État qui n’a pas signé pourra alors adhérer.
sum-waiting = La condition de l’entrée en vigueur a été remplie ; la Convention entre en vigueur le { $on }.
sum-in-force = La Convention est en vigueur depuis le { $since }.
sum-evidence = Les éléments les plus récents qui ont été trouvés datent du { $until } ; ce qui s’est passé depuis n’est pas connu ici.
sum-totals = D’autres sources comptent { $least } ou { $most } signataires au { $date }, sans les nommer tous ; le présent relevé en nomme { $named }.
sum-totals-one = Des tiers comptent { $most } signataires au { $date }, sans les nommer tous ; le présent relevé en nomme { $named } à cette date.
sum-name-PSE = l’État de Palestine
sum-name-VAT = le Saint-Siège
sum-name-COK = les Îles Cook
sum-name-NIU = Nioué
sum-name-EU = l’Union européenne
sum-class = Seule catégorie affichée : { $class } ({ $n }).
sum-selected = { $name } : { $standing }.
sum-vote = Le { $date }, l’Assemblée générale a adopté la résolution { $resolution }, le mandat de négocier, par { $yes } voix contre { $no }, avec { $abstain } abstentions ; { $absent } des 193 membres n’ont pas voté. La carte montre le vote de chacun.
list-comma = { ", " }
list-semicolon = { " ; " }
list-sentence = { " " }
list-colon = { $name } : { $what }
list-aside = { $name }, { $what }
list-brackets = { $name } ({ $what })
list-and = { $rest } et { $last }

## Standings: name, and what it means

standing-party = partie
standing-contracting = contractant, pas encore en vigueur
standing-signatory = signataire
standing-withdrawn = retrait
standing-outside = non signataire
standing-party-help = A déposé son consentement, et la Convention est en vigueur à son égard.
standing-contracting-help = A déposé son consentement ; la Convention le liera dès qu’elle entrera en vigueur.
standing-signatory-help = A signé. La signature seule ne lie pas ; le consentement s’exprime ensuite par la ratification, l’acceptation ou l’approbation.
standing-withdrawn-help = Avait consenti et s’est retiré.
standing-outside-help-closed = Ne pouvait pas encore signer.
standing-outside-help-sign = N’a pas signé ; peut signer jusqu’au { $until }.
standing-outside-help-accede = N’a pas signé ; peut adhérer.
vote-yes = pour
vote-no = contre
vote-abstain = abstention
vote-absent = n’a pas voté
vote-yes-help = A voté pour la résolution { $resolution }, qui a mis en place les négociations.
vote-no-help = A voté contre la résolution { $resolution }.
vote-abstain-help = S’est abstenu lors du vote sur la résolution { $resolution }.
vote-absent-help = N’a pas voté sur la résolution { $resolution }.
vote-none = pas de vote : n’est pas membre
certainty-confirmed = fait confirmé
certainty-reported = fait signalé, non confirmé
certainty-unverified = fait non vérifié
act-signature = signature
act-definitive-signature = signature définitive
act-approval-at-home = approbation au plan interne
act-ratification = ratification
act-acceptance = acceptation
act-approval = approbation
act-accession = adhésion
act-succession = succession
act-formal-confirmation = confirmation formelle
act-withdrawal = retrait

## Map

map-name = Carte mondiale des signataires de la Convention de Hanoï
map-describe = Chaque État est colorié selon sa situation à la date affichée. Les touches fléchées mènent d’un État à l’autre dans l’ordre alphabétique, Entrée ouvre sa fiche, plus et moins règlent le zoom, Échap fait quitter la carte.
map-option = { $name }, { $standing }
map-option-signed = { $name }, { $standing }, signature : { $date }
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-reset = Montrer le monde entier
map-hint-wheel = Maintenez Ctrl ou ⌘ pour zoomer avec la molette
map-projection = Projection
map-projection-equal-earth = Equal Earth
map-projection-natural-earth = Natural Earth
map-projection-robinson = Robinson
map-projection-globe = Globe
map-projection-hex = Un État, une case
map-projection-failed = Les tracés des autres projections n’ont pas pu être chargés ({ $why }). La carte reste en projection Equal Earth.
map-layer = La couleur montre
map-layer-standing = Situation
map-layer-vote-74-247 = Vote de 2019
map-search = Chercher un État
map-search-none = Aucun État ne s’appelle « { $text } ».
map-eu-signed = signature : { $date } ; ne compte jamais parmi les quarante
map-eu-open = n’a pas signé ; ne compte jamais parmi les quarante
map-boundaries = Les frontières et les noms n’impliquent aucune prise de position sur le statut d’un territoire ; les contours sont ceux d’aujourd’hui, quelle que soit la date. Hachures grises : territoire contesté, ou absent de la liste des États de l’Organisation des Nations Unies ; explications sous les sources.

## Card

card-close = Fermer
card-below = La suite plus bas
card-page = La page de cet État
card-signed = Signature
card-home = Approbation au plan interne
card-vote = Vote (rés. 74/247)
card-group = Groupe de l’ONU
card-source = Source
card-consent-term = Instrument
card-consent = { $kind }, dépôt : { $date }
card-no-act = Aucun acte recensé.
card-next-closed = Ne pouvait pas encore signer.
card-next-sign = Peut signer jusqu’au { $until } ; ensuite, peut adhérer.
card-next-accede = Peut adhérer.
card-next-signatory = Peut ratifier, accepter ou approuver à tout moment.
card-consent-reported = { $kind } signalée, { $date } ; dépôt non confirmé, donc non compté
card-not-counted = Une organisation : elle signe aux côtés de ses membres, et son instrument ne compte pas parmi les quarante.

group-african = États d’Afrique
group-asia-pacific = États d’Asie et du Pacifique
group-eastern-european = États d’Europe orientale
group-latin-american-caribbean = États d’Amérique latine et des Caraïbes
group-western-european-other = États d’Europe occidentale et autres États
group-none = hors groupe régional

## Time axis

axis-name = Du premier projet de 2017 à l’entrée en vigueur
axis-slider = Date affichée
axis-value = { $date }, { $n ->
    [one] { $n } signature
   *[other] { $n } signatures
}, instruments : { $m } sur { $needed }
axis-value-event = { $date } : { $event } ; { $n ->
    [one] { $n } signature
   *[other] { $n } signatures
}, instruments : { $m } sur { $needed }
axis-play = Lecture
axis-pause = Pause
axis-previous = Événement précédent
axis-next = Événement suivant
axis-latest = Dernière date
axis-date = Date
axis-date-bad = « { $text } » n’est pas une date de cet axe. Écrivez-la sous la forme 2025-10-25, entre { $first } et { $last }.
axis-speed = Vitesse
axis-speed-value = × { $speed }
axis-era-negotiation = négociation
axis-era-signature = ouverte à la signature
axis-era-negotiation-short = négoc.
axis-era-signature-short = signature
axis-era-force = en vigueur
axis-open-end-short = sans date
axis-lane-process = décisions
axis-lane-sessions = sessions
axis-lane-signing = signatures
axis-no-event = Rien n’est encore recensé à cette date.
axis-burst-signed = { $n ->
    [one] { $n } signature
   *[other] { $n } signatures
} le { $date } : qui, par groupe de l’ONU
axis-burst-deposited = { $n ->
    [one] { $n } dépôt
   *[other] { $n } dépôts
} le { $date } : qui, par groupe de l’ONU
axis-open-end = pas encore de date : il faut { $needed } instruments
axis-step-signatures = { $n ->
    [one] { $n } signature
   *[other] { $n } signatures
}
axis-step-deposits = { $n ->
    [one] { $n } dépôt confirmé
   *[other] { $n } dépôts confirmés
}
axis-threshold = { $n } instruments nécessaires
axis-step-short = { $n }

## Events

event-span = du { $from } au { $until }
story-title = Comment en est-on arrivé là ?
story-undated = Pas encore de date
story-lead = Toutes les étapes datées du relevé, du premier projet au dernier jour de signature. Ce qui n’a pas de date dépend de dépôts qui n’ont pas été effectués.

## How near

near-title = Est-ce pour bientôt ?
near-deposits = { $n } sur { $needed }
near-deposits-help = instruments dont le dépôt est confirmé. Un instrument de l’Union européenne ne serait pas compté.
near-reported = { $n } de plus
near-reported-help = selon des tiers ({ $who }), sans qu’aucune date de dépôt ait été trouvée. Ils compteront ici dès que le dépositaire en fera état.
near-window-help = dernier jour pour signer, au Siège de l’Organisation des Nations Unies à New York. Dès le lendemain, un État ne peut plus qu’adhérer.
near-window-closed-help = a été le dernier jour pour signer. Un État qui n’a pas signé peut adhérer.
near-waiting-help = est le jour de l’entrée en vigueur : la condition a été remplie.
near-in-force-help = est le jour où la Convention est entrée en vigueur.
near-entry = 90 jours
near-entry-help = du quarantième dépôt à l’entrée en vigueur (article 65). Aucune date ne peut être donnée avant ce dépôt.

## Table

table-title = Tous les États
table-caption = Situation de { $states } États et de l’Union européenne au { $date }, d’après les données arrêtées au { $as_of }.
table-state = État
table-standing = Situation
table-signed = Signature
table-deposited = Instrument
table-certainty = Certitude
table-vote = Vote (rés. 74/247)
table-group = Groupe de l’ONU
table-source = Source
table-filter = Filtrer par nom, code ou groupe
table-shown = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}

## Sources

sources-title = D’où viennent ces informations ?
sources-certainty = On distingue trois degrés. Confirmé : lu auprès du dépositaire, le Secrétaire général de l’Organisation des Nations Unies, ou dans un registre qui le reproduit. Signalé : affirmé par des gouvernements, des médias ou d’autres. Non vérifié : cité de mémoire, sans que personne l’ait vérifié.
sources-count = Les signatures sont comptées lorsqu’elles sont confirmées ou signalées. Les instruments ne sont comptés que s’ils sont confirmés, car l’approbation par un parlement et le dépôt auprès du dépositaire sont souvent confondus.
sources-denominator = Les { $all } États sont les 193 membres de l’Organisation des Nations Unies, le Saint-Siège et l’État de Palestine en qualité d’observateurs, les Îles Cook et Nioué. L’Union européenne a également signé ; elle est présentée à côté d’eux.
sources-read = Données compilées le { $as_of } ; les éléments les plus récents qui ont été trouvés datent du { $until }.
sources-list = Sources
sources-speaks = vaut pour : { $when }
sources-disputed = Zones représentées en hachures neutres

## Tools

language-label = Langue
tool-theme = Luminosité
tool-theme-auto = selon le système
tool-theme-light = jour
tool-theme-dark = nuit
tool-copy-sentence = Copier la phrase
tool-copied = Copié.
tool-copy-refused = Le navigateur n’a pas laissé la page copier. Le texte est sélectionné : appuyez sur Ctrl+C ou ⌘C.

### What follows is said by the annex and by pages without a program; the app does not load it.

## Charts

chart-progress-title = Que manque-t-il encore pour l’entrée en vigueur ?
chart-pace-title = À quelle vitesse d’autres traités ont-ils avancé ?
chart-fan-title = Quand assez d’États pourraient-ils avoir déposé ?
chart-share-title = Combien d’États ont signé, et quand ?
chart-groups-title = Quelles régions ont signé ?
chart-data = Les chiffres sous forme de tableau
chart-early = Le { $date }, la Convention ne pouvait pas encore être signée ; elle a été ouverte à la signature le { $opened }.
chart-date = date
chart-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
chart-later = après { $year }
chart-age-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
chart-age-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}{ $months ->
    [0] { "" }
   *[other] { " " }et { $months } mois
}
chart-percent = { $n } %

chart-progress-upright = signatures et instruments déposés
chart-with-reported = { $n } avec ceux qui ne sont que signalés
chart-signatures = Signatures
chart-confirmed = Dépôts confirmés
chart-and-reported = Dépôts confirmés ou signalés
chart-progress-reading = Au { $date }, le relevé { $signatures ->
    [0] ne contient aucune signature
    [one] contient une signature
   *[other] contient { $signatures } signatures
} et, sur les { $needed } dépôts nécessaires, { $n ->
    [0] aucun qui soit confirmé
    [one] un qui est confirmé
   *[other] { $n } qui sont confirmés
}{ $reported ->
    [0] { "" }
    [one] { " " }; un de plus n’est que signalé et ne compte pas
   *[other] { " " }; { $reported } de plus ne sont que signalés et ne comptent pas
}.
chart-progress-met = Les { $needed } dépôts nécessaires ont été réunis le { $met } ; au { $date }, le relevé contient { $n } dépôts confirmés et { $signatures ->
    [one] { $signatures } signature
   *[other] { $signatures } signatures
}.

chart-treaty = Traité
chart-pace-then = Dépôts au même âge
chart-pace-reached = Les dépôts nécessaires ici ont été réunis au bout de
chart-pace-upright = instruments déposés
chart-pace-across = années depuis l’ouverture à la signature
chart-pace-own = { $name } : { $n ->
    [0] aucun dépôt
    [one] { $n } dépôt
   *[other] { $n } dépôts
} { $reading ->
    [reported] { $n ->
        [one] confirmé ou signalé
       *[other] confirmés ou signalés
    }
   *[confirmed] { $n ->
        [one] confirmé
       *[other] confirmés
    }
}
chart-pace-named = { $name }, { $age }
chart-pace-never = { $name }, pas de date recensée
chart-pace-reading = { $name }, { $age } après l’ouverture : { $n ->
    [0] aucun dépôt
    [one] un dépôt
   *[other] { $n } dépôts
} { $reading ->
    [reported] { $n ->
        [one] confirmé ou signalé
       *[other] confirmés ou signalés
    }
   *[confirmed] { $n ->
        [one] confirmé
       *[other] confirmés
    }
}{ $all ->
    [0] .
   *[other] { " " }; au même âge, sur les { $all } traités comparés, { $more ->
        [0] aucun n’en avait davantage
        [one] un en avait davantage
       *[other] { $more } en avaient davantage
    }.
}
chart-pace-met = { $name } : les { $needed } dépôts nécessaires ont été réunis { $age } après l’ouverture{ $all ->
    [0] .
   *[other] { " " }; sur les { $all } traités comparés, { $faster ->
        [0] aucun n’a été plus rapide
        [one] un a été plus rapide
       *[other] { $faster } ont été plus rapides
    }.
}
chart-pace-beyond = Hors du graphique, à droite : { $who }.
chart-survivors = Tous les traités comparés ont fini par atteindre ce nombre. Ceux qui n’y parviennent jamais n’en font pas partie ; ce qui est tracé ici penche donc du côté des traités rapides.

chart-fan-median = { $date } : autant de chances avant qu’après
chart-fan-range = quatre chances sur cinq : entre { $low } et { $high }
chart-fan-range-short = 4 sur 5 : { $low } – { $high }
chart-fan-chance = Chances que les dépôts nécessaires soient réunis
chart-fan-by = Échéance
chart-fan-of = { $n } sur 100
chart-fan-beyond = La projection laisse au moins { $n ->
    [one] { $n } chance
   *[other] { $n } chances
} sur 100 à une date située au-delà du bord droit.
chart-fan-none = Pour le { $date }, il n’y a pas de projection ici.
chart-fan-reading = Au { $date }, { $n ->
    [0] sans aucun dépôt
    [one] avec un dépôt
   *[other] avec { $n } dépôts
} { $reading ->
    [reported] { $n ->
        [one] confirmé ou signalé
       *[other] confirmés ou signalés
    }
   *[confirmed] { $n ->
        [one] confirmé
       *[other] confirmés
    }
} sur les { $needed } nécessaires, le dernier d’entre eux { $far ->
    [median] a plus d’une chance sur deux d’intervenir { $median }
    [high] a autant de chances d’intervenir avant { $median } qu’après, et neuf chances sur dix d’intervenir après { $low }
   *[no] a autant de chances d’intervenir avant { $median } qu’après, et quatre chances sur cinq d’intervenir entre { $low } et { $high }
} : c’est une projection, non une date juridique.

chart-share-upright = États
chart-share-deposited = { $n } avec dépôt
chart-share-signed = { $n } avec signature seule
chart-share-withdrawn = { $n } après retrait
chart-share-outside = { $n } sans signature
chart-deposited = avec dépôt
chart-signed = avec signature seule
chart-share-note = États seulement ; l’Union européenne n’en est pas un. Les dépôts comptent lorsqu’ils sont confirmés.
chart-share-reading = Au { $date }, sur { $all } États, { $signed ->
    [0] aucun n’avait signé sans déposer
    [one] un avait signé sans déposer
   *[other] { $signed } avaient signé sans déposer
}, { $n ->
    [0] aucun n’avait déposé
    [one] un avait déposé
   *[other] { $n } avaient déposé
}{ $withdrawn ->
    [0] { "" }
    [one] , un s’était retiré
   *[other] , { $withdrawn } s’étaient retirés
}, et { $rest ->
    [0] aucun n’avait fait ni l’un ni l’autre
    [one] un n’avait fait ni l’un ni l’autre
   *[other] { $rest } n’avaient fait ni l’un ni l’autre
}.

chart-group = Groupe
chart-groups-none = Hors groupe régional
chart-groups-across = part des États du groupe, avec signature ou dépôt
chart-groups-share = avec signature ou dépôt
chart-groups-counts = { $n } sur { $all } ({ $share }){ $deposited ->
    [0] { "" }
   *[other] , dont { $deposited } avec dépôt
}
chart-groups-short = { $n } sur { $all }
chart-groups-nobody = Au { $date }, aucun État d’un groupe régional n’avait signé.
chart-groups-most = Au { $date }, sur { $all } { $group }, { $n ->
    [one] { $n } avait signé ou déposé
   *[other] { $n } avaient signé ou déposé
} : plus que dans tout autre groupe, en nombre comme en proportion.
chart-groups-both = Au { $date }, sur { $all } { $group }, { $n ->
    [one] { $n } avait signé ou déposé
   *[other] { $n } avaient signé ou déposé
}, plus que dans tout autre groupe ; la plus forte proportion se trouvait dans un autre : { $first }, { $m } sur { $of }.
chart-groups-tie = Au { $date }, les groupes où le plus d’États avaient signé ou déposé étaient les suivants : { $who } ({ $n } chacun).

## The page of one State

state-title = Convention de Hanoï : { $name }
state-list = Tous les États et la Convention de Hanoï
state-list-link = Chaque État a sa propre page
state-list-back = L’atlas
state-back = L’atlas avec cet État sur la carte
state-map = { $name } sur la carte, avec ses voisins
state-deed = { $term } : { $value }.
state-sentence = { $name }, situation au { $date } à l’égard de la Convention des Nations Unies contre la cybercriminalité : { $standing }. { $deeds }

## Some States among all, and other treaties on the map

map-layer-budapest = Convention de Budapest
map-layer-malabo = Convention de Malabo
map-layer-untoc = Convention de Palerme
map-layer-uncac = Convention contre la corruption
among-name = Quels États
among-none = Tous les États
among-all = Montrer tous les États
among-set = { $n ->
    [0] Aucun État n’est affiché
    [one] Un État est affiché
   *[other] { $n } États sont affichés
} : { $set }.
overlay-name = Autres traités
overlay-none = Aucun autre traité
overlay-fill = Couleurs : { $name }, d’après les éléments disponibles jusqu’au { $until } ; la phrase, l’axe et le tableau restent ceux de la Convention de Hanoï.
overlay-outline = Avec un contour : { $name }
overlay-mark = Avec un point : { $name }
others-title = À côté de Budapest et de Malabo
others-link = Les traités côte à côte, sur une page
cite-title = { $treaty }, au { $date }
cite-plain = En toutes lettres
cite-apa = APA
cite-bibtex = BibTeX
cite-wikipedia = Wikipédia
share-title = Citer, enregistrer, transmettre
share-link = Le lien vers cet affichage
share-copy = Copier
share-on = Partager…
share-print = Imprimer
share-done = C’est fait.
share-failed = Le navigateur ne l’a pas permis. Ce qui devait être copié est sélectionné : appuyez sur Ctrl+C ou ⌘C.
share-sentence = La phrase
share-picture = Une image
share-link-shape = Large, pour l’aperçu d’un lien
share-square = Carrée, pour une publication
share-paper = Pour une feuille de papier
share-data = Les données qui la fondent
share-csv = Les États affichés (CSV)
share-json = Les États affichés, avec les sources (JSON)
share-all = Tout le relevé :
share-terms = conditions d’utilisation
share-cite = Pour citer
print-line = Atlas de la Convention de Hanoï, édition { $edition } : données arrêtées au { $as_of }, éléments les plus récents du { $until }.
others-articles = Ce que dit la Convention
others-convention = Ce que dit la Convention, et pourquoi elle est contestée

## Who has joined

joined-title = Qui participe, où et depuis quand
joined-link = Graphiques par région et dans le temps
charts-title = La Convention de Hanoï en graphiques

## The projection

forecast-title = Quand aura-t-elle force de loi ?
forecast-early = Avant le { $opened }, date à laquelle la Convention a été ouverte à la signature, il n’y a rien sur quoi fonder une projection.
forecast-readings = Les deux façons de compter les dépôts, et ce que la méthode tire de chacune
forecast-which = Dépôts comptés
forecast-reading-confirmed = confirmés par le dépositaire
forecast-reading-reported = avec ceux qui ne sont que signalés
forecast-deposits = Nombre
forecast-even = Une chance sur deux d’ici au
forecast-half = Une chance sur deux entre
forecast-most = Quatre chances sur cinq entre
forecast-entry = En vigueur alors au plus tard le
forecast-between = { $low } et { $high }
forecast-no-more = –
forecast-untoc = Convention de Palerme (CNUCTO)
forecast-uncac = Convention de Mérida (CNUCC)
axis-forecast = une chance sur deux d’ici au { $median }
axis-law = en vigueur le { $entry }

whatif-title = Et si ?
whatif-label = Dépôts par an
whatif-sentence = Si { $n ->
    [one] { $n } État par an déposait son instrument
   *[other] { $n } États par an déposaient leur instrument
} à partir du { $on }, { $missing ->
    [one] l’instrument encore manquant serait déposé
   *[other] les { $missing } instruments encore manquants seraient réunis
} au plus tard le { $met }, et la Convention entrerait en vigueur le { $entry }. C’est de l’arithmétique ; la méthode donne { $chance ->
    [one] { $chance } chance
   *[other] { $chance } chances
} sur 100 que cela arrive aussi tôt.
whatif-met = Le nombre est atteint : la question de ce qui découlerait d’un rythme ne se pose plus.
whatif-early = La Convention n’avait pas encore été ouverte à la signature.
whatif-far = À ce rythme, il faudrait plus d’années que n’en compte un calendrier à quatre chiffres.

precedent-title = Quels auraient été les résultats de la méthode ?
precedent-lead = Choisissez un traité plus ancien. On interroge la méthode à plusieurs âges de ce traité ; elle apprend alors de tous les autres, et non de celui-ci.
precedent-link = Ce qu’elle aurait dit d’un traité plus ancien
precedent-label = Traité
precedent-unknown = « { $found } » ne figure pas parmi les traités dont la méthode apprend.
precedent-quick = { $name } : le quarantième dépôt a précédé le premier âge auquel la méthode est interrogée.
precedent-caption = { $name }, ouverture le { $opened } : le quarantième dépôt a été effectué le { $met }
precedent-age = Âge
precedent-deposits = Dépôts à cette date
precedent-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
precedent-verdict = Il est intervenu
precedent-within = entre les deux
precedent-earlier = plus tôt
precedent-later = plus tard
precedent-score = Sur l’ensemble des traités et des âges, { $n } essais : { $most } sur 100 sont tombés dans l’intervalle de quatre chances sur cinq, { $half } sur 100 dans celui d’une chance sur deux ; le milieu s’est trompé d’un facteur { $factor } en moyenne, dans un sens ou dans l’autre ; le score continu de probabilités ordonnées (CRPS) sur le logarithme des jours est de { $crps }.

# sure vaut confirmed ou reported; half, from et until sont des jours du dernier dépôt nécessaire.
forecast-projected = { $short }, au { $on } : { $n ->
    [0] sans aucun dépôt
    [one] avec { $n } dépôt
   *[other] avec { $n } dépôts
} { $sure ->
    [confirmed] { $n ->
        [one] confirmé
       *[other] confirmés
    }
   *[reported] { $n ->
        [one] confirmé ou signalé
       *[other] confirmés ou signalés
    }
} sur les { $needed } nécessaires, la méthode donne une chance sur deux que le dernier soit effectué d’ici au { $half }, de sorte que l’entrée en vigueur interviendrait au plus tard le { $entry } ; et 8 chances sur 10 qu’il soit effectué entre le { $from } et le { $until }. C’est une projection, non une date juridique.
forecast-met = Le dernier dépôt nécessaire a été effectué le { $met } ; entrée en vigueur ({ $short }) : le { $entry }.
forecast-in-force = { $short } : en vigueur depuis le { $entry }.
forecast-caveat = Méthode fondée sur { $n } traités plus anciens, qui sont tous entrés en vigueur : ceux qui n’y sont jamais parvenus n’en font pas partie ; la projection penche donc vers des dates précoces.

## Beside other treaties

beside-title = La Convention de Hanoï à côté de Budapest et de Malabo
beside-lead = Trois conventions sur la cybercriminalité existent côte à côte, et aucune ne remplace une autre. Qui participe à laquelle, ce qu’ont fait depuis ceux qui ont voté sur le mandat en 2019, et jusqu’où va le relevé.
beside-name-hanoi = Hanoï
beside-name-budapest = Budapest
beside-name-malabo = Malabo
beside-missing = Le relevé n’a pas pu être lu pour le traité suivant, qui est laissé de côté ici : { $name }.

set-exactly = { $which ->
    [none] aucun de ces traités
    [all] { $names }
    [only] { $names } seulement
   *[some] { $names }, pas { $out }
}
set-in = { $many ->
    [two] à la fois { $names }
   *[more] { $names }
}
set-against-signed = ont voté contre, ont signé
set-favour-unsigned = ont voté pour, n’ont pas signé

sets-title = Qui participe à quoi ?
sets-reading = Au { $date }, sur { $all } États, { $hanoi ->
    [0] aucun n’avait signé la Convention de Hanoï ni consenti à être lié par elle
    [one] un avait signé la Convention de Hanoï ou consenti à être lié par elle
   *[other] { $hanoi } avaient signé la Convention de Hanoï ou consenti à être liés par elle
} ; { $both ->
    [0] aucun d’eux ne participait
    [one] un d’eux participait
   *[other] { $both } d’entre eux participaient
} aussi à la Convention de Budapest, et { $none ->
    [0] tous les États participaient à l’une au moins
    [one] un État ne participait à aucune
   *[other] { $none } États ne participaient à aucune
} des trois conventions de Hanoï, de Budapest et de Malabo.
sets-caption = Les États selon les traités auxquels ils participent, { $date }. Chaque État figure sur une seule ligne.
sets-set = Les États qui participent à…
sets-states = États
sets-in = participe
sets-out = ne participe pas
sets-who = { $n ->
    [one] Quel est cet État ?
   *[other] Quels sont ces { $n } États ?
}
sets-organization = À côté des États, { $name } : { $set }.
sets-measure = « Participer » veut dire qu’un État est signataire, est lié ou est partie.
sets-record = { $name } : { $n ->
    [one] { $n } État y participe
   *[other] { $n } États y participent
}, d’après les éléments disponibles jusqu’au { $until } ; { $reading }.
sets-reading-confirmed = les dépôts comptent lorsqu’ils sont confirmés, les signatures aussi lorsqu’elles sont signalées
sets-reading-reported = les dépôts et les signatures comptent lorsqu’ils sont confirmés ou signalés
sets-reading-everything = tout acte recensé compte, même si le jour n’en est pas vérifié
sets-total = Des tiers comptent { $n ->
    [one] { $n } signature
   *[other] { $n } signatures
} au { $date }, sans en nommer tous les auteurs.
sets-early = { $name } : pas d’ouverture avant le { $opened }.

sets-notes = Ce que « participer » veut dire, et jusqu’où va chaque relevé
flow-title = Du vote à l’engagement
flow-early = Au { $date }, il n’y avait pas eu de vote ; l’Assemblée générale a adopté le mandat de négocier, la résolution 74/247, le { $vote }.
flow-missing = Le vote sur la résolution 74/247 ne figure pas dans le relevé ; rien ne peut être montré ici.
flow-reading = Au { $date }, avaient signé la Convention : sur les { $yes } États qui avaient voté pour le mandat en 2019, { $yes_signed ->
    [0] aucun
   *[other] { $yes_signed }
} ; sur les { $no } qui avaient voté contre, { $no_signed ->
    [0] aucun
   *[other] { $no_signed }
} ; sur les { $abstain } qui s’étaient abstenus, { $abstain_signed ->
    [0] aucun
   *[other] { $abstain_signed }
} ; sur les { $absent } qui n’avaient pas voté, { $absent_signed ->
    [0] aucun
   *[other] { $absent_signed }
}. { $deposited ->
    [0] Aucun dépôt n’est confirmé
    [one] Un dépôt est confirmé
   *[other] { $deposited } dépôts sont confirmés
}{ $reported ->
    [0] .
    [one] { " " }; un n’est que signalé, et ne compte pas.
   *[other] { " " }; { $reported } ne sont que signalés, et ne comptent pas.
}
flow-bank = { $name } : { $n }
flow-from-yes = pour
flow-from-no = contre
flow-from-abstain = abstention
flow-from-absent = sans vote
flow-from-none = non membre
flow-from-organization = organisation
flow-deposited = dépôt effectué
flow-signed = signature seule
flow-acceded = adhésion
flow-apart = sans signature
flow-reported = dépôt seulement signalé
flow-vote = Vote (rés. 74/247)
flow-all = tous
flow-organization = À côté des États, et jamais dans leur décompte : { $name }, { $did }.
flow-who = Tous les États selon leur vote

treaties-title = Les traités recensés
treaties-opened = Ouverture
treaties-needed = Nécessaires
treaties-force = En vigueur depuis
treaties-known = États connus
treaties-not-in-force = pas en vigueur
treaties-instruments = { $n ->
    [one] { $n } instrument
   *[other] { $n } instruments
}, { $article }
treaties-states = { $party ->
    [0] aucune partie
    [one] { $party } partie
   *[other] { $party } parties
}{ $bound ->
    [0] { "" }
    [one] , { $bound } État lié, en attente
   *[other] , { $bound } États liés, en attente
}{ $signed ->
    [0] { "" }
    [one] , { $signed } signataire
   *[other] , { $signed } signataires
}
treaties-range = { $least } à { $most }
treaties-total = { $name } : des tiers comptent { $n ->
    [one] { $n } signature
   *[other] { $n } signatures
} au { $date }, sans en nommer tous les auteurs.
treaties-note = { $name }, { $title } : { $text } Données arrêtées au { $as_of }.

## Groups

among-missing = Aucun groupe ne s’appelle « { $id } ».
among-sentence = { $kind ->
    [un-group] Sur { $all } { $name }
    [category] { $id ->
        [ldc] Sur { $all } pays les moins avancés
        [sids] Sur { $all } petits États insulaires en développement
       *[other] Sur { $all } États de la liste « { $name } »
    }
    [region] { $id ->
        [m49-americas] Sur { $all } États des Amériques
       *[other] Sur { $all } États de la région { $name }
    }
   *[other] { $id ->
        [brics] Sur { $all } États des BRICS
       *[other] { $name } : sur { $all } États
    }
}, { $joined ->
    [0] aucun n’avait signé ni consenti à être lié au { $date } ({ $treaty }).
    [one] { $joined } avait signé ou consenti à être lié au { $date } ({ $treaty }){ $deposited ->
        [0] , sans dépôt confirmé.
       *[other] , avec un dépôt confirmé.
    }
   *[other] { $joined } avaient signé ou consenti à être liés au { $date } ({ $treaty }){ $deposited ->
        [0] , sans aucun dépôt confirmé.
        [one] , dont un avec un dépôt confirmé.
       *[other] , dont { $deposited } avec un dépôt confirmé.
    }
}
among-list = Liste au { $as_of } ({ $certainty }) :
among-kind-un-group = Groupes régionaux de l’ONU
among-kind-region = Régions
among-kind-organization = Organisations
among-kind-forum = Cercles de gouvernements
among-kind-category = Catégories de l’ONU

## One treaty: how a State stands, and what it may do

footing-party = partie
footing-contracting = contractant, pas encore en vigueur
footing-approved-at-home = approbation au plan interne
footing-signatory = signataire
footing-withdrawn = retrait
footing-invited = invitation à adhérer
footing-outside = aucun acte recensé
footing-not-eligible = ne peut pas devenir partie
footing-help-party = Le traité est en vigueur à son égard.
footing-help-contracting = A déposé son consentement ; le traité n’est pas encore en vigueur à son égard.
footing-help-approved-at-home = Approbation au plan interne, ou ratification affirmée ; on ne connaît aucun dépôt qui compte.
footing-help-signatory = A signé ; aucun consentement recensé au { $until }.
footing-help-withdrawn = Avait consenti et s’est retiré.
footing-help-invited = A été invité à adhérer ; aucun acte recensé au { $until }.
footing-help-outside = Aucun acte recensé au { $until }.
footing-help-not-eligible = Le traité ne lui est pas ouvert.
next-party = Rien : déjà partie.
next-contracting = Rien de plus : le traité le liera dès qu’il sera en vigueur à son égard.
next-approved = Le dépôt de son instrument auprès du dépositaire : { $depositary }.
next-signatory = Un instrument de ratification, d’acceptation ou d’approbation, déposé auprès du dépositaire : { $depositary }.
next-closed = Rien : le traité ne lui est pas ouvert.
next-early = Il ne pouvait pas encore signer ; le traité a été ouvert à la signature le { $opened }.
next-sign-until = Peut signer jusqu’au { $until } ; ensuite, peut adhérer.
next-sign = Peut signer, puis ratifier.
next-accede = Peut adhérer.
next-by-invitation = Peut adhérer une fois invité.
next-invited = Peut adhérer : il y a été invité.

dossier-treaties = Dans chaque traité
dossier-treaty = Traité
dossier-acts = Actes recensés
dossier-next = Ce qu’il faudrait
dossier-until = Fin du relevé
dossier-act = { $kind }, { $date }, { $certainty }{ $counted ->
    [yes] { "" }
   *[no] , non compté
}
dossier-invitation = invitation à adhérer, { $date }, { $certainty }
dossier-position = Position exprimée
dossier-said = { $when }, { $certainty } :
dossier-silent = Aucune position exprimée n’a été trouvée.
dossier-groups = Ses groupes
dossier-no-groups = Ne figure sur aucune des listes recensées.
dossier-quote = Pour citer
dossier-cite = Atlas de la Convention de Hanoï, édition { $edition }.

## What the Convention says

says-title = Ce que dit la Convention de Hanoï, et la controverse à son sujet
says-description = Les articles de la Convention des Nations Unies contre la cybercriminalité, en une phrase chacun, à côté des Conventions de Budapest et de Malabo ; ce qui se dit pour et contre elle ; et des erreurs courantes corrigées.
says-lead = Ce que la Convention des Nations Unies contre la cybercriminalité érige en infraction, ce qu’elle met en place, comment elle se situe par rapport à deux traités plus anciens, et ce qui se dit pour et contre elle : avec nos propres mots, chaque affirmation étant assortie de sa source et de son degré de certitude.
says-contents = Sur cette page
says-crimes = Qu’érige-t-elle en infraction ?
says-mechanisms = Que met-elle en place ?
says-beside = Comment se situe-t-elle par rapport à deux traités plus anciens ?
says-contested = Sur quoi les États étaient-ils en désaccord ?
says-positions = Pourquoi est-elle soutenue, et pourquoi contestée ?
says-errors = Que raconte-t-on souvent à tort ?
says-articles = Que dit chaque article ?

article-name = article { $number }
article-search = Chercher dans les articles
article-all = Il y a { $n } entrées où chercher : par numéro, par titre ou par n’importe quel mot de nos résumés.
article-found = { $n ->
    [0] Sur { $all } entrées, aucune ne porte sur « { $words } ».
    [one] Sur { $all } entrées, une porte sur « { $words } » :
   *[other] Sur { $all } entrées, { $n } portent sur « { $words } » :
}
article-lead = Les titres et les résumés sont de nous, une phrase pour chacun. Le texte officiel n’a pas pu être lu lorsque les données ont été compilées ; deux choses sont donc indiquées : si la Convention a un tel article, et si ce numéro est le sien. Sur { $all } entrées, { $confirmed ->
    [0] aucune n’est confirmée
    [one] une est confirmée
   *[other] { $confirmed } sont confirmées
} sur les deux points ; { $reported ->
    [0] aucune n’est au moins signalée
    [one] une est au moins signalée
   *[other] { $reported } sont au moins signalées
} sur les deux points ; { $unverified ->
    [0] aucune ne reste à vérifier sur l’un des deux points ou sur les deux.
    [one] une n’est pas vérifiée sur l’un des deux points ou sur les deux, et doit encore être relue.
   *[other] { $unverified } ne sont pas vérifiées sur l’un des deux points ou sur les deux, et doivent encore être relues.
}
article-official = C’est le texte officiel qui lie :
article-chapter = Chapitre { $number } : { $title }
article-sure = sujet { $subject }, numéro { $number }
sure-confirmed = confirmé
sure-reported = signalé
sure-unverified = non vérifié

offence-cyber-dependent = Contre les systèmes et les données
offence-cyber-dependent-help = Infractions cyberdépendantes : elles ne peuvent être commises sans système informatique.
offence-cyber-enabled = Anciennes infractions, nouveaux moyens
offence-cyber-enabled-help = Infractions facilitées par le numérique : elles existent aussi hors ligne.
offence-child-sexual-exploitation = Exploitation sexuelle d’enfants
offence-child-sexual-exploitation-help = Les contenus, et les approches visant un enfant, au moyen d’un système.
offence-intimate-images = Images intimes
offence-intimate-images-help = Diffusées sans le consentement de la personne représentée.
offence-added = Une infraction supplémentaire concerne ce que toutes celles-ci rapportent : { $which }.

mechanism-network = Réseau 24/7
mechanism-evidence = Preuves électroniques
mechanism-conference = Conférence des États parties
mechanism-secretariat = L’ONUDC pour secrétariat
mechanism-assistance = Assistance technique
mechanism-redress = Réparation pour les victimes

subject-head = Sujet
subject-caption = Sur { $all } réponses, { $unread ->
    [0] toutes sont connues.
    [one] une n’est pas connue, car le texte n’a pas pu être lu.
   *[other] { $unread } ne sont pas connues, car les textes n’ont pas pu être lus.
} Les numéros d’article sont ceux de chaque traité.
subject-treaty-hanoi = Hanoï (2024)
subject-treaty-budapest = Budapest (2001)
subject-treaty-malabo = Malabo (2014)
subject-articles = { $n ->
    [one] article
   *[other] articles
} { $numbers }
subject-illegal-access = Accès illicite
subject-illegal-interception = Interception illicite
subject-data-interference = Atteinte aux données
subject-system-interference = Atteinte aux systèmes
subject-misuse-of-devices = Utilisation abusive de dispositifs
subject-forgery = Falsification
subject-fraud = Fraude
subject-child-sexual-abuse-material = Contenus d’abus sexuels sur enfants
subject-grooming = Sollicitation d’un enfant
subject-intimate-images = Images intimes sans consentement
subject-extradition = Extradition
subject-preservation = Conservation rapide de données stockées
subject-network-24-7 = Réseau 24/7
subject-safeguards = Garanties et droits humains
extent-present = oui
extent-partly = en partie
extent-absent = non
extent-not-checked = non vérifié
extent-present-help = le traité a un article à ce sujet
extent-partly-help = il en couvre une partie
extent-absent-help = il n’en a pas, pour autant que ses intitulés le montrent
extent-not-checked-help = le texte n’a pas pu être lu, et rien n’est affirmé

dispute-vote = Le mandat de négocier était lui-même contesté : le { $date }, l’Assemblée générale a adopté la résolution { $resolution } par { $yes } voix contre { $no }, avec { $abstain } abstentions.
dispute-since = Au { $date }, avaient signé la Convention : sur les { $all_yes } qui avaient voté pour le mandat, { $yes ->
    [0] aucun
   *[other] { $yes }
} ; sur les { $all_no } qui avaient voté contre, { $no ->
    [0] aucun
   *[other] { $no }
} ; et sur les { $all_abstain } qui s’étaient abstenus, { $abstain ->
    [0] aucun
   *[other] { $abstain }
}.

position-lead = Classement selon ce que dit chaque déclaration ou, lorsque aucune raison n’a été trouvée, selon ce qui a été fait. Ce classement est de nous. Le vote d’un État sur le mandat en 2019 et sa situation peuvent aller dans un autre sens ; ils sont indiqués à côté. Nombre d’États dont aucune déclaration n’a été trouvée : { $silent }.
position-support = Soutien, et ses raisons
position-criticism = Critiques, préoccupations et réserves
position-neither = Indécis, ou ni l’un ni l’autre
position-acts = Sur le mandat de 2019 : { $vote }. Situation : { $standing }.
position-standing = Situation : { $standing }.

fix-early = Le { $date }, la Convention ne pouvait pas encore être signée ; elle a été ouverte à la signature le { $opened }.
fix-ratified = Signer n’est pas ratifier
fix-ratified-law = La signature seule ne lie pas un État. Son consentement s’exprime ensuite par un instrument de ratification, d’acceptation ou d’approbation, déposé auprès du Secrétaire général de l’Organisation des Nations Unies.
fix-ratified-count = Au { $date }, { $signed ->
    [0] il n’y avait aucun signataire
    [one] il y avait { $signed } signataire
   *[other] il y avait { $signed } signataires
}, et { $n ->
    [0] aucun dépôt n’était confirmé
    [one] un dépôt était confirmé
   *[other] { $n } dépôts étaient confirmés
}{ $reported ->
    [0] .
    [one] { " " }; un n’était que signalé par des tiers, et n’est pas compté.
   *[other] { " " }; { $reported } n’étaient que signalés par des tiers, et ne sont pas comptés.
}
fix-ratified-example = Un titre de presse sur la cérémonie de Hanoï employait le mot « ratifier » pour ceux qui avaient signé.
fix-ratified-home = L’approbation par un parlement n’est pas non plus un dépôt (au relevé : { $who }).
fix-countries = { $n } signataires ne sont pas { $n } pays
fix-countries-then = À la clôture de la cérémonie de Hanoï, le { $date }, il y avait { $n } signataires : { $who }. Une organisation n’est pas un pays, et un observateur n’est pas un État Membre de l’ONU.
fix-countries-later = Au { $date }, le relevé en nomme { $n } : { $who }.
fix-instruments = Il faut { $needed } instruments, non { $needed } signatures
fix-instruments-law = La Convention entre en vigueur { $days } jours après le dépôt du dernier de { $needed } instruments ({ $article }). Les signatures n’entrent pas dans ce compte, et un instrument de l’Union européenne ne s’ajoute pas à ceux de ses membres.
fix-instruments-count = Au { $date }, { $signed ->
    [0] il n’y avait aucun signataire
    [one] il y avait { $signed } signataire
   *[other] il y avait { $signed } signataires
} et, sur les { $needed } instruments, { $n ->
    [0] aucun n’était confirmé comme déposé
    [one] un était confirmé comme déposé
   *[other] { $n } étaient confirmés comme déposés
}.
fix-force = Elle n’est pas en vigueur
fix-force-missing = Au { $date }, sur les { $needed } instruments nécessaires, { $n ->
    [0] aucun n’était confirmé comme déposé
    [one] un était confirmé comme déposé
   *[other] { $n } étaient confirmés comme déposés
}. Aucune date d’entrée en vigueur ne peut être donnée avant que le dernier ne le soit.
fix-force-waiting = Au { $date }, les instruments nécessaires avaient été déposés ; la Convention entre en vigueur le { $on }, et pas avant.
fix-absent = Le Canada et les États-Unis n’ont pas signé à Hanoï
fix-absent-then = La présence de l’un et de l’autre est signalée ; aucun des deux ne figure parmi les { $n } signataires de la cérémonie.
fix-absent-signed = Signature ultérieure, { $when ->
    [day] le { $when }
    [month] en { $when }
   *[by] { $when }
} : { $name } ({ $sure }).
fix-absent-none = Au { $date }, aucune signature n’était recensée pour { $name }.
fix-name-CAN = le Canada
fix-name-USA = les États-Unis
fix-budapest = Elle ne remplace pas la Convention de Budapest
fix-budapest-both = Au { $date }, sur les { $all } parties recensées à la Convention de Budapest, { $n ->
    [0] aucune n’avait aussi signé
    [one] une avait aussi signé
   *[other] { $n } avaient aussi signé
} la Convention de Hanoï{ $left ->
    [0] , et aucun retrait du traité plus ancien n’est recensé.
   *[other] .
}
fix-budapest-canada = Le Canada a qualifié les deux de complémentaires ({ $sure }).
fix-budapest-law = L’article { $number }, tel qu’il est résumé ici, dit : « { $summary } » ({ $sure }).

## A view by itself, in another's page

embed-title-timeline = Comment est-elle née ?
embed-window = { $title } Atlas de la Convention de Hanoï
embed-atlas = Atlas de la Convention de Hanoï
embed-list = Vues pour d’autres pages
embed-list-lead = Chacune se suffit à elle-même, pour un cadre dans un article ou une leçon.
embed-wake = Explorer
embed-as-of = Données arrêtées au { $as_of } ; les éléments les plus récents qui ont été trouvés datent du { $until }.
embed-sources = Sources : { $who }{ $n ->
    [0] .
    [one] { " " }et une autre.
   *[other] { " " }et { $n } autres.
}
since-changed = Depuis lors, au { $day } : { $what }.
since-same = Des données plus récentes, du { $day }, disent la même chose.
since-link = Voir les plus récentes
since-unseen = Des données plus récentes ont été publiées depuis ; ce cadre conserve celles qui ont été citées.
since-signatures = { $n ->
    [one] une signature
   *[other] { $n } signatures
}
since-deposits = { $n ->
    [one] un dépôt confirmé
   *[other] { $n } dépôts confirmés
}
since-reported = { $n ->
    [one] un dépôt signalé
   *[other] { $n } dépôts signalés
}
since-others = { $n ->
    [one] un autre acte
   *[other] { $n } autres actes
}
since-corrections = { $n ->
    [one] une correction
   *[other] { $n } corrections
}
builder-title = À placer sur votre page
builder-lead = Une vue de l’atlas pour un article ou une leçon. Elle reste en sommeil tant qu’aucun lecteur n’en demande davantage, ne conserve rien sur les lecteurs et n’interroge aucun autre serveur que celui-ci.
builder-view = Vue
builder-view-map = Carte
builder-view-timeline = Chronologie
builder-view-table = Tableau des États
builder-view-progress = Progrès vers l’entrée en vigueur
builder-view-forecast = Projection
builder-view-compare = À côté de Budapest et de Malabo
builder-facts = Données
builder-facts-live = les plus récentes, toujours
builder-facts-frozen = celles du { $day }, pour toujours
builder-opening = S’ouvre
builder-opening-published = à la date la plus récente
builder-opening-here = telle que cette page la montre maintenant
builder-lang = Langue
builder-theme = Couleurs
builder-width = Largeur de votre colonne
builder-pixels = { $n ->
    [one] { $n } pixel
   *[other] { $n } pixels
}
builder-heading = Titre
builder-form-frame = Un cadre
builder-form-frame-help = Fonctionne là où aucun script n’est permis. Sa hauteur est réservée pour la largeur que vous avez choisie.
builder-form-listener = Un cadre qui reçoit sa hauteur
builder-form-listener-help = Le script écoute la hauteur. Une page qui écoute déjà les cadres de Datawrapper ou de WordPress n’a besoin d’aucun script de nous.
builder-form-element = Un élément
builder-form-element-help = Pour les pages que vous écrivez vous-même ; les attributs sont des paramètres, et les changements sont annoncés comme des événements.
builder-copy = Copier
builder-copied = Copié.
builder-refused = Le navigateur n’a pas permis la copie ; le code est sélectionné à la place.
builder-preview = Aperçu, { $n ->
    [one] { $n } pixel
   *[other] { $n } pixels
} de large
builder-wakes = Comme elle demande plus que l’image la plus récente, le programme est chargé dès qu’un lecteur la voit.
builder-nowhere = Cette copie de l’atlas n’a pas d’adresse sur le Web ; d’autres pages ne peuvent donc pas la montrer.

## In front of a class: scenes

deck-present = Présenter
deck-count = { $n } / { $all }
deck-told = { $n } sur { $all } : { $title }
deck-next = Suivant
deck-previous = Retour
deck-leave = Quitter la présentation
deck-notes = Notes
deck-notes-none = Le navigateur n’a pas ouvert de seconde fenêtre ; les notes sont affichées ici.
deck-sources = Sur quoi cela repose
deck-following = Ensuite : { $title }
deck-minutes = { $n ->
    [one] environ une minute
   *[other] environ { $n } minutes
}
deck-help = Touches
deck-keys = Touches de la présentation
deck-key-next = Page suivante, →, ↓, Espace, N, Entrée
deck-key-next-does = suivant
deck-key-previous = Page précédente, ←, ↑, Retour arrière, P
deck-key-previous-does = retour
deck-key-ends = Début, Fin
deck-key-ends-does = premier et dernier
deck-key-blank = B ou un point, W
deck-key-blank-does = écran noir ou blanc ; n’importe quelle touche ramène l’image
deck-key-full = F
deck-key-full-does = plein écran
deck-key-notes = S
deck-key-notes-does = notes dans une seconde fenêtre
deck-key-choose = 1 à 4
deck-key-choose-does = choisir une réponse
deck-key-help = ?
deck-key-help-does = cette liste
deck-key-leave = Échap
deck-key-leave-does = quitter
deck-key-note = Un champ, un curseur ou la carte garde ses touches tant qu’il est actif. Sur un écran tactile, balayez latéralement.
deck-letters = Les lettres seules servent de touches
deck-frame = Appuyez ici pour donner le clavier à cette présentation
deck-wait = Chargement de la leçon…
deck-failed = La leçon n’a pas pu être chargée. Les pages « present » et « teach » de ce site la contiennent sous forme de texte.
deck-no-lesson = Aucune leçon ne s’appelle « { $found } » ; la première est affichée.
deck-no-scene = Cette leçon n’a pas de scène « { $found } » ; la plus proche est affichée.

## In front of a class: questions

quiz-title = Questions
quiz-none = Les données dont sont tirées les questions n’ont pas toutes pu être chargées.
quiz-no-set = Aucune série de questions ne s’appelle « { $found } » ; un mélange est proposé.
quiz-no-seed = « { $found } » n’est pas un nombre de 1 à { $last } ; le numéro { $seed } est retenu.
quiz-set-mixed = un peu de tout
quiz-set-map = sur la carte
quiz-set-standing = qui avait signé
quiz-set-order = ce qui est venu d’abord
quiz-set-term = les mots
quiz-set-threshold = les nombres et les jours
quiz-sets = Autres questions
quiz-count = Question { $n } sur { $all }
quiz-number = Quiz { $seed }, { $set }. Données de l’édition { $edition }.
quiz-show = Montrer la réponse
quiz-right = Juste : { $answer }.
quiz-wrong = Pas tout à fait ; la réponse est : { $answer }.
quiz-shown = La réponse : { $answer }.
quiz-next = Question suivante
quiz-result = Voir le résultat
quiz-score = { $right ->
    [one] { $right } bonne réponse
   *[other] { $right } bonnes réponses
} sur { $all }
quiz-new = Nouvelles questions
quiz-again = Les mêmes questions encore une fois
quiz-sheet = Imprimer ces questions
quiz-key = Imprimer les réponses
quiz-print = Imprimer
quiz-leave = Quitter le quiz
quiz-back = Vers les questions à l’écran
quiz-click = Choisissez l’État sur la carte, d’un clic ou avec les touches fléchées et Entrée, puis confirmez.
quiz-confirm = Ma réponse : { $name }
quiz-name = Nom : ______________________________
quiz-map-paper = Inscrivez le numéro { $n } à cet endroit de la carte.
quiz-key-title = Réponses

quiz-map = Trouvez sur la carte : { $name }.
quiz-map-why = { $how ->
    [confirmed] { $name } : parmi ceux qui avaient signé à la clôture de la cérémonie de Hanoï, le { $date }.
    [reported] { $name } : signature signalée à Hanoï, au plus tard le { $date } ; aucun des registres qui ont été lus ne la montre.
   *[none] { $name } : pas parmi ceux qui avaient signé à la clôture de la cérémonie de Hanoï, le { $date }.
}
quiz-had = Lequel de ces États avait signé la Convention à la clôture de la cérémonie de Hanoï, le { $date } ?
quiz-had-why = { $name } : l’un des { $n } signataires de Hanoï au { $date } ; pour les trois autres, aucun acte n’est recensé.
quiz-had-not = Lequel de ces États n’avait pas signé la Convention à la clôture de la cérémonie de Hanoï, le { $date } ?
quiz-had-not-why = { $name } : pas parmi les { $n } signataires de Hanoï au { $date } ; les trois autres comptaient parmi eux.
quiz-first = Lequel de ces événements vient en premier ?
quiz-last = Lequel de ces événements vient en dernier ?
quiz-order-event = { $event } ({ $date })
quiz-order-why = Dans l’ordre : { $events }.
quiz-term = Quel mot signifie ceci ? « { $meaning } »
quiz-term-why = Pour le mot « { $term } » : { $says }.
quiz-rule = La Convention entre en vigueur { $days } jours après le dépôt de l’instrument numéro { $needed } ({ $article }).
quiz-instruments = Combien d’instruments doivent être déposés avant que la Convention puisse entrer en vigueur ?
quiz-days = Combien de jours séparent le dernier dépôt nécessaire de l’entrée en vigueur ?
quiz-starts = Qu’est-ce qui fait courir le délai de { $days } jours avant l’entrée en vigueur de la Convention ?
quiz-starts-deposit = le dépôt de l’instrument numéro { $needed }
quiz-starts-signature = la signature numéro { $needed }
quiz-starts-adoption = l’adoption par l’Assemblée générale
quiz-starts-ceremony = la fin de la cérémonie de Hanoï
quiz-last-day = Quel est le dernier jour où un État peut signer ?
quiz-last-day-why = La Convention est ouverte à la signature jusqu’au { $date }. Ensuite, un État peut encore devenir partie, par adhésion.
quiz-adopted = Quel jour l’Assemblée générale a-t-elle adopté la Convention ?
quiz-opened = Quel jour la Convention a-t-elle été ouverte à la signature ?
quiz-adopted-why = Elle a été adoptée le { $date } et ouverte à la signature le { $opened }.
quiz-signed = Combien de signataires y avait-il à la clôture de la cérémonie de Hanoï, le { $date } ?
quiz-signed-why = Au { $date }, il y avait { $n } signataires. Tous ne sont pas des États : l’un d’eux est l’Union européenne.
quiz-never = Qui ne verra jamais son instrument compter parmi les { $needed } nécessaires ?
quiz-never-why = { $name } : peut devenir partie, mais son instrument ne s’ajoute pas à ceux de ses membres ; seuls des États forment les { $needed }.

term-adoption = adoption
term-adoption-means = Le texte d’un traité est arrêté. Personne n’est lié pour autant.
term-adoption-says = Convention de Vienne sur le droit des traités, article 9
term-signature = signature
term-signature-means = Un État appose son nom au bas d’un traité qui doit encore être ratifié. Il n’est pas encore lié, mais ne doit pas priver le traité de son but.
term-signature-says = Convention de Vienne sur le droit des traités, articles 14 et 18
term-ratification = ratification
term-ratification-means = Un État qui a signé déclare aux autres États qu’il consent à être lié.
term-ratification-says = Convention de Vienne sur le droit des traités, articles 2 et 14
term-accession = adhésion
term-accession-means = Un État qui n’a pas signé consent à être lié, en une seule étape.
term-accession-says = Convention de Vienne sur le droit des traités, articles 2 et 15
term-deposit = dépôt
term-deposit-means = Le document exprimant le consentement est remis pour être conservé. C’est à partir de là qu’il compte.
term-deposit-says = Convention de Vienne sur le droit des traités, article 16
term-depositary = dépositaire
term-depositary-means = Celui qui conserve un traité, reçoit les documents et en informe tous les autres.
term-depositary-says = Convention de Vienne sur le droit des traités, articles 76 et 77
term-force = entrée en vigueur
term-force-means = À partir de ce jour, un traité fait loi pour ceux qui y ont consenti.
term-force-says = Convention de Vienne sur le droit des traités, article 24
term-party = partie
term-party-means = Un État qui a consenti à être lié et pour lequel le traité fait loi.
term-party-says = Convention de Vienne sur le droit des traités, article 2

## In front of a class: pages

lesson-link = Pour les enseignants : une présentation, des questions, une fiche
lesson-show = Montrer cette scène dans l’atlas
teach-plan = Plan de la leçon
teach-title = Plan de la leçon : { $title }
teach-objectives = Ce que les élèves apprennent
teach-material = Matériel
teach-course = Déroulement de la leçon
teach-minutes = Minute
teach-number = Scène
teach-scene = Titre
teach-words = Ce que lit la classe
teach-present = Lancer la présentation
teach-slides = Toutes les scènes sur une page avec notes et cartes, à lire et à imprimer
teach-handout = Fiche, à imprimer
teach-key = Réponses de la fiche
teach-quiz = Les questions à l’écran
teach-seeds = La fiche contient le quiz numéro { $seed }. Tout autre numéro donne d’autres questions, les mêmes pour quiconque utilise ce numéro. À la fin d’un quiz à l’écran, des liens mènent à de nouvelles questions et permettent de les imprimer, avec ou sans les réponses.
handout-title = La Convention de Hanoï : fiche
handout-key-title = La Convention de Hanoï : réponses de la fiche
handout-description = Une carte à colorier, des dates à remettre en ordre et des questions sur la Convention des Nations Unies contre la cybercriminalité.
handout-map = Coloriez la carte
handout-map-task = Coloriez tous les États qui avaient signé la Convention à la clôture de la cérémonie de Hanoï, le { $date }. Les noms sont ci-dessous. Les petits États ont un cercle.
handout-map-answer = Voici à quoi la carte doit ressembler : sont coloriés ceux qui avaient signé à la clôture de la cérémonie de Hanoï, le { $date }.
handout-signed = avait signé
handout-not-signed = n’avait pas signé
handout-names = Signataires au { $date }
handout-timeline = Remettez les dates à leur place
handout-timeline-task = Les événements sont dans l’ordre. Écrivez la bonne date devant chacun.
handout-dates = Les dates :
handout-force = Pourquoi l’entrée en vigueur n’a-t-elle pas de date ici ?

## The feeds of changes in the record

feed-title = Atlas de la Convention de Hanoï : ce qui est recensé
feed-subtitle = Chaque acte relatif à la Convention des Nations Unies contre la cybercriminalité et chaque événement de son histoire, avec sa date, sa source et son degré de certitude.
feed-author = Atlas de la Convention de Hanoï
feed-act = { $name } : { $act }
feed-act-said = { $name }, { $treaty } : { $act }, { $when } ({ $sure }).
feed-removed = { $name } : acte qui n’est plus recensé ({ $act })
feed-removed-said = L’acte suivant a été retiré du relevé dans l’édition du { $when } : { $name }, { $act }.
feed-event-said = { $detail } Certitude : { $sure }.
feed-source = Source : { $publisher }, { $title }.

## Pictures to share

poster-boundaries = Les frontières et les noms n’impliquent aucune prise de position sur le statut d’un territoire. Hachures grises : territoire contesté, ou absent de la liste des États de l’Organisation des Nations Unies.
poster-sources = Données arrêtées au { $as_of }, éléments jusqu’au { $until }. Sources : { $who }{ $n ->
    [0] .
    [one] { " " }; une autre.
   *[other] { " " }; { $n } autres.
}
poster-edition = Atlas de la Convention de Hanoï · { $edition }
poster-squares = Un carré pour chaque instrument nécessaire : plein quand le dépositaire l’a confirmé, bordé quand des tiers le signalent.
poster-later = plus tard
poster-chance = Pour chaque année, les chances qu’elle apporte le dépôt numéro { $needed } ; la plus sombre contient le milieu. Une projection, non une date juridique.
poster-beside = { $name } : la situation de chaque État au { $date }.
poster-vote = Qui voulait une nouvelle convention ? Le vote sur la résolution { $resolution }

## The map, heard

hear-title = L’écouter
hear-lead = Un son pour chaque acte, dans l’ordre des jours ; une année dure deux secondes. Chaque groupe régional a sa propre hauteur, et un dépôt sonne plus longtemps qu’une signature. Rien ne sonne tant que vous n’appuyez pas sur le bouton.
hear-play = Jouer les actes en sons
hear-stop = Arrêter les sons
hear-none = Ce navigateur ne produit aucun son ici.
hear-pitch = Du grave à l’aigu : { $groups }.
hear-now = { $date } : { $n ->
    [one] un acte
   *[other] { $n } actes
}
hear-say = Dire toutes les situations d’un trait
spoken = Au { $date }, { $n ->
    [0] personne n’avait signé
    [one] on comptait un signataire
   *[other] on comptait { $n } signataires
}{ $n ->
    [0] { "" }
   *[other] { " " }: { $groups }
}. Sur les { $needed } instruments nécessaires, { $m ->
    [0] aucun n’était confirmé comme déposé
    [one] un était confirmé comme déposé
   *[other] { $m } étaient confirmés comme déposés
}.
spoken-group = { $group } { $n }

## The file for use without a network

offline-note = Ce fichier est l’atlas tout entier, édition { $edition }. Il n’a besoin d’aucun réseau et ne reçoit pas les données plus récentes.
offline-elsewhere = Cette page fait partie du site Web ; elle n’est pas dans ce fichier.

## The site as a program of its own

installed-short = Atlas de Hanoï
