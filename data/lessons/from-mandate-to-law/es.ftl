# Español: las palabras de la lección, en el formato de Project Fluent. Los números, los días y los nombres
# de los Estados son huecos: se rellenan con los datos en la fecha que muestra la escena (docs/teaching.md).

title = Del mandato a la entrada en vigor
lead = { $scenes } escenas sobre la Convención de las Naciones Unidas contra la Ciberdelincuencia: cómo surgió, quién la ha firmado y cuándo puede entrar en vigor.
about = Para estudiantes a partir de unos dieciséis años, en una sola lección de { $minutes } minutos. No hace falta saber nada de tratados de antemano.
objective-1 = Distinguen la firma, la ratificación, el depósito y la entrada en vigor, y dicen cuál de ellos obliga a un Estado.
objective-2 = Leen en un mapa quién ha firmado y quién no, y dicen en qué fecha y según qué fuente.
objective-3 = Cuentan con sus propias palabras cómo surgió la Convención y por qué la primera votación sobre ella estuvo dividida.
objective-4 = Dan una razón a favor de la Convención y otra en contra, y dicen quién las defiende.
objective-5 = Explican por qué una proyección no es una fecha.

question-title = ¿Quién ha firmado y quién no?
question-text = Las Naciones Unidas tienen un nuevo tratado contra los delitos informáticos. Se sabe que { $signatures ->
    [one] lo ha firmado uno
   *[other] lo han firmado { $signatures }
}: { $who }. { $outlook ->
    [in-force] Está en vigor desde el { $entry }.
    [met] Entra en vigor el { $entry }.
   *[projected] Todavía no está en vigor.
}
question-notes =
    Antes de mostrar un número, deje que la clase adivine: ¿cuántos Estados hay y cuántos han firmado? Pueden sumarse { $states } Estados y, junto a ellos, la Unión Europea.
    Lea la leyenda en voz alta. Azul: ha firmado. Gris: no consta ninguna firma.
    Estos datos se recopilaron el { $as_of }; la fuente más reciente es del { $until }. Lo que ha ocurrido después no se sabe aquí. Otras fuentes cuentan hasta { $most } signatarios sin nombrarlos a todos.

mandate-title = Empezó con una votación dividida
mandate-text = El { $vote } la Asamblea General decidió que se negociara un tratado: { $yes } Estados a favor, { $no } en contra, { $abstain } abstenciones. No votaron { $absent }.
mandate-notes =
    La idea es anterior a la votación. En { $day-draft-shown-to-experts } Rusia mostró a expertos, en Viena, un primer proyecto, como una vía distinta del Convenio de Budapest.
    Pregunte: ¿qué partes del mundo votaron a favor y cuáles en contra? ¿Qué podían temer las que votaron en contra? Recoja las conjeturas; una escena posterior vuelve a ellas.
    La votación nominal procede de una recopilación de investigadores. No se pudieron leer las actas de las propias Naciones Unidas, así que el atlas la señala como dato «según otras fuentes».

talks-title = Años de negociación y un final difícil
talks-text = Un comité abierto a todos los Estados negoció desde el { $day-session-1 }, en Nueva York y en Viena. El período de sesiones que iba a ser el último se interrumpió sin acuerdo. El { $day-draft-approved } el comité aprobó un texto.
talks-notes =
    Cada marca del eje es un período de sesiones o una decisión.
    El período de sesiones que empezó el { $day-concluding-session } se suspendió porque no había acuerdo sobre el ámbito de aplicación (¿qué delitos?) ni sobre las salvaguardias (¿qué protege los derechos de las personas?). Continuó medio año después, desde el { $day-reconvened-session }.
    Incluso entonces se sometieron antes a votación objeciones a varias disposiciones, encabezadas por Irán. Algunas páginas fechan la aprobación un día antes o después.

adoption-title = Aprobada, pero no obliga a nadie
adoption-text = El { $adopted } la Asamblea General aprobó la Convención, sin votación. La aprobación fija el texto. No obliga a ningún Estado.
adoption-notes =
    Pregunte por qué el mapa está vacío. Nadie podía firmar todavía: la Convención quedó abierta a la firma en Hanói el { $opened }.
    «Sin votación» significa que nadie la pidió. Por eso no hay lista de quién estaba a favor y quién en contra, y nadie debería mostrar un mapa de eso.

opening-title = { $signatures } signatarios en dos días
opening-text = En Hanói, el { $opened } y al día siguiente, { $signatures ->
    [one] firmó uno
   *[other] firmaron { $signatures }
}: { $who }. Una firma dice: tenemos la intención de sumarnos.
opening-notes =
    El primer día { $first ->
    [one] firmó uno
   *[other] firmaron { $first }
}. Las informaciones de ese día daban otras cifras, y muchos titulares hablaron de { $signatures } países. Pregunte qué falla ahí: la Unión Europea es una organización, y el Estado de Palestina es observador y no Miembro de las Naciones Unidas.
    Deje que la clase busque dos vecinos, uno que hubiera firmado y otro que no.

signed-title = Firmar no es ratificar
signed-text = La firma por sí sola no obliga. Un Estado queda obligado cuando deposita un instrumento: de ratificación, aceptación o aprobación. De los { $needed } que hacen falta, { $deposits ->
    [0] no hay ninguno confirmado
    [one] hay uno confirmado
   *[other] hay { $deposits } confirmados
}.
signed-notes =
    Cuatro pasos, uno tras otro: la firma; la aprobación interna, a menudo por el parlamento; el depósito ante el Secretario General de las Naciones Unidas; la entrada en vigor, { $days } días después del depósito número { $needed }.
    { $reported ->
    [0] Otras fuentes no informan de más depósitos.
    [one] Otras fuentes informan de un depósito ({ $reporters }), sin fecha. El depositario no lo había confirmado cuando se recopilaron los datos, así que el atlas lo muestra junto a la cuenta y no dentro de ella.
   *[other] Otras fuentes informan de { $reported } depósitos ({ $reporters }), sin fecha. El depositario no los había confirmado cuando se recopilaron los datos, así que el atlas los muestra junto a la cuenta y no dentro de ella.
}
    La aprobación interna no es el depósito: según otras fuentes, el parlamento de Azerbaiyán aprobó la ratificación el { $day-azerbaijan-approves }. Un instrumento de la Unión Europea no sería uno de los { $needed }.

sides-title = Algunos cambiaron de bando
sides-text = { $against-signed ->
    [one] Un Estado que votó en contra del mandato el { $vote } ha firmado
   *[other] { $against-signed } Estados que votaron en contra del mandato el { $vote } han firmado
} a pesar de todo. De { $favour-unsigned ->
    [one] uno que votó
   *[other] { $favour-unsigned } que votaron
} a favor no se sabe que { $favour-unsigned ->
    [one] haya
   *[other] hayan
} firmado.
sides-notes =
    El mapa muestra solo los que votaron en contra y firmaron. Pregunte qué pudo pasar entretanto.
    Cuidado con los motivos. Se votó si había que negociar; se firma lo que salió de ello años después. Y de la mayoría de los Estados no se encontró ninguna declaración.

budapest-title = Al lado hay un tratado más antiguo
budapest-text = El Convenio de Budapest, del Consejo de Europa, se abrió a la firma el { $budapest-opened }. De las { $budapest } partes que constan, { $budapest-both ->
    [0] ninguna ha firmado también la nueva Convención
    [one] una ha firmado también la nueva Convención
   *[other] { $budapest-both } han firmado también la nueva Convención
}. Ninguno de los dos tratados sustituye al otro.
budapest-notes =
    El mapa muestra ahora el Convenio de Budapest, con fuentes hasta el { $budapest-until }. Otras fuentes cuentan algunas partes más, sin nombrarlas.
    Pregunte qué partes del mundo están en este mapa y no en el primero, y al revés. Canadá, que está en ambos, dijo que los dos tratados son complementarios.
    Una parte de esta lista no está confirmada por ningún registro; la página que compara los tratados dice cuál.

crimes-title = ¿Qué debe ser delito?
crimes-text = Entrar sin permiso en sistemas, interceptar, dañar datos. Falsificar y defraudar por medios informáticos. El abuso de niños y las imágenes íntimas difundidas sin consentimiento.
crimes-notes =
    Todo Estado que se suma debe convertir estos actos en delitos en su propia ley. Algunos solo se pueden cometer con un sistema informático; otros son viejos delitos con medios nuevos. Deje que la clase los clasifique.
    La Convención crea además una red de puntos de contacto a los que se puede llamar de día y de noche, para que no se pierdan las pruebas.
    No se pudo leer el texto oficial cuando se recopilaron los datos. Lo que aquí se dice sigue lo que informan otros sobre él; la página «Qué dice la Convención» tiene todos los artículos, con su grado de certeza.

argument-title = ¿Por qué se discute?
argument-text = Quienes la apoyan dicen que ningún país puede combatir solo la ciberdelincuencia y que el texto incluye salvaguardias. Quienes la critican advierten de que permite a los Estados ampliar la vigilancia.
argument-notes =
    Quién lo dijo: Australia, que ningún país puede hacer frente solo a la ciberdelincuencia; Nueva Zelandia, que las salvaguardias son lo que hizo aceptable el texto; empresas tecnológicas y organizaciones de derechos humanos, al hablar del proyecto de agosto anterior a la aprobación, que amplía la vigilancia electrónica. La Oficina del Alto Comisionado para los Derechos Humanos pidió referencias expresas a los tratados de derechos humanos.
    Dos grupos, cinco minutos: uno reúne razones para firmar; el otro, razones para no hacerlo. Después se cambian de bando.
    Los dos bandos hablan de los mismos artículos. La página de la Convención da cada declaración con su fuente.

window-title = { $door ->
    [open] Se cierra la puerta de la firma
   *[closed] La puerta de la firma está cerrada
}
window-text = { $door ->
    [open] Hasta el { $closes } un Estado puede firmar, en la Sede de las Naciones Unidas en Nueva York. Después todavía puede sumarse, en un solo paso: por adhesión.
   *[closed] Hasta el { $closes } un Estado podía firmar. Ahora todavía puede sumarse, en un solo paso: por adhesión.
}
window-notes =
    Quien firma puede tomarse para ratificar todo el tiempo que quiera. Quien se adhiere queda obligado con un solo acto. Así que el final del plazo no deja fuera a nadie.
    Lo que queda a la derecha del día de los datos, el { $as_of }, es el futuro: el eje lo muestra de otro modo.

law-title = ¿Cuándo entrará en vigor?
law-text = { $outlook ->
    [in-force] La Convención está en vigor desde el { $entry }: { $days } días después del depósito número { $needed }.
    [met] Se ha hecho el depósito número { $needed }. La Convención entra en vigor el { $entry }, { $days } días después.
   *[projected] { $days } días después del depósito número { $needed }. A juzgar por tratados anteriores, hay una probabilidad entre dos de que esté en vigor a más tardar el { $entry }. Eso es una proyección, no una fecha.
}
law-notes =
    { $outlook ->
   *[projected] Hay ocho probabilidades de diez de que el último depósito necesario se haga entre el { $low } y el { $high }: es mucho tiempo, y queda una de cinco de que llegue todavía antes o después.
    [met] No hace falta que ocurra nada más: el día se deduce del derecho.
    [in-force] Obliga a quienes han depositado; quien deposite más tarde quedará obligado más tarde.
}
    El método aprendió de tratados anteriores que sí entraron en vigor. Los que nunca lo hicieron no figuran entre ellos, así que se inclina hacia una fecha temprana.
    Para terminar: ¿qué tendría que pasar para que fuera más rápido? ¿Y quién lo decide en su país? Después, pase a las preguntas.
