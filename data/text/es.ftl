# Español: las frases del atlas en el formato de Project Fluent.
# Se usan mensajes, { $argumentos }, selecciones por forma plural, número o palabra, y literales.

## Dates

date-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-short = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
} { $year }
date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-by = a más tardar el { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }

## What in a link was not understood

link-one-of = En el enlace, «{ $key }={ $found }» no se reconoce; se esperaba uno de estos valores: { $words }.
link-date = En el enlace, «{ $key }={ $found }» no es una fecha; se esperaba un día, como 2025-10-25, o bien «latest» o «earliest». Se muestra la fecha más reciente.
link-treaty = En el enlace, «{ $key }={ $found }» no nombra ningún tratado; se esperaba un solo nombre, como «hanoi».
link-known-treaty = En el enlace, «{ $key }={ $found }» es un tratado que no está en el atlas; están los siguientes: { $words }.
link-known-edition = En el enlace, «{ $key }={ $found }» es una edición de los datos que el atlas no tiene; se muestra la edición { $edition }.
link-code = En el enlace, «{ $found }», en «{ $key }», no es el código de un Estado; se esperaban tres letras, como VNM, con «~» entre los códigos.
link-known-code = En el enlace, «{ $found }», en «{ $key }», no es el código de ningún Estado del atlas.
link-at-most = En el enlace, «{ $key }» nombra más de { $most } { $most ->
    [one] Estado
   *[other] Estados
}; solo se seleccionan los primeros.
link-flag = En el enlace, «{ $key }={ $found }» no es ni 1 ni 0.
link-place = En el enlace, «{ $key }={ $found }» no es un lugar; se esperaban grados norte y este, como 21.03,105.85.
link-zoom = En el enlace, «{ $key }={ $found }» no es un nivel de ampliación; se esperaba un número del 1 al 8.
link-pace = En el enlace, «{ $key }={ $found }» no es un número de depósitos al año; se esperaba un número entero del 1 al { $most }.
link-name = En el enlace, «{ $key }={ $found }» no es un nombre que el atlas pueda buscar; se esperaba, por ejemplo, eu o budapest,malabo.
link-known-list = En el enlace, «{ $key }={ $found }» no nombra nada que esté en el atlas; se muestran todos los Estados.
link-words = En el enlace, «{ $key }={ $found }» contiene más de 80 caracteres o caracteres invisibles; estos se han omitido.
link-text = En el enlace, «{ $key }» está dañado: no se puede leer como texto.
link-once = En el enlace, «{ $key }={ $found }» repite lo ya dicho; vale lo primero.
link-later = En el enlace, «{ $key }={ $found }» pide algo que el atlas todavía no muestra.
link-known-key = En el enlace, «{ $key }» no se reconoce y no se tiene en cuenta.
link-shorter = El enlace tiene { $found } bytes; solo se han leído los primeros { $most }.

## The page

page-title = ¿Quién ha firmado la Convención de Hanói?
page-description = Un mapa y una cronología de la Convención de las Naciones Unidas contra la Ciberdelincuencia: quién la ha firmado, quién no, desde cuándo y cuánto falta para que entre en vigor.
page-skip = Saltar el mapa e ir a la tabla
page-static = Esta es la página sin su programa: el mapa, las cifras y la tabla están completos para la fecha indicada, pero no se pueden desplazar en el tiempo. { $why }
page-static-scripts = Los scripts están desactivados.
page-static-late = El programa no ha llegado todavía; aún puede llegar.
page-static-refused = El programa no pudo iniciarse aquí; lo rechazó el navegador o el sitio que muestra esta página.
page-facts-missing = No se pudieron cargar los datos ({ $why }). El mapa y la tabla siguen tal como se publicaron.
page-lists-missing = No se pudieron cargar las listas de Estados ni los tratados que acompañan a este, de modo que no se muestra lo que el enlace pide de ellos ({ $found }). Lo demás sí se muestra.
page-annex-missing = No se pudo cargar una parte de la página; sigue mostrando lo que se publicó. Se volverá a pedir cuando cambie la vista.
page-retry = Volver a intentarlo
page-dismiss = Descartar
page-holdout = El atlas llama «Estado al margen» al que tiene derecho a sumarse y del que no consta ningún acto; en el mapa y en la tabla figura simplemente como «no ha firmado».

## The sentence that says what the view shows

sum-before-adoption = El { $date } aún no había convención. La Asamblea General la aprobó el { $adopted } y quedó abierta a la firma en Hanói el { $opened }.
sum-before-opening = El { $date } la Convención ya había sido aprobada, pero aún no podía firmarse. Quedó abierta a la firma en Hanói el { $opened }.
sum-signed-past = El { $date }, { $n ->
    [one] uno había firmado
   *[other] { $n } habían firmado
} la Convención contra la Ciberdelincuencia: { $who }.
sum-signed-now = Al { $date }, se sabe que { $n ->
    [one] uno ha firmado
   *[other] { $n } han firmado
} la Convención contra la Ciberdelincuencia: { $who }.
sum-signed-future = No se sabe qué traerá el { $date }. Al { $as_of }, se sabía que { $n ->
    [one] uno había firmado
   *[other] { $n } habían firmado
} la Convención contra la Ciberdelincuencia: { $who }.
sum-members = { $n ->
    [one] un Estado Miembro de las Naciones Unidas
   *[other] { $n } Estados Miembros de las Naciones Unidas
}
sum-confirmed-all = Todas estas firmas están confirmadas por el depositario o por un registro que lo reproduce.
sum-confirmed-some = De estas firmas, { $confirmed ->
    [one] una está confirmada
   *[other] { $confirmed } están confirmadas
} por el depositario o por un registro que lo reproduce; { $reported ->
    [one] de una solo informan otras fuentes
   *[other] de { $reported } solo informan otras fuentes
}.
sum-not-signed = De los { $all } Estados con derecho a sumarse a la Convención, { $n ->
    [one] uno no ha firmado
   *[other] { $n } no han firmado
}.
sum-not-signed-past = De los { $all } Estados con derecho a sumarse a la Convención, { $n ->
    [one] uno no había firmado
   *[other] { $n } no habían firmado
}.
sum-deposits-none = No está confirmado el depósito de ninguno de los { $needed } instrumentos necesarios para la entrada en vigor.
sum-deposits-some = Está confirmado el depósito de { $n ->
    [one] uno
   *[other] { $n }
} de los { $needed } instrumentos necesarios para la entrada en vigor.
sum-deposits-none-past = No está confirmado que para entonces se hubiera depositado ninguno de los { $needed } instrumentos necesarios para la entrada en vigor.
sum-deposits-some-past = Está confirmado que para entonces { $n ->
    [one] se había depositado uno
   *[other] se habían depositado { $n }
} de los { $needed } instrumentos necesarios para la entrada en vigor.
sum-deposits-reported = { $n ->
    [one] Otras fuentes informan de un depósito, sin fecha ({ $who }); no se cuenta.
    [2] Otras fuentes informan de dos depósitos, sin fecha ({ $who }); no se cuentan.
    [3] Otras fuentes informan de tres depósitos, sin fecha ({ $who }); no se cuentan.
   *[other] Otras fuentes informan de { $n } depósitos, sin fecha ({ $who }); no se cuentan.
}
sum-door-sign = Un Estado puede firmar hasta el { $until }; después puede adherirse.
sum-door-sign-past = Un Estado podía firmar hasta el { $until }.
sum-door-accede = El plazo de firma se cerró el { $until }; el Estado que no haya firmado puede adherirse.
sum-door-accede-future = El plazo de firma se habrá cerrado el { $until }; el Estado que no haya firmado podrá entonces adherirse.
sum-waiting = Se ha cumplido la condición para la entrada en vigor; la Convención entra en vigor el { $on }.
sum-in-force = La Convención está en vigor desde el { $since }.
sum-evidence = La fuente más reciente que se ha encontrado es del { $until }; aquí no se sabe qué ha ocurrido después.
sum-totals = Otras fuentes cuentan { $least } o { $most } signatarios al { $date } sin nombrarlos a todos; en los datos de este atlas constan { $named } con su nombre.
sum-totals-one = Otras fuentes cuentan { $most } signatarios al { $date } sin nombrarlos a todos; en los datos de este atlas constan { $named } con su nombre a esa fecha.
sum-name-PSE = el Estado de Palestina
sum-name-VAT = la Santa Sede
sum-name-COK = las Islas Cook
sum-name-NIU = Niue
sum-name-EU = la Unión Europea
sum-class = Se muestra solo esta categoría: { $class } ({ $n }).
sum-selected = { $name }: { $standing }.
sum-vote = El { $date }, la Asamblea General aprobó la resolución { $resolution }, el mandato para negociar, por { $yes } votos contra { $no } y { $abstain } abstenciones; { $absent } de los 193 Miembros no votaron. El mapa muestra cómo votó cada uno.
list-comma = { ", " }
list-semicolon = { "; " }
list-sentence = { " " }
list-colon = { $name }: { $what }
list-aside = { $name }, { $what }
list-brackets = { $name } ({ $what })
list-and = { $rest } { $begins ->
    [i] e
   *[other] y
} { $last }

## Standings: name, and what it means

standing-party = parte
standing-contracting = contratante (aún no en vigor)
standing-signatory = signatario
standing-withdrawn = se ha retirado
standing-outside = no ha firmado
standing-party-help = Ha depositado su consentimiento y la Convención está en vigor para él.
standing-contracting-help = Estado contratante: ha depositado su consentimiento; la Convención lo obligará cuando entre en vigor.
standing-signatory-help = Ha firmado. La firma por sí sola no obliga; el consentimiento se da después, por ratificación, aceptación o aprobación.
standing-withdrawn-help = Había consentido y se ha retirado.
standing-outside-help-closed = Aún no podía firmar.
standing-outside-help-sign = No ha firmado; puede firmar hasta el { $until }.
standing-outside-help-accede = No ha firmado; puede adherirse.
vote-yes = a favor
vote-no = en contra
vote-abstain = se abstuvo
vote-absent = no votó
vote-yes-help = Votó a favor de la resolución { $resolution }, que puso en marcha las negociaciones.
vote-no-help = Votó en contra de la resolución { $resolution }.
vote-abstain-help = Se abstuvo en la votación de la resolución { $resolution }.
vote-absent-help = No emitió voto sobre la resolución { $resolution }.
vote-none = sin voto: no es Miembro
certainty-confirmed = dato confirmado
certainty-reported = según otras fuentes, sin confirmar
certainty-unverified = sin verificar
act-signature = firma
act-definitive-signature = firma definitiva
act-approval-at-home = aprobación interna
act-ratification = ratificación
act-acceptance = aceptación
act-approval = aprobación
act-accession = adhesión
act-succession = sucesión
act-formal-confirmation = confirmación formal
act-withdrawal = retirada

## Map

map-name = Mapa mundial de los signatarios de la Convención de Hanói
map-describe = Cada Estado lleva el color de su situación en la fecha mostrada. Las flechas pasan de un Estado a otro por orden alfabético, Intro abre su ficha, las teclas más y menos amplían y reducen, y con Esc se sale.
map-option = { $name }, { $standing }
map-option-signed = { $name }, { $standing }, firma: { $date }
map-zoom-in = Ampliar
map-zoom-out = Reducir
map-reset = Ver todo el mundo
map-hint-wheel = Mantenga pulsada Ctrl o ⌘ para ampliar con la rueda
map-projection = Proyección
map-projection-equal-earth = Equal Earth
map-projection-natural-earth = Natural Earth
map-projection-robinson = Robinson
map-projection-globe = Globo
map-projection-hex = Un Estado, una celda
map-projection-failed = No se pudieron cargar los contornos para otras proyecciones ({ $why }). El mapa sigue en Equal Earth.
map-layer = El color muestra
map-layer-standing = Situación
map-layer-vote-74-247 = Voto de 2019
map-search = Buscar un Estado
map-search-none = Ningún Estado se llama «{ $text }».
map-eu-signed = firma: { $date }; nunca cuenta entre los cuarenta
map-eu-open = no ha firmado; nunca cuenta entre los cuarenta
map-boundaries = Las fronteras y los nombres no implican opinión alguna sobre la condición de ningún territorio; los contornos son los de hoy en todas las fechas. Gris rayado: en disputa o fuera de la lista de Estados de las Naciones Unidas; se explica bajo las fuentes.

## Card

card-close = Cerrar
card-below = Más abajo
card-page = La página de este Estado
card-signed = Firma
card-home = Aprobación interna
card-vote = Voto sobre la 74/247
card-group = Grupo de la ONU
card-source = Fuente
card-consent-term = Instrumento
card-consent = { $kind } (depósito: { $date })
card-no-act = No consta ningún acto.
card-next-closed = Aún no podía firmar.
card-next-sign = Puede firmar hasta el { $until }; después puede adherirse.
card-next-accede = Puede adherirse.
card-next-signatory = Puede ratificar, aceptar o aprobar en cualquier momento.
card-consent-reported = { $kind } según otras fuentes, { $date }; depósito sin confirmar, por lo que no se cuenta
card-not-counted = Es una organización: firma junto a sus miembros y su instrumento no cuenta para los cuarenta.

group-african = Estados de África
group-asia-pacific = Estados de Asia y el Pacífico
group-eastern-european = Estados de Europa Oriental
group-latin-american-caribbean = Estados de América Latina y el Caribe
group-western-european-other = Estados de Europa Occidental y otros Estados
group-none = en ningún grupo regional

## Time axis

axis-name = Del primer proyecto, de 2017, a la entrada en vigor
axis-slider = Fecha mostrada
axis-value = { $date }, { $n ->
    [one] { $n } firma
   *[other] { $n } firmas
}, { $m } de { $needed } instrumentos
axis-value-event = { $date }: { $event }; { $n ->
    [one] { $n } firma
   *[other] { $n } firmas
}, { $m } de { $needed } instrumentos
axis-play = Reproducir
axis-pause = Pausa
axis-previous = Hecho anterior
axis-next = Hecho siguiente
axis-latest = Lo último
axis-date = Fecha
axis-date-bad = «{ $text }» no es una fecha de este eje. Escríbala como 2025-10-25, entre { $first } y { $last }.
axis-speed = Velocidad
axis-speed-value = { $speed }×
axis-era-negotiation = negociación
axis-era-signature = abierta a la firma
axis-era-negotiation-short = negoc.
axis-era-signature-short = firma
axis-era-force = en vigor
axis-open-end-short = sin fecha
axis-lane-process = decisiones
axis-lane-sessions = sesiones
axis-lane-signing = firma
axis-no-event = En esta fecha aún no consta nada.
axis-burst-signed = { $n } firmaron el { $date }: quiénes, por grupo de la ONU
axis-burst-deposited = { $n } depositaron el { $date }: quiénes, por grupo de la ONU
axis-open-end = aún sin fecha: se necesitan { $needed } instrumentos
axis-step-signatures = { $n ->
    [one] { $n } firma
   *[other] { $n } firmas
}
axis-step-deposits = { $n ->
    [one] { $n } depositado y confirmado
   *[other] { $n } depositados y confirmados
}
axis-threshold = { $n } instrumentos necesarios
axis-step-short = { $n }

## Events

event-span = del { $from } al { $until }
story-title = ¿Cómo se llegó hasta aquí?
story-undated = Aún sin fecha
story-lead = Todos los pasos con fecha que constan, desde el primer proyecto hasta el último día para la firma. Lo que no lleva fecha depende de depósitos que aún no se han hecho.

## How near

near-title = ¿Cuánto falta?
near-deposits = { $n } de { $needed }
near-deposits-help = instrumentos depositados y confirmados. Un instrumento de la Unión Europea no se contaría.
near-reported = { $n } más
near-reported-help = según otras fuentes ({ $who }), sin que se haya encontrado la fecha del depósito. Contarán aquí cuando los muestre el depositario.
near-window-help = último día para firmar, en la Sede de las Naciones Unidas en Nueva York. Desde el día siguiente, un Estado solo puede adherirse.
near-window-closed-help = fue el último día para firmar. El Estado que no haya firmado puede adherirse.
near-waiting-help = es el día de la entrada en vigor: se ha cumplido la condición.
near-in-force-help = es el día en que la Convención entró en vigor.
near-entry = 90 días
near-entry-help = desde el cuadragésimo depósito hasta la entrada en vigor (artículo 65). Antes de ese depósito no puede darse ninguna fecha.

## Table

table-title = Todos los Estados
table-caption = Situación de { $states } Estados y de la Unión Europea el { $date }, según los datos al { $as_of }.
table-state = Estado
table-standing = Situación
table-signed = Firma
table-deposited = Instrumento
table-certainty = Certeza
table-vote = Voto sobre la 74/247
table-group = Grupo de la ONU
table-source = Fuente
table-filter = Filtrar por nombre, código o grupo
table-shown = { $n ->
    [one] Una fila
   *[other] { $n } filas
}

## Sources

sources-title = ¿De dónde sale esto?
sources-certainty = Se distinguen tres grados. Confirmado: leído en los registros del depositario, que es el Secretario General de las Naciones Unidas, o en un registro que los reproduce. Según otras fuentes: lo dicen gobiernos, medios de comunicación u otros. Sin verificar: citado de memoria, sin que nadie lo haya comprobado.
sources-count = Las firmas se cuentan cuando están confirmadas o informan de ellas otras fuentes. Los instrumentos se cuentan solo cuando están confirmados, porque a menudo se confunden la aprobación por un parlamento y el depósito ante el depositario.
sources-denominator = Los { $all } Estados son los 193 Miembros de las Naciones Unidas, la Santa Sede y el Estado de Palestina como observadores, las Islas Cook y Niue. También ha firmado la Unión Europea, que se muestra junto a ellos.
sources-read = Datos recopilados el { $as_of }; la fuente más reciente que se ha encontrado es del { $until }.
sources-list = Fuentes
sources-speaks = fecha de referencia: { $when }
sources-disputed = Zonas dibujadas con rayado neutro

## Tools

language-label = Idioma
tool-theme = Aspecto
tool-theme-auto = como el sistema
tool-theme-light = día
tool-theme-dark = noche
tool-copy-sentence = Copiar la frase
tool-copied = Copiado.
tool-copy-refused = El navegador no permitió copiar. El texto está seleccionado: pulse Ctrl+C o ⌘C.

### What follows is said by the annex and by pages without a program; the app does not load it.

## Charts

chart-progress-title = ¿Cuánto falta para la entrada en vigor?
chart-pace-title = ¿Con qué rapidez avanzaron otros tratados?
chart-fan-title = ¿Cuándo podría haber depósitos de suficientes Estados?
chart-share-title = ¿Cuántos Estados han firmado, y cuándo?
chart-groups-title = ¿Qué regiones han firmado?
chart-data = Las cifras en una tabla
chart-early = El { $date } la Convención aún no podía firmarse; quedó abierta a la firma el { $opened }.
chart-date = fecha
chart-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
} { $year }
chart-later = después de { $year }
chart-age-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
chart-age-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}{ $months ->
    [0] { "" }
    [one] { " " }y { $months } mes
   *[other] { " " }y { $months } meses
}
chart-percent = { $n } %

chart-progress-upright = firmas e instrumentos depositados
chart-with-reported = { $n } con los que solo constan por otras fuentes
chart-signatures = Firmas
chart-confirmed = Depósitos confirmados
chart-and-reported = Depósitos confirmados o según otras fuentes
chart-progress-reading = Al { $date } { $signatures ->
    [0] no consta ninguna firma
    [one] consta una firma
   *[other] constan { $signatures } firmas
} y, de los { $needed } depósitos necesarios, { $n ->
    [0] ninguno está confirmado
    [one] uno está confirmado
   *[other] { $n } están confirmados
}{ $reported ->
    [0] { "" }
    [one] ; de uno más solo informan otras fuentes, y no cuenta
   *[other] ; de { $reported } más solo informan otras fuentes, y no cuentan
}.
chart-progress-met = Los { $needed } depósitos necesarios se completaron el { $met }; al { $date } constan { $n } depósitos confirmados y { $signatures ->
    [one] una firma
   *[other] { $signatures } firmas
}.

chart-treaty = Tratado
chart-pace-then = Depósitos a esta edad
chart-pace-reached = Tiempo hasta reunir los depósitos que aquí se necesitan
chart-pace-upright = instrumentos depositados
chart-pace-across = años desde la apertura a la firma
chart-pace-own = { $name }: { $reading ->
    [reported] { $n ->
        [0] ninguno confirmado ni según otras fuentes
        [one] { $n } confirmado o según otras fuentes
       *[other] { $n } confirmados o según otras fuentes
    }
   *[confirmed] { $n ->
        [0] ninguno confirmado
        [one] { $n } confirmado
       *[other] { $n } confirmados
    }
}
chart-pace-named = { $name }, { $age }
chart-pace-never = { $name }, no consta
chart-pace-reading = { $name }: { $age } después de la apertura a la firma, { $reading ->
    [reported] { $n ->
        [0] no había ningún depósito, ni confirmado ni según otras fuentes
        [one] había un depósito, confirmado o según otras fuentes
       *[other] había { $n } depósitos, confirmados o según otras fuentes
    }
   *[confirmed] { $n ->
        [0] no había ningún depósito confirmado
        [one] había un depósito confirmado
       *[other] había { $n } depósitos confirmados
    }
}{ $all ->
    [0] .
   *[other] ; a la misma edad, { $more ->
        [0] ninguno de los { $all } tratados comparados tenía más
        [one] uno de los { $all } tratados comparados tenía más
       *[other] { $more } de los { $all } tratados comparados tenían más
    }.
}
chart-pace-met = { $name }: los { $needed } depósitos necesarios se completaron { $age } después de la apertura a la firma{ $all ->
    [0] .
   *[other] ; de los { $all } tratados comparados, { $faster ->
        [0] ninguno fue más rápido
        [one] uno fue más rápido
       *[other] { $faster } fueron más rápidos
    }.
}
chart-pace-beyond = Fuera del gráfico, a la derecha: { $who }.
chart-survivors = Todos los tratados comparados acabaron por alcanzar este número. Los que nunca lo alcanzan no figuran entre ellos, de modo que lo dibujado aquí se inclina hacia el lado rápido.

chart-fan-median = { $date }: tan probable antes como después
chart-fan-range = cuatro probabilidades de cinco: de { $low } a { $high }
chart-fan-range-short = 4 de 5: { $low } a { $high }
chart-fan-chance = Probabilidad de que estén completos los depósitos necesarios
chart-fan-by = A más tardar en
chart-fan-of = { $n } de 100
chart-fan-beyond = La proyección deja al menos { $n } probabilidades de 100 para después del borde derecho.
chart-fan-none = Para el { $date } no hay aquí ninguna proyección.
chart-fan-reading = Al { $date }, { $reading ->
    [reported] { $n ->
        [0] sin ningún depósito, ni confirmado ni según otras fuentes, de los { $needed } necesarios
        [one] con un depósito, confirmado o según otras fuentes, de los { $needed } necesarios
       *[other] con { $n } depósitos, confirmados o según otras fuentes, de los { $needed } necesarios
    }
   *[confirmed] { $n ->
        [0] sin ningún depósito confirmado de los { $needed } necesarios
        [one] con un depósito confirmado de los { $needed } necesarios
       *[other] con { $n } depósitos confirmados de los { $needed } necesarios
    }
}, el último de ellos { $far ->
    [median] tiene más probabilidades de llegar { $median } que de no hacerlo
    [high] tiene las mismas probabilidades de llegar antes de { $median } que después, y nueve probabilidades de diez de llegar después de { $low }
   *[no] tiene las mismas probabilidades de llegar antes de { $median } que después, y cuatro probabilidades de cinco de llegar entre { $low } y { $high }
}: es una proyección, no una fecha legal.

chart-share-upright = Estados
chart-share-deposited = { $n ->
    [one] { $n } con depósito
   *[other] { $n } con depósito
}
chart-share-signed = { $n } solo con firma
chart-share-withdrawn = { $n ->
    [one] { $n } se ha retirado
   *[other] { $n } se han retirado
}
chart-share-outside = { $n } sin firma
chart-deposited = con depósito
chart-signed = solo con firma
chart-share-note = Solo Estados; la Unión Europea no es uno de ellos. Los depósitos cuentan cuando están confirmados.
chart-share-reading = Al { $date }, de { $all } Estados, { $signed ->
    [0] ninguno había firmado
    [one] uno había firmado
   *[other] { $signed } habían firmado
} sin depositar, { $n ->
    [0] ninguno había depositado
    [one] uno había depositado
   *[other] { $n } habían depositado
}{ $withdrawn ->
    [0] { "" }
    [one] , uno se había retirado
   *[other] , { $withdrawn } se habían retirado
} y { $rest ->
    [0] no quedaba ninguno sin hacer lo uno o lo otro
    [one] uno no había hecho ni lo uno ni lo otro
   *[other] { $rest } no habían hecho ni lo uno ni lo otro
}.

chart-group = Grupo
chart-groups-none = En ningún grupo regional
chart-groups-across = de los Estados de cada grupo, con firma o depósito
chart-groups-share = con firma o depósito
chart-groups-counts = { $n } de { $all } ({ $share }){ $deposited ->
    [0] { "" }
   *[other] , { $deposited } con depósito
}
chart-groups-short = { $n } de { $all }
chart-groups-nobody = Al { $date } no había firmado ningún Estado de ningún grupo regional.
chart-groups-most = Al { $date }, { $n ->
    [one] uno de los { $all } { $group } había firmado o depositado
   *[other] { $n } de los { $all } { $group } habían firmado o depositado
}: más que en cualquier otro grupo, y también la mayor proporción.
chart-groups-both = Al { $date }, { $n ->
    [one] uno de los { $all } { $group } había firmado o depositado
   *[other] { $n } de los { $all } { $group } habían firmado o depositado
}, más que en cualquier otro grupo; la mayor proporción era la de los { $first }, con { $m } de { $of }.
chart-groups-tie = Al { $date }, los grupos con más Estados que habían firmado o depositado eran los siguientes, con { $n } cada uno: { $who }.

## The page of one State

state-title = { $name } y la Convención de Hanói
state-list = Todos los Estados y la Convención de Hanói
state-list-link = Cada Estado tiene su propia página
state-list-back = El atlas
state-back = El atlas, con este Estado en el mapa
state-map = { $name } en el mapa, con sus vecinos
state-deed = { $term }: { $value }.
state-sentence = { $name } y la Convención de las Naciones Unidas contra la Ciberdelincuencia, al { $date }: { $standing }. { $deeds }

## Some States among all, and other treaties on the map

map-layer-budapest = Convenio de Budapest
map-layer-malabo = Convención de Malabo
map-layer-untoc = Convención de Palermo
map-layer-uncac = Convención contra la Corrupción
among-name = Qué Estados
among-none = Todos los Estados
among-all = Mostrar todos los Estados
among-set = { $n ->
    [0] No se muestra ningún Estado
    [one] Se muestra un Estado
   *[other] Se muestran { $n } Estados
}: { $set }.
overlay-name = Otros tratados
overlay-none = Ningún otro tratado
overlay-fill = Los colores muestran otro tratado: { $name }, con fuentes hasta el { $until }; la frase, el eje y la tabla siguen referidos a la Convención de Hanói.
overlay-outline = Con contorno: { $name }
overlay-mark = Con un punto: { $name }
others-title = Junto a Budapest y Malabo
others-link = Los tratados, uno junto a otro, en una página
cite-title = { $treaty }: situación al { $date }
cite-plain = En texto
cite-apa = APA
cite-bibtex = BibTeX
cite-wikipedia = Wikipedia
share-title = Citar, guardar, compartir
share-link = El enlace a esta vista
share-copy = Copiar
share-on = Compartir…
share-print = Imprimir
share-done = Hecho.
share-failed = El navegador no lo permitió. Lo que se iba a copiar está seleccionado: pulse Ctrl+C o ⌘C.
share-sentence = La frase
share-picture = Una imagen
share-link-shape = Ancha, para la vista previa de un enlace
share-square = Cuadrada, para una publicación
share-paper = Para una hoja de papel
share-data = Los datos
share-csv = Los Estados mostrados (CSV)
share-json = Los Estados mostrados, con fuentes (JSON)
share-all = Todos los datos:
share-terms = condiciones de uso
share-cite = Para citar
print-line = Atlas de la Convención de Hanói, edición { $edition }: datos al { $as_of }, fuente más reciente del { $until }.
others-articles = Qué dice la Convención
others-convention = Qué dice la Convención y por qué se discute

## Who has joined

joined-title = Quién se ha sumado, dónde y cuándo
joined-link = Gráficos por región y a lo largo del tiempo
charts-title = La Convención de Hanói en gráficos

## The projection

forecast-title = ¿Cuándo entrará en vigor?
forecast-early = Antes del { $opened }, cuando la Convención quedó abierta a la firma, no hay nada a partir de lo cual proyectar.
forecast-readings = Las dos maneras de contar los depósitos y lo que el método obtiene de cada una
forecast-which = Depósitos contados
forecast-reading-confirmed = los confirmados por el depositario
forecast-reading-reported = también los que solo constan por otras fuentes
forecast-deposits = Número
forecast-even = Tan probable antes como después del
forecast-half = La mitad de las probabilidades, entre
forecast-most = Cuatro quintos de las probabilidades, entre
forecast-entry = Entonces, en vigor a más tardar el
forecast-between = { $low } y { $high }
forecast-no-more = –
forecast-untoc = Convención de Palermo (UNTOC)
forecast-uncac = Convención de Mérida (UNCAC)
axis-forecast = 50 % de probabilidad al { $median }
axis-law = en vigor el { $entry }

whatif-title = ¿Y si…?
whatif-label = Depósitos al año
whatif-sentence = Si a partir del { $on } { $n ->
    [one] depositara su instrumento un Estado
   *[other] depositaran su instrumento { $n } Estados
} al año, { $missing ->
    [one] el único instrumento que aún falta estaría depositado
   *[other] los { $missing } instrumentos que aún faltan estarían depositados
} a más tardar el { $met } y la Convención entraría en vigor el { $entry }. Es pura aritmética; el método da { $chance ->
    [one] { $chance } probabilidad
   *[other] { $chance } probabilidades
} de 100 de que llegue tan pronto.
whatif-met = El número está completo: ya no tiene sentido preguntarse qué resultaría de uno u otro ritmo.
whatif-early = La Convención aún no estaba abierta a la firma.
whatif-far = A ese ritmo harían falta más años de los que caben en un calendario de cuatro cifras.

precedent-title = ¿Hasta qué punto habría acertado el método?
precedent-lead = Elija un tratado anterior. Se consulta el método a varias edades de ese tratado; para ello, el método aprende de todos los demás y no de él.
precedent-link = Qué habría dicho de un tratado anterior
precedent-label = Tratado
precedent-unknown = «{ $found }» no es ninguno de los tratados de los que aprende el método.
precedent-quick = { $name }: el cuadragésimo depósito llegó antes de la primera edad a la que se consulta el método.
precedent-caption = { $name }: apertura a la firma, el { $opened }; cuadragésimo depósito, el { $met }
precedent-age = Edad
precedent-deposits = Depósitos hasta entonces
precedent-days = { $n } días
precedent-verdict = Llegó
precedent-within = entre ambas fechas
precedent-earlier = antes
precedent-later = después
precedent-score = En el conjunto de tratados y edades, { $n } ensayos: { $most } de cada 100 cayeron en el intervalo de cuatro quintos y { $half } de cada 100 en el de la mitad; el punto medio se desvió, en promedio, en un factor de { $factor }, por exceso o por defecto; la puntuación de probabilidad ordenada continua (CRPS) sobre el logaritmo de los días es de { $crps }.

# sure es confirmed o reported; half, from y until son días del último depósito necesario.
forecast-projected = { $short }: al { $on }, { $sure ->
    [confirmed] { $n ->
        [0] sin ningún depósito confirmado de los { $needed } necesarios
        [one] con { $n } depósito confirmado de los { $needed } necesarios
       *[other] con { $n } depósitos confirmados de los { $needed } necesarios
    }
   *[reported] { $n ->
        [0] sin ningún depósito, ni confirmado ni según otras fuentes, de los { $needed } necesarios
        [one] con { $n } depósito, confirmado o según otras fuentes, de los { $needed } necesarios
       *[other] con { $n } depósitos, confirmados o según otras fuentes, de los { $needed } necesarios
    }
}, el método da una probabilidad entre dos de que el último se efectúe a más tardar el { $half }, con lo que el tratado estaría en vigor a más tardar el { $entry }; y 8 probabilidades de 10 de que se efectúe entre el { $from } y el { $until }. Es una proyección, no una fecha legal.
forecast-met = { $short }: el último depósito necesario se efectuó el { $met }; el tratado entra en vigor el { $entry }.
forecast-in-force = { $short }: en vigor desde el { $entry }.
forecast-caveat = Aprendido de { $n } tratados anteriores, todos los cuales entraron en vigor: los que nunca lo hicieron no figuran entre ellos, de modo que la proyección se inclina hacia una fecha temprana.

## Beside other treaties

beside-title = La Convención de Hanói junto a Budapest y Malabo
beside-lead = Existen tres convenciones sobre la ciberdelincuencia, una junto a otra, y ninguna sustituye a las demás. Quién está en cada una, qué han hecho desde entonces quienes votaron sobre el mandato en 2019 y hasta dónde llegan los datos.
beside-name-hanoi = Hanói
beside-name-budapest = Budapest
beside-name-malabo = Malabo
beside-missing = No se pudieron leer los datos de este tratado: { $name }; aquí se omite.

set-exactly = { $which ->
    [none] en ninguno de ellos
    [all] en { $names }
    [only] solo en { $names }
   *[some] en { $names }, no en { $out }
}
set-in = { $many ->
    [two] en { $names } a la vez
   *[more] en { $names }
}
set-against-signed = votaron en contra, han firmado
set-favour-unsigned = votaron a favor, no han firmado

sets-title = ¿Quién está en qué tratado?
sets-reading = Al { $date }, de { $all } Estados, { $hanoi ->
    [0] ninguno había firmado la Convención de Hanói ni se había sumado a ella
    [one] uno había firmado la Convención de Hanói o se había sumado a ella
   *[other] { $hanoi } habían firmado la Convención de Hanói o se habían sumado a ella
}; { $both ->
    [0] ninguno de ellos estaba
    [one] uno de ellos estaba
   *[other] { $both } de ellos estaban
} también en el Convenio de Budapest, y { $none ->
    [0] todos los Estados estaban en alguno
    [one] un Estado no estaba en ninguno
   *[other] { $none } Estados no estaban en ninguno
} de los tres: Hanói, Budapest y Malabo.
sets-caption = Estados según los tratados en que están, { $date }. Cada Estado figura en una sola fila.
sets-set = Estados que están…
sets-states = Estados
sets-in = está
sets-out = no está
sets-who = { $n ->
    [one] Qué Estado
   *[other] Qué { $n } Estados
}
sets-organization = Junto a los Estados: { $name }, { $set }.
sets-measure = «En» significa que un Estado es signatario, está obligado o es parte.
sets-record = { $name }: { $n } { $n ->
    [one] Estado
   *[other] Estados
}, con fuentes hasta el { $until }; { $reading }.
sets-reading-confirmed = los depósitos cuentan cuando están confirmados; las firmas, también cuando informan de ellas otras fuentes
sets-reading-reported = los depósitos y las firmas cuentan cuando están confirmados o informan de ellos otras fuentes
sets-reading-everything = cuenta todo acto que conste, también aquel cuyo día está sin verificar
sets-total = Otras fuentes cuentan { $n } firmas al { $date } sin nombrarlas todas.
sets-early = { $name }: no se abrió hasta el { $opened }.

sets-notes = Qué significa «en» y hasta dónde llegan los datos de cada tratado
flow-title = Del voto al compromiso
flow-early = Al { $date } no había habido votación; la Asamblea General aprobó el mandato para negociar, la resolución 74/247, el { $vote }.
flow-missing = La votación de la resolución 74/247 no está en los datos; aquí no se puede mostrar nada.
flow-reading = De los { $yes } Estados que votaron a favor del mandato en 2019, { $yes_signed ->
    [0] ninguno había firmado
    [one] uno había firmado
   *[other] { $yes_signed } habían firmado
} la Convención al { $date }; de los { $no } que votaron en contra, { $no_signed ->
    [0] ninguno
    [one] uno
   *[other] { $no_signed }
}; de los { $abstain } que se abstuvieron, { $abstain_signed ->
    [0] ninguno
    [one] uno
   *[other] { $abstain_signed }
}; de los { $absent } que no emitieron voto, { $absent_signed ->
    [0] ninguno
    [one] uno
   *[other] { $absent_signed }
}. { $deposited ->
    [0] No hay ningún depósito confirmado
    [one] Hay un depósito confirmado
   *[other] Hay { $deposited } depósitos confirmados
}{ $reported ->
    [0] .
    [one] ; de otro solo informan otras fuentes, y no cuenta.
   *[other] ; de { $reported } solo informan otras fuentes, y no cuentan.
}
flow-bank = { $name }: { $n }
flow-from-yes = a favor
flow-from-no = en contra
flow-from-abstain = abstención
flow-from-absent = no votó
flow-from-none = no es Miembro
flow-from-organization = organización
flow-deposited = depósito
flow-signed = solo firma
flow-acceded = adhesión
flow-apart = sin firma
flow-reported = depósito solo según otras fuentes
flow-vote = Voto sobre la 74/247
flow-all = total
flow-organization = Junto a los Estados, y nunca contada con ellos: { $name }, { $did }.
flow-who = Todos los Estados según su voto

treaties-title = Los tratados que recoge el atlas
treaties-opened = Apertura
treaties-needed = Necesarios
treaties-force = En vigor desde
treaties-known = Estados conocidos
treaties-not-in-force = no está en vigor
treaties-instruments = { $n } instrumentos, { $article }
treaties-states = { $party ->
    [0] ninguna parte
    [one] { $party } parte
   *[other] { $party } partes
}{ $bound ->
    [0] { "" }
    [one] , { $bound } obligado y a la espera
   *[other] , { $bound } obligados y a la espera
}{ $signed ->
    [0] { "" }
    [one] , { $signed } signatario
   *[other] , { $signed } signatarios
}
treaties-range = de { $least } a { $most }
treaties-total = { $name }: otras fuentes cuentan { $n } firmas al { $date } sin nombrarlas todas.
treaties-note = { $name }, { $title }. { $text } Datos al { $as_of }.

## Groups

among-missing = Ningún grupo se llama «{ $id }».
among-sentence = { $name } y { $treaty }: al { $date }, { $all ->
    [one] del único Estado del grupo
   *[other] de los { $all } Estados del grupo
}, { $joined ->
    [0] ninguno había firmado el tratado ni se había sumado a él.
    [one] uno había firmado el tratado o se había sumado a él
   *[other] { $joined } habían firmado el tratado o se habían sumado a él
}{ $joined ->
    [0] { "" }
   *[other] { $deposited ->
        [0] , sin ningún depósito confirmado.
        [one] , uno de ellos con depósito confirmado.
       *[other] , { $deposited } de ellos con depósito confirmado.
    }
}
among-list = Lista al { $as_of }, { $certainty }:
among-kind-un-group = Grupos regionales de las Naciones Unidas
among-kind-region = Regiones
among-kind-organization = Organizaciones
among-kind-forum = Foros de gobiernos
among-kind-category = Categorías de las Naciones Unidas

## One treaty: how a State stands, and what it may do

footing-party = parte
footing-contracting = contratante (aún no en vigor)
footing-approved-at-home = con aprobación interna
footing-signatory = signatario
footing-withdrawn = se ha retirado
footing-invited = invitado a adherirse
footing-outside = no consta ningún acto
footing-not-eligible = no puede sumarse
footing-help-party = El tratado está en vigor para él.
footing-help-contracting = Estado contratante: ha depositado su consentimiento; el tratado aún no está en vigor para él.
footing-help-approved-at-home = Aprobado en el plano interno, o se dice que ha ratificado; no se conoce ningún depósito que cuente.
footing-help-signatory = Ha firmado; al { $until } no consta su consentimiento.
footing-help-withdrawn = Había consentido y se ha retirado.
footing-help-invited = Fue invitado a adherirse; al { $until } no consta ningún acto.
footing-help-outside = Al { $until } no consta ningún acto.
footing-help-not-eligible = El tratado no le está abierto.
next-party = Nada: es parte.
next-contracting = Nada más: el tratado lo obligará cuando esté en vigor para él.
next-approved = Depositar su instrumento ante el depositario ({ $depositary }).
next-signatory = Depositar un instrumento de ratificación, aceptación o aprobación ante el depositario ({ $depositary }).
next-closed = Nada: el tratado no le está abierto.
next-early = Aún no podía firmar; el tratado se abrió el { $opened }.
next-sign-until = Puede firmar hasta el { $until }; después puede adherirse.
next-sign = Puede firmar y luego ratificar.
next-accede = Puede adherirse.
next-by-invitation = Puede adherirse cuando se le invite.
next-invited = Puede adherirse: fue invitado.

dossier-treaties = En cada tratado
dossier-treaty = Tratado
dossier-acts = Actos que constan
dossier-next = Qué haría falta
dossier-until = Datos hasta
dossier-act = { $kind }, { $date }, { $certainty }{ $counted ->
    [yes] { "" }
   *[no] , no se cuenta
}
dossier-invitation = invitación a adherirse, { $date }, { $certainty }
dossier-position = Posición declarada
dossier-said = { $when }, { $certainty }:
dossier-silent = No se ha encontrado ninguna posición declarada.
dossier-groups = Sus grupos
dossier-no-groups = No figura en ninguna de las listas que recoge el atlas.
dossier-quote = Para citar
dossier-cite = Atlas de la Convención de Hanói, edición { $edition }.
## What the Convention says

says-title = Qué dice la Convención de Hanói y qué se discute de ella
says-description = Los artículos de la Convención de las Naciones Unidas contra la Ciberdelincuencia, en una frase cada uno, junto al Convenio de Budapest y la Convención de Malabo; qué se dice a favor y en contra; y errores frecuentes, corregidos.
says-lead = Qué tipifica como delito la Convención de las Naciones Unidas contra la Ciberdelincuencia, qué crea, cómo se sitúa junto a dos tratados anteriores y qué se dice a favor y en contra: en nuestras propias palabras, cada afirmación con su fuente y su grado de certeza.
says-contents = En esta página
says-crimes = ¿Qué tipifica como delito?
says-mechanisms = ¿Qué crea?
says-beside = ¿Cómo se sitúa junto a dos tratados anteriores?
says-contested = ¿En qué discreparon los Estados?
says-positions = ¿Por qué se apoya y por qué se cuestiona?
says-errors = ¿Qué se cuenta mal a menudo?
says-articles = ¿Qué dice cada artículo?

article-name = artículo { $number }
article-search = Buscar en los artículos
article-all = Se puede buscar en { $n } entradas: por número, por título o por cualquier palabra de nuestros resúmenes.
article-found = { $n ->
    [0] Ninguna entrada, de { $all }, trata de «{ $words }».
    [one] Una entrada, de { $all }, trata de «{ $words }»:
   *[other] { $n } entradas, de { $all }, tratan de «{ $words }»:
}
article-lead = Los títulos y los resúmenes son nuestros, una frase cada uno. El texto oficial no se pudo leer cuando se recopilaron los datos, por lo que se señalan dos cosas: si la Convención tiene un artículo así y si ese es su número. De { $all } entradas, { $confirmed ->
    [0] ninguna está confirmada
    [one] una está confirmada
   *[other] { $confirmed } están confirmadas
} en ambas cosas; { $reported ->
    [0] ninguna tiene
    [one] una tiene
   *[other] { $reported } tienen
} en ambas, al menos, el respaldo de otras fuentes; { $unverified ->
    [0] ninguna está sin verificar en una de ellas o en las dos
    [one] una está sin verificar en una de ellas o en las dos, y aún debe cotejarse
   *[other] { $unverified } están sin verificar en una de ellas o en las dos, y aún deben cotejarse
}.
article-official = Lo que obliga es el texto oficial:
article-chapter = Capítulo { $number }: { $title }
article-sure = asunto { $subject }, número { $number }
sure-confirmed = confirmado
sure-reported = según otras fuentes
sure-unverified = sin verificar

offence-cyber-dependent = Contra sistemas y datos
offence-cyber-dependent-help = Ciberdependientes: delitos que no se pueden cometer sin un sistema informático.
offence-cyber-enabled = Viejos delitos con medios nuevos
offence-cyber-enabled-help = Facilitados por la informática: delitos que también existen fuera de la red.
offence-child-sexual-exploitation = Explotación sexual de niños
offence-child-sexual-exploitation-help = Material, y acercamientos a un niño, por medio de un sistema.
offence-intimate-images = Imágenes íntimas
offence-intimate-images-help = Difundidas sin el consentimiento de la persona mostrada.
offence-added = Un delito más se refiere a lo que se gana con todos ellos: { $which }.

mechanism-network = Red 24/7
mechanism-evidence = Pruebas electrónicas
mechanism-conference = Conferencia de los Estados Partes
mechanism-secretariat = La UNODC como secretaría
mechanism-assistance = Asistencia técnica
mechanism-redress = Reparación a las víctimas

subject-head = Asunto
subject-caption = De { $all } respuestas, { $unread ->
    [0] se conocen todas.
    [one] una no se conoce, porque no se pudo leer el texto.
   *[other] { $unread } no se conocen, porque no se pudieron leer los textos.
} Los números de los artículos son los de cada tratado.
subject-treaty-hanoi = Hanói (2024)
subject-treaty-budapest = Budapest (2001)
subject-treaty-malabo = Malabo (2014)
subject-articles = { $n ->
    [one] artículo
   *[other] artículos
} { $numbers }
subject-illegal-access = Acceso ilícito
subject-illegal-interception = Interceptación ilícita
subject-data-interference = Interferencia en los datos
subject-system-interference = Interferencia en los sistemas
subject-misuse-of-devices = Uso indebido de dispositivos
subject-forgery = Falsificación
subject-fraud = Fraude
subject-child-sexual-abuse-material = Material de abuso sexual de niños
subject-grooming = Captación o embaucamiento de niños
subject-intimate-images = Imágenes íntimas sin consentimiento
subject-extradition = Extradición
subject-preservation = Conservación rápida de datos almacenados
subject-network-24-7 = Red 24/7
subject-safeguards = Salvaguardias y derechos humanos
extent-present = presente
extent-partly = en parte
extent-absent = ausente
extent-not-checked = sin comprobar
extent-present-help = el tratado tiene un artículo al respecto
extent-partly-help = abarca una parte
extent-absent-help = no tiene ninguno, hasta donde muestran sus epígrafes
extent-not-checked-help = no se pudo leer el texto y no se afirma nada

dispute-vote = El propio mandato para negociar fue objeto de disputa: el { $date } la Asamblea General aprobó la resolución { $resolution } por { $yes } votos contra { $no } y { $abstain } abstenciones.
dispute-since = Al { $date } habían firmado la Convención: de los { $all_yes } que habían votado a favor del mandato, { $yes ->
    [0] ninguno
    [one] uno
   *[other] { $yes }
}; de los { $all_no } que habían votado en contra, { $no ->
    [0] ninguno
    [one] uno
   *[other] { $no }
}; y de los { $all_abstain } que se habían abstenido, { $abstain ->
    [0] ninguno
    [one] uno
   *[other] { $abstain }
}.

position-lead = Agrupadas por lo que dice cada declaración o, cuando no se encontró ningún motivo, por lo que se hizo. La agrupación es nuestra. El voto de un Estado sobre el mandato en 2019 y su situación pueden apuntar en otra dirección, y se indican al lado. De { $silent } Estados no se encontró ninguna declaración.
position-support = Apoyo y sus motivos
position-criticism = Críticas, inquietudes y reservas
position-neither = Sin decidir, o ni lo uno ni lo otro
position-acts = Sobre el mandato de 2019: { $vote }. Situación: { $standing }.
position-standing = Situación: { $standing }.

fix-early = El { $date } la Convención aún no podía firmarse; quedó abierta a la firma el { $opened }.
fix-ratified = Firmar no es ratificar
fix-ratified-law = La firma por sí sola no obliga a un Estado. Su consentimiento se da después, mediante un instrumento de ratificación, aceptación o aprobación depositado ante el Secretario General de las Naciones Unidas.
fix-ratified-count = Al { $date }, { $signed ->
    [0] nadie había firmado
    [one] uno había firmado
   *[other] { $signed } habían firmado
}, y { $n ->
    [0] no estaba confirmado ningún depósito
    [one] estaba confirmado un depósito
   *[other] estaban confirmados { $n } depósitos
}{ $reported ->
    [0] .
    [one] ; de uno solo informaban otras fuentes, y no se cuenta.
   *[other] ; de { $reported } solo informaban otras fuentes, y no se cuentan.
}
fix-ratified-example = Un titular sobre la ceremonia de Hanói decía «ratifican» de quienes habían firmado.
fix-ratified-home = La aprobación por un parlamento tampoco es el depósito (casos que constan en los datos: { $who }).
fix-countries = { $n } signatarios no son { $n } países
fix-countries-then = Cuando terminó la ceremonia de Hanói, el { $date }, { $n } habían firmado: { $who }. Una organización no es un país, y un observador no es un Estado Miembro de las Naciones Unidas.
fix-countries-later = Al { $date }, en los datos constan { $n }: { $who }.
fix-instruments = Hacen falta { $needed } instrumentos, no { $needed } firmas
fix-instruments-law = La Convención entra en vigor { $days } días después del depósito del último de { $needed } instrumentos ({ $article }). Las firmas no cuentan para ello, y un instrumento de la Unión Europea no se suma a los de sus miembros.
fix-instruments-count = Al { $date }, { $signed ->
    [0] nadie había firmado
    [one] uno había firmado
   *[other] { $signed } habían firmado
}, y { $n ->
    [0] no estaba confirmado el depósito de ninguno
    [one] estaba confirmado el depósito de uno
   *[other] estaba confirmado el depósito de { $n }
} de los { $needed } instrumentos.
fix-force = No está en vigor
fix-force-missing = Al { $date } { $n ->
    [0] no estaba confirmado el depósito de ninguno
    [one] estaba confirmado el depósito de uno
   *[other] estaba confirmado el depósito de { $n }
} de los { $needed } instrumentos necesarios. No puede darse ninguna fecha de entrada en vigor antes de que se deposite el último.
fix-force-waiting = Al { $date } se habían depositado los instrumentos necesarios; la Convención entra en vigor el { $on }, y no antes.
fix-absent = Canadá y Estados Unidos no firmaron en Hanói
fix-absent-then = Según otras fuentes, ambos estuvieron presentes; ninguno figura entre los { $n } signatarios de la ceremonia.
fix-absent-signed = Más tarde, { $when ->
    [day] el { $when }
    [month] en { $when }
   *[by] { $when }
}, firmó { $name } ({ $sure }).
fix-absent-none = Al { $date } no constaba ninguna firma de { $name }.
fix-name-CAN = Canadá
fix-name-USA = Estados Unidos
fix-budapest = No sustituye al Convenio de Budapest
fix-budapest-both = Al { $date }, de las { $all } partes en el Convenio de Budapest que constan, { $n ->
    [0] ninguna había firmado
    [one] una había firmado
   *[other] { $n } habían firmado
} también la Convención de Hanói{ $left ->
    [0] , y no consta ninguna retirada del tratado más antiguo.
   *[other] .
}
fix-budapest-canada = Canadá dijo que los dos tratados son complementarios ({ $sure }).
fix-budapest-law = El artículo { $number }, tal como aquí se resume, dice: «{ $summary }» ({ $sure }).

## A view by itself, in another's page

embed-title-timeline = ¿Cómo surgió?
embed-window = { $title } · Atlas de la Convención de Hanói
embed-atlas = Atlas de la Convención de Hanói
embed-list = Vistas para otras páginas
embed-list-lead = Cada una funciona por sí sola, en un marco dentro de un artículo o una lección.
embed-wake = Explorar
embed-as-of = Datos al { $as_of }; la fuente más reciente que se ha encontrado es del { $until }.
embed-sources = Fuentes: { $who }{ $n ->
    [0] .
    [one] { " " }y otra más.
   *[other] { " " }y otras { $n }.
}
since-changed = Desde entonces, hasta el { $day }: { $what }.
since-same = Los datos más nuevos, del { $day }, dicen lo mismo.
since-link = Ver los más nuevos
since-unseen = Desde entonces se han publicado datos más nuevos; este marco conserva los que se citaron.
since-signatures = { $n ->
    [one] una firma
   *[other] { $n } firmas
}
since-deposits = { $n ->
    [one] un depósito confirmado
   *[other] { $n } depósitos confirmados
}
since-reported = { $n ->
    [one] un depósito según otras fuentes
   *[other] { $n } depósitos según otras fuentes
}
since-others = { $n ->
    [one] un acto de otro tipo
   *[other] { $n } actos de otro tipo
}
since-corrections = { $n ->
    [one] una corrección
   *[other] { $n } correcciones
}
builder-title = Póngalo en su propia página
builder-lead = Una vista del atlas para un artículo o una lección. Permanece en reposo hasta que un lector pide más, no guarda nada sobre los lectores y no consulta ningún otro servidor que este.
builder-view = Vista
builder-view-map = Mapa
builder-view-timeline = Cronología
builder-view-table = Tabla de los Estados
builder-view-progress = Camino a la entrada en vigor
builder-view-forecast = Proyección
builder-view-compare = Junto a Budapest y Malabo
builder-facts = Datos
builder-facts-live = siempre los más nuevos
builder-facts-frozen = los del { $day }, para siempre
builder-opening = Se abre
builder-opening-published = en la fecha más reciente
builder-opening-here = tal como está ahora esta página
builder-lang = Idioma
builder-theme = Colores
builder-width = Ancho de su columna
builder-pixels = { $n } píxeles
builder-heading = Título
builder-form-frame = Un marco
builder-form-frame-help = Funciona donde no se permiten scripts. Su altura se reserva para el ancho que haya elegido.
builder-form-listener = Un marco que recibe su altura
builder-form-listener-help = El script espera a que se le comunique la altura. Una página que ya atiende a los marcos de Datawrapper o WordPress no necesita ningún script nuestro.
builder-form-element = Un elemento
builder-form-element-help = Para páginas que escribe usted mismo; los atributos son parámetros y los cambios se reciben como eventos.
builder-copy = Copiar
builder-copied = Copiado.
builder-refused = El navegador no permitió copiar; en su lugar, el código está seleccionado.
builder-preview = Véalo con { $n } píxeles de ancho
builder-wakes = Como pide más que la imagen más reciente, el programa se carga en cuanto un lector lo ve.
builder-nowhere = Esta copia del atlas no tiene dirección en la web, de modo que otras páginas no pueden mostrarla.

## In front of a class: scenes

deck-present = Presentar
deck-count = { $n } / { $all }
deck-told = { $n } de { $all }: { $title }
deck-next = Siguiente
deck-previous = Atrás
deck-leave = Salir de la presentación
deck-notes = Notas
deck-notes-none = El navegador no abrió una segunda ventana; las notas se muestran aquí.
deck-sources = En qué se basa
deck-following = A continuación: { $title }
deck-minutes = { $n ->
    [one] un minuto, más o menos
   *[other] unos { $n } minutos
}
deck-help = Teclas
deck-keys = Teclas de la presentación
deck-key-next = Av Pág, →, ↓, barra espaciadora, N, Intro
deck-key-next-does = siguiente
deck-key-previous = Re Pág, ←, ↑, Retroceso, P
deck-key-previous-does = atrás
deck-key-ends = Inicio, Fin
deck-key-ends-does = primera y última
deck-key-blank = B o punto, W
deck-key-blank-does = pantalla en negro o en blanco; cualquier tecla devuelve la imagen
deck-key-full = F
deck-key-full-does = pantalla completa
deck-key-notes = S
deck-key-notes-does = notas en una segunda ventana
deck-key-choose = 1 a 4
deck-key-choose-does = elegir una respuesta
deck-key-help = ?
deck-key-help-does = esta lista
deck-key-leave = Esc
deck-key-leave-does = salir
deck-key-note = Un campo, un control deslizante o el mapa conservan sus teclas mientras tienen el foco. En una pantalla táctil, deslice el dedo hacia un lado.
deck-letters = Las letras sueltas funcionan como teclas
deck-frame = Pulse aquí para dar el teclado a esta presentación
deck-wait = Se está cargando la lección…
deck-failed = No se pudo cargar la lección. Las páginas «present» y «teach» de este sitio la tienen como texto.
deck-no-lesson = No hay ninguna lección llamada «{ $found }»; se muestra la primera.
deck-no-scene = Esta lección no tiene ninguna escena «{ $found }»; se muestra la más cercana.

## In front of a class: questions

quiz-title = Preguntas
quiz-none = No se pudieron cargar todos los datos con que se hacen las preguntas.
quiz-no-set = No hay preguntas llamadas «{ $found }»; se hacen de todo tipo.
quiz-no-seed = «{ $found }» no es un número del 1 al { $last }; se toma el número { $seed }.
quiz-set-mixed = de todo tipo
quiz-set-map = sobre el mapa
quiz-set-standing = quién había firmado
quiz-set-order = qué fue primero
quiz-set-term = términos
quiz-set-threshold = números y días
quiz-sets = Otras preguntas
quiz-count = Pregunta { $n } de { $all }
quiz-number = Cuestionario { $seed }, { $set }. Datos de la edición { $edition }.
quiz-show = Mostrar la respuesta
quiz-right = Correcto: { $answer }.
quiz-wrong = No exactamente. La respuesta es: { $answer }.
quiz-shown = La respuesta: { $answer }.
quiz-next = Siguiente pregunta
quiz-result = Ver el resultado
quiz-score = { $right } de { $all } correctas
quiz-new = Preguntas nuevas
quiz-again = Las mismas preguntas otra vez
quiz-sheet = Imprimir estas preguntas
quiz-key = Imprimir las respuestas
quiz-print = Imprimir
quiz-leave = Salir del cuestionario
quiz-back = A las preguntas en pantalla
quiz-click = Elige el Estado en el mapa, con un clic o con las flechas e Intro, y después confirma.
quiz-confirm = Mi respuesta: { $name }
quiz-name = Nombre: ______________________________
quiz-map-paper = Márcalo en el mapa con el número { $n }.
quiz-key-title = Respuestas

quiz-map = Busca en el mapa: { $name }.
quiz-map-why = { $how ->
    [confirmed] { $name }: ya había firmado cuando terminó la ceremonia de Hanói, el { $date }.
    [reported] { $name }: según otras fuentes, había firmado en Hanói al { $date }; ningún registro que se haya podido leer lo muestra.
   *[none] { $name }: no estaba entre quienes habían firmado cuando terminó la ceremonia de Hanói, el { $date }.
}
quiz-had = ¿Cuál de estos Estados había firmado la Convención cuando terminó la ceremonia de Hanói, el { $date }?
quiz-had-why = { $name }: uno de los { $n } signatarios de Hanói al { $date }; de los otros tres no consta ningún acto.
quiz-had-not = ¿Cuál de estos Estados no había firmado la Convención cuando terminó la ceremonia de Hanói, el { $date }?
quiz-had-not-why = { $name }: no estaba entre los { $n } signatarios de Hanói al { $date }; los otros tres, sí.
quiz-first = ¿Cuál de estos hechos es el primero?
quiz-last = ¿Cuál de estos hechos es el último?
quiz-order-event = { $event } ({ $date })
quiz-order-why = Por orden: { $events }.
quiz-term = ¿Qué término significa esto? «{ $meaning }»
quiz-term-why = Fuente del término «{ $term }»: { $says }.
quiz-rule = La Convención entra en vigor { $days } días después del depósito del instrumento número { $needed } ({ $article }).
quiz-instruments = ¿Cuántos instrumentos deben depositarse para que la Convención pueda entrar en vigor?
quiz-days = ¿Cuántos días median entre el último depósito necesario y la entrada en vigor?
quiz-starts = ¿Qué pone en marcha el plazo de { $days } días previo a la entrada en vigor de la Convención?
quiz-starts-deposit = el depósito del instrumento número { $needed }
quiz-starts-signature = la firma número { $needed }
quiz-starts-adoption = la aprobación por la Asamblea General
quiz-starts-ceremony = el final de la ceremonia de Hanói
quiz-last-day = ¿Cuál es el último día en que un Estado puede firmar?
quiz-last-day-why = La Convención está abierta a la firma hasta el { $date }. Después, un Estado todavía puede sumarse, por adhesión.
quiz-adopted = ¿Qué día aprobó la Asamblea General la Convención?
quiz-opened = ¿Qué día quedó abierta a la firma la Convención?
quiz-adopted-why = Se aprobó el { $date } y quedó abierta a la firma el { $opened }.
quiz-signed = ¿Cuántos habían firmado cuando terminó la ceremonia de Hanói, el { $date }?
quiz-signed-why = Al { $date } había { $n } signatarios. No todos son Estados: la Unión Europea es uno de ellos.
quiz-never = ¿De quién es el instrumento que nunca contará entre los { $needed } necesarios?
quiz-never-why = { $name }: puede sumarse, pero su instrumento no se cuenta además de los de sus miembros; los { $needed } son solo de Estados.

term-adoption = adopción (aprobación del texto)
term-adoption-means = Queda fijado el texto de un tratado. Nadie queda obligado por ello.
term-adoption-says = Convención de Viena sobre el Derecho de los Tratados, artículo 9
term-signature = firma
term-signature-means = Un Estado pone su nombre al pie de un tratado que todavía debe ratificarse. Aún no está obligado, pero no debe frustrar la finalidad del tratado.
term-signature-says = Convención de Viena sobre el Derecho de los Tratados, artículos 14 y 18
term-ratification = ratificación
term-ratification-means = Un Estado que ha firmado declara a los demás Estados que consiente en obligarse.
term-ratification-says = Convención de Viena sobre el Derecho de los Tratados, artículos 2 y 14
term-accession = adhesión
term-accession-means = Un Estado que no ha firmado consiente en obligarse, en un solo paso.
term-accession-says = Convención de Viena sobre el Derecho de los Tratados, artículos 2 y 15
term-deposit = depósito
term-deposit-means = El documento del consentimiento se entrega para su custodia. Desde ese momento cuenta.
term-deposit-says = Convención de Viena sobre el Derecho de los Tratados, artículo 16
term-depositary = depositario
term-depositary-means = Quien custodia un tratado, recibe los documentos e informa de ellos a todos los demás.
term-depositary-says = Convención de Viena sobre el Derecho de los Tratados, artículos 76 y 77
term-force = entrada en vigor
term-force-means = Desde ese día, un tratado es derecho para quienes han consentido en él.
term-force-says = Convención de Viena sobre el Derecho de los Tratados, artículo 24
term-party = parte
term-party-means = Un Estado que ha consentido en obligarse y para el que el tratado es derecho.
term-party-says = Convención de Viena sobre el Derecho de los Tratados, artículo 2

## In front of a class: pages

lesson-link = Para docentes: presentación, preguntas y hoja de trabajo
lesson-show = Mostrar esta escena en el atlas
teach-plan = Plan de la lección
teach-title = Plan de la lección: { $title }
teach-objectives = Qué aprende el alumnado
teach-material = Material
teach-course = Desarrollo de la lección
teach-minutes = Minuto
teach-number = Escena
teach-scene = Título
teach-words = Qué lee la clase
teach-present = Iniciar la presentación
teach-slides = Todas las escenas en una página, con notas y mapas, para leer e imprimir
teach-handout = Hoja de trabajo, para imprimir
teach-key = Respuestas a la hoja de trabajo
teach-quiz = Las preguntas en pantalla
teach-seeds = La hoja de trabajo lleva el cuestionario número { $seed }. Cualquier otro número da otras preguntas, las mismas para todos los que usen ese número. Al final de un cuestionario en pantalla hay enlaces a preguntas nuevas y para imprimirlas, con o sin las respuestas.
handout-title = La Convención de Hanói: hoja de trabajo
handout-key-title = La Convención de Hanói: respuestas a la hoja de trabajo
handout-description = Un mapa para colorear, fechas para ordenar y preguntas sobre la Convención de las Naciones Unidas contra la Ciberdelincuencia.
handout-map = Colorea el mapa
handout-map-task = Colorea todos los Estados que habían firmado la Convención cuando terminó la ceremonia de Hanói, el { $date }. Los nombres están abajo. Los Estados pequeños llevan un círculo.
handout-map-answer = Así debe quedar el mapa: están rellenos los que habían firmado cuando terminó la ceremonia de Hanói, el { $date }.
handout-signed = había firmado
handout-not-signed = no había firmado
handout-names = Signatarios al { $date }
handout-timeline = Pon cada fecha en su sitio
handout-timeline-task = Los hechos están en orden. Escribe delante de cada uno la fecha correcta.
handout-dates = Las fechas:
handout-force = ¿Por qué la entrada en vigor no tiene fecha aquí?

## The feeds of changes in the record

feed-title = Atlas de la Convención de Hanói: lo que consta
feed-subtitle = Cada acto relativo a la Convención de las Naciones Unidas contra la Ciberdelincuencia y cada hecho de su historia, con su fecha, su fuente y su grado de certeza.
feed-author = Atlas de la Convención de Hanói
feed-act = { $name }: { $act }
feed-act-said = { $name }, { $treaty }: { $act }, { $when } ({ $sure }).
feed-removed = { $name }: { $act } (ya no consta)
feed-removed-said = { $name }: este acto ({ $act }) se eliminó de los datos en la edición del { $when }.
feed-event-said = { $detail } Certeza: { $sure }.
feed-source = Fuente: { $publisher }, { $title }.

## Pictures to share

poster-boundaries = Las fronteras y los nombres no implican opinión alguna sobre la condición de ningún territorio. Gris rayado: en disputa o fuera de la lista de Estados de las Naciones Unidas.
poster-sources = Datos al { $as_of }, con fuentes hasta el { $until }. Fuentes: { $who }{ $n ->
    [0] .
    [one] ; una más.
   *[other] ; { $n } más.
}
poster-edition = Atlas de la Convención de Hanói · { $edition }
poster-squares = Un cuadrado por cada instrumento necesario: relleno cuando el depositario lo ha confirmado, con borde cuando informan de él otras fuentes.
poster-later = después
poster-chance = La probabilidad de que cada año traiga el depósito número { $needed }; el más oscuro contiene el punto medio. Es una proyección, no una fecha legal.
poster-beside = Situación de cada Estado respecto de este tratado el { $date }: { $name }.
poster-vote = ¿Quién quería una nueva convención? La votación de la resolución { $resolution }

## The map, heard

hear-title = Escucharlo
hear-lead = Un tono por cada acto, en el orden de los días; un año dura dos segundos. Cada grupo regional tiene su propia altura, y un depósito suena más largo que una firma. No suena nada hasta que se pulsa el botón.
hear-play = Reproducir los actos como tonos
hear-stop = Detener los tonos
hear-none = Este navegador no emite aquí ningún sonido.
hear-pitch = De grave a agudo: { $groups }.
hear-now = { $date }: { $n ->
    [one] un acto
   *[other] { $n } actos
}
hear-say = Decir las situaciones de una vez
spoken = Al { $date }, { $n ->
    [0] nadie había firmado
    [one] uno había firmado
   *[other] { $n } habían firmado
}{ $n ->
    [0] { "" }
   *[other] : { $groups }
}. { $m ->
    [0] No estaba confirmado el depósito de ninguno
    [one] Estaba confirmado el depósito de uno
   *[other] Estaba confirmado el depósito de { $m }
} de los { $needed } instrumentos necesarios.
spoken-group = { $group } { $n }

## The file for use without a network

offline-note = Este archivo es el atlas completo, edición { $edition }. No necesita red ni se entera de datos más nuevos.
offline-elsewhere = Esa página es parte del sitio web; no está en este archivo.

## The site as a program of its own

installed-short = Atlas de Hanói
