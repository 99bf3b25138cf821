# The sentences of the atlas in English, in the format of Project Fluent.
# We use messages, { $arguments }, choices by plural form, number or word, and literals; no terms,
# attributes or functions. A date as an argument chooses by how exactly it is known: day, month, by.

## Dates

date-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-by = by { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## What in a link was not understood

link-one-of = In the link, “{ $key }={ $found }” is not known; expected one of { $words }.
link-date = In the link, “{ $key }={ $found }” is not a date; expected a day as 2025-10-25, or “latest” or “earliest”. The latest date is shown.
link-treaty = In the link, “{ $key }={ $found }” does not name a treaty; expected one name, as “hanoi”.
link-known-treaty = In the link, “{ $key }={ $found }” is a treaty that the atlas does not have; it has { $words }.
link-known-edition = In the link, “{ $key }={ $found }” is an edition of the facts that the atlas does not have; it shows { $edition }.
link-code = In the link, “{ $found }” in “{ $key }” is not the code of a State; expected three letters, as VNM, with “~” between codes.
link-known-code = In the link, “{ $found }” in “{ $key }” is the code of no State in the atlas.
link-at-most = In the link, “{ $key }” names more than { $most } { $most ->
    [one] State
   *[other] States
}; only the first are selected.
link-flag = In the link, “{ $key }={ $found }” is neither 1 nor 0.
link-place = In the link, “{ $key }={ $found }” is not a place; expected degrees north and east, as 21.03,105.85.
link-zoom = In the link, “{ $key }={ $found }” is not a zoom; expected a number from 1 to 8.
link-pace = In the link, “{ $key }={ $found }” is not a number of deposits a year; expected a whole number from 1 to { $most }.
link-name = In the link, “{ $key }={ $found }” is not a name that the atlas can look up; expected, for instance, eu or budapest,malabo.
link-known-list = In the link, “{ $key }={ $found }” names nothing that the atlas has; all States are shown.
link-words = In the link, “{ $key }={ $found }” holds more than 80 characters, or invisible ones; these were left out.
link-text = In the link, “{ $key }” is damaged: it cannot be read as text.
link-once = In the link, “{ $key }={ $found }” repeats what was said before; the first counts.
link-later = In the link, “{ $key }={ $found }” asks for what the atlas does not show yet.
link-known-key = In the link, “{ $key }” is not known and is ignored.
link-shorter = The link is { $found } bytes long; only the first { $most } were read.

## The page

page-title = Who has signed the Hanoi Convention?
page-description = A map and a timeline of the UN Convention against Cybercrime: who has signed, who has not, since when, and how far it is from entering into force.
page-skip = Skip the map, go to the table
page-static = This is the page without its program: map, numbers and table are complete for the date given, but they cannot be moved through time. { $why }
page-static-scripts = Scripts are switched off.
page-static-late = The program has not arrived yet; it may still come.
page-static-refused = The program could not start here; the browser or the site that shows this page refused it.
page-facts-missing = The facts could not be loaded ({ $why }). The map and the table below stay as they were published.
page-lists-missing = The lists of States and the treaties beside this one could not be loaded, so that what the link asks of them ({ $found }) is not shown. The rest is.
page-annex-missing = A part of the page could not be loaded; it still shows what was published. It is asked for again when the view changes.
page-retry = Try again
page-dismiss = Dismiss
page-holdout = The atlas calls a State that is entitled to join and has no act on record a holdout; on map and table it is simply “not signed”.

## The sentence that says what the view shows

sum-before-adoption = On { $date } there was no convention yet. The General Assembly adopted it on { $adopted }, and it was opened for signature in Hanoi on { $opened }.
sum-before-opening = On { $date } the Convention had been adopted but could not be signed yet. It was opened for signature in Hanoi on { $opened }.
sum-signed-past = On { $date }, { $n ->
    [one] one had signed
   *[other] { $n } had signed
} the Convention against Cybercrime: { $who }.
sum-signed-now = As of { $date }, { $n ->
    [one] one is known to have signed
   *[other] { $n } are known to have signed
} the Convention against Cybercrime: { $who }.
sum-signed-future = What { $date } will bring is not known. By { $as_of }, { $n ->
    [one] one was known to have signed
   *[other] { $n } were known to have signed
} the Convention against Cybercrime: { $who }.
sum-members = { $n ->
    [one] one UN member State
   *[other] { $n } UN member States
}
sum-confirmed-all = All these signatures are confirmed by the depositary or by a register that copies it.
sum-confirmed-some = { $confirmed } of these signatures are confirmed by the depositary or by a register that copies it; { $reported ->
    [one] one is only reported by others
   *[other] { $reported } are only reported by others
}.
sum-not-signed = Of { $all } States entitled to join, { $n ->
    [one] one has not signed
   *[other] { $n } have not signed
}.
sum-not-signed-past = Of { $all } States entitled to join, { $n ->
    [one] one had not signed
   *[other] { $n } had not signed
}.
sum-deposits-none = None of the { $needed } instruments needed for entry into force is confirmed as deposited.
sum-deposits-some = { $n ->
    [one] One of the { $needed } instruments needed for entry into force is
   *[other] { $n } of the { $needed } instruments needed for entry into force are
} confirmed as deposited.
sum-deposits-none-past = None of the { $needed } instruments needed for entry into force is confirmed as deposited by then.
sum-deposits-some-past = { $n ->
    [one] One of the { $needed } instruments needed for entry into force is
   *[other] { $n } of the { $needed } instruments needed for entry into force are
} confirmed as deposited by then.
sum-deposits-reported = { $n ->
    [one] One deposit is reported by others without a date ({ $who }) and is not counted.
    [2] Two deposits are reported by others without a date ({ $who }) and are not counted.
    [3] Three deposits are reported by others without a date ({ $who }) and are not counted.
   *[other] { $n } deposits are reported by others without a date ({ $who }) and are not counted.
}
sum-door-sign = A State may sign until { $until }; afterwards it may accede.
sum-door-sign-past = A State could sign until { $until }.
sum-door-accede = Signature closed on { $until }; a State that has not signed may accede.
sum-door-accede-future = Signature will have closed on { $until }; a State that has not signed may then accede.
sum-waiting = The condition for entry into force was met; the Convention enters into force on { $on }.
sum-in-force = The Convention has been in force since { $since }.
sum-evidence = The latest evidence found is of { $until }; what has happened since is not known here.
sum-totals = Other sources count { $least } or { $most } signatories by { $date } without naming them all; the record here names { $named }.
sum-totals-one = Others count { $most } signatories by { $date } without naming them all; the record here names { $named } by then.
sum-name-PSE = the State of Palestine
sum-name-VAT = the Holy See
sum-name-COK = the Cook Islands
sum-name-NIU = Niue
sum-name-EU = the European Union
sum-class = Shown alone: { $class } ({ $n }).
sum-selected = { $name }: { $standing }.
sum-vote = On { $date } the General Assembly adopted resolution { $resolution }, the mandate to negotiate, by { $yes } votes to { $no }, with { $abstain } abstentions; { $absent } of the 193 members cast no vote. The map shows how each voted.
list-comma = { ", " }
list-semicolon = { "; " }
list-sentence = { " " }
list-colon = { $name }: { $what }
list-aside = { $name }, { $what }
list-brackets = { $name } ({ $what })
list-and = { $rest } and { $last }

## Standings: name, and what it means

standing-party = party
standing-contracting = bound, not yet in force
standing-signatory = signatory
standing-withdrawn = withdrawn
standing-outside = not signed
standing-party-help = Has deposited its consent, and the Convention is in force for it.
standing-contracting-help = Has deposited its consent; the Convention binds it once it enters into force.
standing-signatory-help = Has signed. Signature alone does not bind; consent follows by ratification, acceptance or approval.
standing-withdrawn-help = Had consented and has withdrawn.
standing-outside-help-closed = Could not sign yet.
standing-outside-help-sign = Has not signed; may sign until { $until }.
standing-outside-help-accede = Has not signed; may accede.
vote-yes = in favour
vote-no = against
vote-abstain = abstained
vote-absent = did not vote
vote-yes-help = Voted for resolution { $resolution }, which set up the negotiations.
vote-no-help = Voted against resolution { $resolution }.
vote-abstain-help = Abstained on resolution { $resolution }.
vote-absent-help = Cast no vote on resolution { $resolution }.
vote-none = no vote: not a member
certainty-confirmed = confirmed
certainty-reported = reported, not confirmed
certainty-unverified = not verified
act-signature = signature
act-definitive-signature = definitive signature
act-approval-at-home = approval at home
act-ratification = ratification
act-acceptance = acceptance
act-approval = approval
act-accession = accession
act-succession = succession
act-formal-confirmation = formal confirmation
act-withdrawal = withdrawal

## Map

map-name = World map of signatories of the Hanoi Convention
map-describe = Each State is filled by its standing on the date shown. Arrow keys move from State to State in alphabetical order, Enter opens its card, plus and minus zoom, Escape leaves.
map-option = { $name }, { $standing }
map-option-signed = { $name }, { $standing }, signed { $date }
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-reset = Show the whole world
map-hint-wheel = Hold Ctrl or ⌘ to zoom with the wheel
map-projection = Projection
map-projection-equal-earth = Equal Earth
map-projection-natural-earth = Natural Earth
map-projection-robinson = Robinson
map-projection-globe = Globe
map-projection-hex = One State, one cell
map-projection-failed = The shapes for other projections could not be loaded ({ $why }). The map stays in Equal Earth.
map-layer = Colour shows
map-layer-standing = Standing
map-layer-vote-74-247 = Vote of 2019
map-search = Find a State
map-search-none = No State is called “{ $text }”.
map-eu-signed = signed { $date }; never one of the forty
map-eu-open = has not signed; never one of the forty
map-boundaries = Boundaries and names imply no opinion on the status of any territory; outlines are of today on every date. Hatched grey: disputed, or not on the United Nations’ list of States; explained under the sources.

## Card

card-close = Close
card-below = More below
card-page = The page of this State
card-signed = Signed
card-home = Approved at home
card-vote = Vote on 74/247
card-group = UN group
card-source = Source
card-consent-term = Instrument
card-consent = { $kind }, deposited { $date }
card-no-act = No act on record.
card-next-closed = Could not sign yet.
card-next-sign = May sign until { $until }; afterwards it may accede.
card-next-accede = May accede.
card-next-signatory = May ratify, accept or approve at any time.
card-consent-reported = { $kind } reported { $date }; deposit not confirmed, so not counted
card-not-counted = An organization: it signs beside its members, and its instrument is not counted towards the forty.

group-african = African States
group-asia-pacific = Asia-Pacific States
group-eastern-european = Eastern European States
group-latin-american-caribbean = Latin American and Caribbean States
group-western-european-other = Western European and other States
group-none = in no regional group

## Time axis

axis-name = From the first draft of 2017 to entry into force
axis-slider = Date shown
axis-value = { $date }, { $n } signatures, { $m } of { $needed } instruments
axis-value-event = { $date }: { $event }; { $n } signatures, { $m } of { $needed } instruments
axis-play = Play
axis-pause = Pause
axis-previous = Previous event
axis-next = Next event
axis-latest = Latest
axis-date = Date
axis-date-bad = “{ $text }” is not a date on this axis. Write it as 2025-10-25, between { $first } and { $last }.
axis-speed = Speed
axis-speed-value = { $speed }×
axis-era-negotiation = negotiation
axis-era-signature = open for signature
axis-era-negotiation-short = talks
axis-era-signature-short = signature
axis-era-force = in force
axis-open-end-short = open end
axis-lane-process = decisions
axis-lane-sessions = sessions
axis-lane-signing = signing
axis-no-event = Nothing on record yet at this date.
axis-burst-signed = { $n } signed on { $date }: who, by UN group
axis-burst-deposited = { $n } deposited on { $date }: who, by UN group
axis-open-end = no date yet: it needs { $needed } instruments
axis-step-signatures = { $n ->
    [one] { $n } signature
   *[other] { $n } signatures
}
axis-step-deposits = { $n } deposited and confirmed
axis-threshold = { $n } instruments needed
axis-step-short = { $n }

## Events

event-span = { $from } to { $until }
story-title = How did it come to this?
story-undated = Not dated yet
story-lead = Every dated step on record, from the first draft to the last day for signature. What is not dated depends on deposits that have not been made.

## How near

near-title = How near is it?
near-deposits = { $n } of { $needed }
near-deposits-help = instruments deposited and confirmed. An instrument of the European Union would not be counted.
near-reported = { $n } more
near-reported-help = reported by others ({ $who }), with no date of deposit found. They count here once the depositary shows them.
near-window-help = last day to sign, at United Nations Headquarters in New York. From the next day a State may only accede.
near-window-closed-help = was the last day to sign. A State that has not signed may accede.
near-waiting-help = is the day of entry into force: the condition has been met.
near-in-force-help = is the day on which the Convention entered into force.
near-entry = 90 days
near-entry-help = from the fortieth deposit to entry into force (article 65). No date can be given before that deposit.

## Table

table-title = Every State
table-caption = Standing of { $states } States and the European Union on { $date }, by the facts of { $as_of }.
table-state = State
table-standing = Standing
table-signed = Signed
table-deposited = Instrument
table-certainty = How sure
table-vote = Vote on 74/247
table-group = UN group
table-source = Source
table-filter = Filter by name, code or group
table-shown = { $n ->
    [one] One row
   *[other] { $n } rows
}

## Sources

sources-title = Where does this come from?
sources-certainty = Three degrees are kept apart. Confirmed: read at the depositary, the Secretary-General of the United Nations, or in a register that copies it. Reported: said by governments, news media or others. Not verified: recalled, and not checked by anybody.
sources-count = Signatures are counted when confirmed or reported. Instruments are counted only when confirmed, because approval by a parliament and deposit with the depositary are often mixed up.
sources-denominator = The { $all } States are the 193 members of the United Nations, the Holy See and the State of Palestine as observers, the Cook Islands and Niue. The European Union has signed too and is shown beside them.
sources-read = Facts compiled on { $as_of }; the latest evidence found is of { $until }.
sources-list = Sources
sources-speaks = speaks for { $when }
sources-disputed = Areas drawn in neutral hatching

## Tools

language-label = Language
tool-theme = Light
tool-theme-auto = as the system
tool-theme-light = day
tool-theme-dark = night
tool-copy-sentence = Copy the sentence
tool-copied = Copied.
tool-copy-refused = The browser did not let the page copy. The text is selected: press Ctrl+C or ⌘C.

### What follows is said by the annex and by pages without a program; the app does not load it.

## Charts

chart-progress-title = How far is it to entry into force?
chart-pace-title = How fast were other treaties?
chart-fan-title = When might enough States have deposited?
chart-share-title = How many States have signed, and when?
chart-groups-title = Which regions have signed?
chart-data = The numbers as a table
chart-early = On { $date } the Convention could not be signed yet; it was opened for signature on { $opened }.
chart-date = date
chart-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
chart-later = after { $year }
chart-age-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
chart-age-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}{ $months ->
    [0] { "" }
    [one] { " " }{ $months } month
   *[other] { " " }{ $months } months
}
chart-percent = { $n }%

chart-progress-upright = signatures and instruments deposited
chart-with-reported = { $n } with those only reported
chart-signatures = Signatures
chart-confirmed = Deposits confirmed
chart-and-reported = Deposits confirmed or reported
chart-progress-reading = By { $date } the record holds { $signatures ->
    [0] no signature
    [one] one signature
   *[other] { $signatures } signatures
} and, of the { $needed } deposits needed, { $n ->
    [0] none that is confirmed
    [one] one that is confirmed
   *[other] { $n } that are confirmed
}{ $reported ->
    [0] { "" }
    [one] ; one more is only reported and does not count
   *[other] ; { $reported } more are only reported and do not count
}.
chart-progress-met = The { $needed } deposits needed were complete on { $met }; by { $date } the record holds { $n } confirmed deposits and { $signatures ->
    [one] one signature
   *[other] { $signatures } signatures
}.

chart-treaty = Treaty
chart-pace-then = Deposits at this age
chart-pace-reached = Deposits needed here complete after
chart-pace-upright = instruments deposited
chart-pace-across = years since opening for signature
chart-pace-own = { $name }: { $n ->
    [0] none
   *[other] { $n }
} { $reading ->
    [reported] confirmed or reported
   *[confirmed] confirmed
}
chart-pace-named = { $name }, { $age }
chart-pace-never = { $name }, not on record
chart-pace-reading = { $age } after opening, the { $name } had { $n ->
    [0] no
    [one] one
   *[other] { $n }
} { $reading ->
    [reported] { $n ->
        [one] deposit confirmed or reported
       *[other] deposits confirmed or reported
    }
   *[confirmed] { $n ->
        [one] confirmed deposit
       *[other] confirmed deposits
    }
}{ $all ->
    [0] .
   *[other] ; at the same age { $more ->
        [0] none
        [one] one
       *[other] { $more }
    } of the { $all } treaties compared had more.
}
chart-pace-met = The { $name } had its { $needed } deposits { $age } after opening{ $all ->
    [0] .
   *[other] ; of the { $all } treaties compared { $faster ->
        [0] none was faster
        [one] one was faster
       *[other] { $faster } were faster
    }.
}
chart-pace-beyond = Off the chart to the right: { $who }.
chart-survivors = Every treaty compared reached this number in the end. Treaties that never do are not among them, so what is drawn here leans to the fast side.

chart-fan-median = { $date }: as likely before as after
chart-fan-range = four chances in five: { $low } to { $high }
chart-fan-range-short = 4 in 5: { $low } to { $high }
chart-fan-chance = Chance that the deposits needed are complete
chart-fan-by = By
chart-fan-of = { $n } in 100
chart-fan-beyond = The projection leaves at least { $n } chances in 100 for later than the right edge.
chart-fan-none = For { $date } there is no projection here.
chart-fan-reading = As of { $date }, with { $n ->
    [0] none
    [one] one
   *[other] { $n }
} of the { $needed } deposits needed { $reading ->
    [reported] confirmed or reported
   *[confirmed] confirmed
}, the last of them is { $far ->
    [median] more likely than not to come { $median }
    [high] as likely to come before { $median } as after, and comes after { $low } with nine chances in ten
   *[no] as likely to come before { $median } as after, and comes between { $low } and { $high } with four chances in five
}: a projection, not a legal date.

chart-share-upright = States
chart-share-deposited = { $n } deposited
chart-share-signed = { $n } signed only
chart-share-withdrawn = { $n } withdrawn
chart-share-outside = { $n } not signed
chart-deposited = deposited
chart-signed = signed only
chart-share-note = States alone; the European Union is none of them. Deposits count when confirmed.
chart-share-reading = By { $date }, { $signed ->
    [0] none
    [one] one
   *[other] { $signed }
} of { $all } States had signed without depositing, { $n ->
    [0] none
    [one] one
   *[other] { $n }
} had deposited{ $withdrawn ->
    [0] { "" }
    [one] , one had withdrawn
   *[other] , { $withdrawn } had withdrawn
}, and { $rest ->
    [0] none
    [one] one
   *[other] { $rest }
} had done neither.

chart-group = Group
chart-groups-none = In no regional group
chart-groups-across = of a group’s States, signed or deposited
chart-groups-share = signed or deposited
chart-groups-counts = { $n } of { $all } ({ $share }){ $deposited ->
    [0] { "" }
   *[other] , { $deposited } deposited
}
chart-groups-short = { $n } of { $all }
chart-groups-nobody = By { $date }, no State of any regional group had signed.
chart-groups-most = By { $date }, { $n ->
    [one] one
   *[other] { $n }
} of the { $all } { $group } had signed or deposited: more than in any other group, and the largest share.
chart-groups-both = By { $date }, { $n ->
    [one] one
   *[other] { $n }
} of the { $all } { $group } had signed or deposited, more than in any other group; the largest share was that of the { $first }, { $m } of { $of }.
chart-groups-tie = By { $date }, the groups with most States that had signed or deposited were { $who }: { $n } each.

## The page of one State

state-title = { $name } and the Hanoi Convention
state-list = Every State and the Hanoi Convention
state-list-link = Every State has a page of its own
state-list-back = The atlas
state-back = The atlas with this State on the map
state-map = { $name } on the map, with its neighbours
state-deed = { $term }: { $value }.
state-sentence = { $name } and the UN Convention against Cybercrime, as of { $date }: { $standing }. { $deeds }

## Some States among all, and other treaties on the map

map-layer-budapest = Budapest Convention
map-layer-malabo = Malabo Convention
map-layer-untoc = Palermo Convention
map-layer-uncac = Convention against Corruption
among-name = Which States
among-none = All States
among-all = Show all States
among-set = { $n ->
    [0] No State is shown
    [one] One State is shown
   *[other] { $n } States are shown
}: { $set }.
overlay-name = Other treaties
overlay-none = No other treaty
overlay-fill = The colours show the { $name }, by evidence up to { $until }; sentence, axis and table stay with the Hanoi Convention.
overlay-outline = Outlined: { $name }
overlay-mark = With a dot: { $name }
others-title = Beside Budapest and Malabo
others-link = The treaties side by side, as a page
cite-title = { $treaty } on { $date }
cite-plain = In words
cite-apa = APA
cite-bibtex = BibTeX
cite-wikipedia = Wikipedia
share-title = Quote it, save it, pass it on
share-link = The link to this view
share-copy = Copy
share-on = Share …
share-print = Print
share-done = Done.
share-failed = The browser did not allow that. What was to be copied is selected: press Ctrl+C or ⌘C.
share-sentence = The sentence
share-picture = A picture
share-link-shape = Wide, for the preview of a link
share-square = Square, for a post
share-paper = For a sheet of paper
share-data = The data behind it
share-csv = The States shown (CSV)
share-json = The States shown, with sources (JSON)
share-all = The whole record:
share-terms = terms of use
share-cite = To cite
print-line = Hanoi Convention Atlas, edition { $edition }: facts as of { $as_of }, latest evidence of { $until }.
others-articles = What the Convention says
others-convention = What the Convention says, and why it is disputed

## Who has joined

joined-title = Who has joined, where and when
joined-link = Charts by region and over time
charts-title = The Hanoi Convention in charts

## The projection

forecast-title = When will it be law?
forecast-early = Before { $opened }, when the Convention was opened for signature, there is nothing to project from.
forecast-readings = The two ways to count deposits, and what the method makes of each
forecast-which = Deposits counted
forecast-reading-confirmed = confirmed by the depositary
forecast-reading-reported = those only reported as well
forecast-deposits = Number
forecast-even = Even chance by
forecast-half = Half of the chances between
forecast-most = Four fifths of the chances between
forecast-entry = Then in force by
forecast-between = { $low } and { $high }
forecast-no-more = –
forecast-untoc = Palermo Convention (UNTOC)
forecast-uncac = Mérida Convention (UNCAC)
axis-forecast = even chance by { $median }
axis-law = in force { $entry }

whatif-title = What if?
whatif-label = Deposits a year
whatif-sentence = If { $n ->
    [one] one State
   *[other] { $n } States
} a year deposited from { $on } on, the { $missing ->
    [one] one instrument
   *[other] { $missing } instruments
} still missing would be complete by { $met }, and the Convention would enter into force on { $entry }. That is arithmetic; the method gives { $chance } { $chance ->
    [one] chance
   *[other] chances
} in 100 that it comes so early.
whatif-met = The number is complete: what would follow from a pace is no question any more.
whatif-early = The Convention had not been opened for signature yet.
whatif-far = At that pace it would take longer than a calendar of four digits has years.

precedent-title = How well would the method have done?
precedent-lead = Choose an older treaty. The method is asked at several ages of it, learning from all the others and not from this one.
precedent-link = What it would have said of an older treaty
precedent-label = Treaty
precedent-unknown = “{ $found }” is none of the treaties that the method learns from.
precedent-quick = The { $name } had its fortieth deposit before the first age at which the method is asked.
precedent-caption = The { $name }, opened on { $opened }: its fortieth deposit was made on { $met }
precedent-age = Age
precedent-deposits = Deposits by then
precedent-days = { $n } days
precedent-verdict = It came
precedent-within = between them
precedent-earlier = earlier
precedent-later = later
precedent-score = Over all treaties and ages, { $n } trials: { $most } in 100 fell into the interval for four fifths, { $half } in 100 into the interval for half; the middle was wrong by a factor of { $factor } on average, either way; the continuous ranked probability score on the logarithm of days is { $crps }.

# sure is confirmed or reported; half, from and until are days of the last deposit needed.
forecast-projected = As of { $on }, with { $n ->
    [0] no deposit
    [one] { $n } deposit
   *[other] { $n } deposits
} { $sure ->
    [confirmed] confirmed
   *[reported] confirmed or reported
} of the { $needed } needed, the method gives an even chance that the last is made by { $half }, so that the { $short } would be in force by { $entry }; and 8 chances in 10 that it is made between { $from } and { $until }. This is a projection, not a legal date.
forecast-met = The last deposit needed was made on { $met }: the { $short } enters into force on { $entry }.
forecast-in-force = The { $short } has been in force since { $entry }.
forecast-caveat = Learnt from { $n } older treaties, all of which did enter into force: those that never did are not among them, so the projection leans to the early side.

## Beside other treaties

beside-title = The Hanoi Convention beside Budapest and Malabo
beside-lead = Three conventions on cybercrime exist side by side, and none of them replaces another. Who is in which, how those who voted on the mandate in 2019 have acted since, and how far the record goes.
beside-name-hanoi = Hanoi
beside-name-budapest = Budapest
beside-name-malabo = Malabo
beside-missing = The record of { $name } could not be read; it is left out here.

set-exactly = { $which ->
    [none] in none of them
    [all] in { $names }
    [only] in { $names } only
   *[some] in { $names }, not in { $out }
}
set-in = in { $many ->
    [two] both { $names }
   *[more] { $names }
}
set-against-signed = voted against, have signed
set-favour-unsigned = voted in favour, have not signed

sets-title = Who is in what?
sets-reading = By { $date }, { $hanoi ->
    [0] none
    [one] one
   *[other] { $hanoi }
} of { $all } States had signed or joined the Hanoi Convention; { $both ->
    [0] none of them was
    [one] one of them was
   *[other] { $both } of them were
} in the Budapest Convention too, and { $none ->
    [0] no State was
    [one] one State was
   *[other] { $none } States were
} in none of Hanoi, Budapest and Malabo.
sets-caption = States by the treaties they are in, { $date }. Each State is in one row.
sets-set = States that are …
sets-states = States
sets-in = in
sets-out = not in
sets-who = { $n ->
    [one] Which State
   *[other] Which { $n } States
}
sets-organization = Beside the States: the { $name } is { $set }.
sets-measure = “In” means that a State is a signatory, is bound, or is a party.
sets-record = { $name }: { $n } { $n ->
    [one] State
   *[other] States
} in it, by evidence up to { $until }; { $reading }.
sets-reading-confirmed = deposits count when confirmed, signatures also when reported
sets-reading-reported = deposits and signatures count when confirmed or reported
sets-reading-everything = every act on record counts, also those whose day is not verified
sets-total = Others count { $n } signatures by { $date } without naming all of them.
sets-early = { $name }: not open before { $opened }.

sets-notes = What “in” means, and how far each record goes
flow-title = From vote to commitment
flow-early = By { $date } there had been no vote; the General Assembly adopted the mandate to negotiate, resolution 74/247, on { $vote }.
flow-missing = The vote on resolution 74/247 is not in the record; nothing can be shown here.
flow-reading = Of the { $yes } States that voted for the mandate in 2019, { $yes_signed ->
    [0] none
   *[other] { $yes_signed }
} had signed the Convention by { $date }; of the { $no } that voted against, { $no_signed ->
    [0] none
   *[other] { $no_signed }
}; of the { $abstain } that abstained, { $abstain_signed ->
    [0] none
   *[other] { $abstain_signed }
}; of the { $absent } that cast no vote, { $absent_signed ->
    [0] none
   *[other] { $absent_signed }
}. { $deposited ->
    [0] No deposit is confirmed
    [one] One deposit is confirmed
   *[other] { $deposited } deposits are confirmed
}{ $reported ->
    [0] .
    [one] ; one is only reported, and does not count.
   *[other] ; { $reported } are only reported, and do not count.
}
flow-bank = { $name }: { $n }
flow-from-yes = in favour
flow-from-no = against
flow-from-abstain = abstained
flow-from-absent = cast no vote
flow-from-none = not a member
flow-from-organization = organization
flow-deposited = deposited
flow-signed = signed only
flow-acceded = acceded
flow-apart = not signed
flow-reported = deposit only reported
flow-vote = Vote on 74/247
flow-all = all
flow-organization = Beside the States, and never counted with them: { $name }, { $did }.
flow-who = Every State by its vote

treaties-title = The treaties on record
treaties-opened = Opened
treaties-needed = Needed
treaties-force = In force since
treaties-known = States known
treaties-not-in-force = not in force
treaties-instruments = { $n } instruments, { $article }
treaties-states = { $party ->
    [0] no party
    [one] { $party } party
   *[other] { $party } parties
}{ $bound ->
    [0] { "" }
   *[other] , { $bound } bound and waiting
}{ $signed ->
    [0] { "" }
    [one] , { $signed } signatory
   *[other] , { $signed } signatories
}
treaties-range = { $least } to { $most }
treaties-total = { $name }: others count { $n } signatures by { $date } without naming all of them.
treaties-note = { $name }, { $title }: { $text } As of { $as_of }.

## Groups

among-missing = No group is called “{ $id }”.
among-sentence = Of { $all ->
    [one] the one
   *[other] the { $all }
} { $kind ->
    [un-group] { $name }
    [category] { $id ->
        [ldc] least developed countries
        [sids] small island developing States
       *[other] States of the list “{ $name }”
    }
    [region] { $id ->
        [m49-americas] States of the Americas
       *[other] States of { $name }
    }
   *[other] { $id ->
        [brics] States of BRICS
       *[other] States of the { $name }
    }
}, { $joined ->
    [0] none
    [one] one
   *[other] { $joined }
} had signed or joined the { $treaty } by { $date }{ $joined ->
    [0] .
   *[other] { $deposited ->
        [0] , with no deposit that is confirmed.
        [one] , one of them with a confirmed deposit.
       *[other] , { $deposited } of them with a confirmed deposit.
    }
}
among-list = List as of { $as_of }, { $certainty }:
among-kind-un-group = Regional groups of the United Nations
among-kind-region = Regions
among-kind-organization = Organizations
among-kind-forum = Circles of governments
among-kind-category = Categories of the United Nations

## One treaty: how a State stands, and what it may do

footing-party = party
footing-contracting = bound, not yet in force
footing-approved-at-home = approved at home
footing-signatory = signatory
footing-withdrawn = withdrawn
footing-invited = invited to accede
footing-outside = no act on record
footing-not-eligible = cannot join
footing-help-party = The treaty is in force for it.
footing-help-contracting = Has deposited its consent; the treaty is not in force for it yet.
footing-help-approved-at-home = Approved at home, or said to have ratified; no deposit that counts is known.
footing-help-signatory = Has signed; no consent on record by { $until }.
footing-help-withdrawn = Had consented and has withdrawn.
footing-help-invited = Was invited to accede; no act on record by { $until }.
footing-help-outside = No act on record by { $until }.
footing-help-not-eligible = The treaty is not open to it.
next-party = Nothing: it is a party.
next-contracting = Nothing more: the treaty binds it once it is in force for it.
next-approved = The deposit of its instrument with the { $depositary }.
next-signatory = An instrument of ratification, acceptance or approval, deposited with the { $depositary }.
next-closed = Nothing: the treaty is not open to it.
next-early = It could not sign yet; the treaty was opened on { $opened }.
next-sign-until = May sign until { $until }; afterwards it may accede.
next-sign = May sign and then ratify.
next-accede = May accede.
next-by-invitation = May accede once it is invited.
next-invited = May accede: it was invited.

dossier-treaties = In every treaty
dossier-treaty = Treaty
dossier-acts = Acts on record
dossier-next = What would be needed
dossier-until = Record ends
dossier-act = { $kind }, { $date }, { $certainty }{ $counted ->
    [yes] { "" }
   *[no] , not counted
}
dossier-invitation = invitation to accede, { $date }, { $certainty }
dossier-position = Stated position
dossier-said = { $when }, { $certainty }:
dossier-silent = No stated position was found.
dossier-groups = Its groups
dossier-no-groups = It is on none of the lists on record.
dossier-quote = To quote
dossier-cite = Hanoi Convention Atlas, edition { $edition }.
## What the Convention says

says-title = What the Hanoi Convention says, and the argument about it
says-description = The articles of the UN Convention against Cybercrime in one sentence each, beside the Budapest and Malabo Conventions; what is said for and against it; and common errors corrected.
says-lead = What the UN Convention against Cybercrime makes a crime, what it sets up, how it stands beside two older treaties, and what is said for and against it: in our own words, each statement with its source and with how sure it is.
says-contents = On this page
says-crimes = What does it make a crime?
says-mechanisms = What does it set up?
says-beside = How does it stand beside two older treaties?
says-contested = Where did States disagree?
says-positions = Why is it supported, and why contested?
says-errors = What is often told wrongly?
says-articles = What does each article say?

article-name = article { $number }
article-search = Search the articles
article-all = There are { $n } entries to search: by number, by title, or by any word of our summaries.
article-found = { $n ->
    [0] No entry of { $all } is about “{ $words }”.
    [one] One entry of { $all } is about “{ $words }”:
   *[other] { $n } entries of { $all } are about “{ $words }”:
}
article-lead = Titles and summaries are ours, one sentence each. The official text could not be read when the facts were compiled, so that two things are marked: whether the Convention has such an article, and whether this is its number. Of { $all } entries, { $confirmed ->
    [0] none is
    [one] one is
   *[other] { $confirmed } are
} confirmed in both; { $reported ->
    [0] none is
    [one] one is
   *[other] { $reported } are
} at least reported in both; { $unverified ->
    [0] none is
    [one] one is
   *[other] { $unverified } are
} not verified in one or both, and must still be proof-read.
article-official = What binds is the official text:
article-chapter = Chapter { $number }: { $title }
article-sure = subject { $subject }, number { $number }
sure-confirmed = confirmed
sure-reported = reported
sure-unverified = not verified

offence-cyber-dependent = Against systems and data
offence-cyber-dependent-help = Cyber-dependent: crimes that cannot be committed without a computer system.
offence-cyber-enabled = Old crimes by new means
offence-cyber-enabled-help = Cyber-enabled: crimes that exist offline too.
offence-child-sexual-exploitation = Sexual exploitation of children
offence-child-sexual-exploitation-help = Material, and approaches to a child, by means of a system.
offence-intimate-images = Intimate images
offence-intimate-images-help = Spread without the consent of the person shown.
offence-added = One more crime concerns what all of these bring in: { $which }.

mechanism-network = 24/7 network
mechanism-evidence = Electronic evidence
mechanism-conference = Conference of the States Parties
mechanism-secretariat = UNODC as secretariat
mechanism-assistance = Technical assistance
mechanism-redress = Redress for victims

subject-head = Subject
subject-caption = Of { $all } answers, { $unread ->
    [0] all are known.
    [one] one is not known, because the text could not be read.
   *[other] { $unread } are not known, because the texts could not be read.
} Article numbers are those of each treaty.
subject-treaty-hanoi = Hanoi (2024)
subject-treaty-budapest = Budapest (2001)
subject-treaty-malabo = Malabo (2014)
subject-articles = { $n ->
    [one] article
   *[other] articles
} { $numbers }
subject-illegal-access = Illegal access
subject-illegal-interception = Illegal interception
subject-data-interference = Interference with data
subject-system-interference = Interference with systems
subject-misuse-of-devices = Misuse of devices
subject-forgery = Forgery
subject-fraud = Fraud
subject-child-sexual-abuse-material = Child sexual abuse material
subject-grooming = Grooming of a child
subject-intimate-images = Intimate images without consent
subject-extradition = Extradition
subject-preservation = Quick preservation of stored data
subject-network-24-7 = 24/7 network
subject-safeguards = Safeguards and human rights
extent-present = present
extent-partly = partly
extent-absent = absent
extent-not-checked = not checked
extent-present-help = the treaty has an article on it
extent-partly-help = it covers a part of it
extent-absent-help = it has none, so far as its headings show
extent-not-checked-help = the text could not be read, and nothing is said

dispute-vote = The mandate to negotiate was itself disputed: on { $date } the General Assembly adopted resolution { $resolution } by { $yes } votes to { $no }, with { $abstain } abstentions.
dispute-since = By { $date }, the Convention had been signed by { $yes ->
    [0] none
    [one] one
   *[other] { $yes }
} of the { $all_yes } that had voted for the mandate, by { $no ->
    [0] none
    [one] one
   *[other] { $no }
} of the { $all_no } that had voted against it, and by { $abstain ->
    [0] none
    [one] one
   *[other] { $abstain }
} of the { $all_abstain } that had abstained.

position-lead = Grouped by what each statement says or, where no reason was found, by what was done. The grouping is ours. How a State voted on the mandate in 2019, and its standing, may point elsewhere and are given beside it. No statement was found of { $silent } States.
position-support = Support, and reasons for it
position-criticism = Criticism, concerns and reservations
position-neither = Undecided, or neither
position-acts = On the mandate of 2019: { $vote }. Standing: { $standing }.
position-standing = Standing: { $standing }.

fix-early = On { $date } the Convention could not be signed yet; it was opened for signature on { $opened }.
fix-ratified = Signed is not ratified
fix-ratified-law = A signature alone does not bind a State. Its consent follows by an instrument of ratification, acceptance or approval, deposited with the Secretary-General of the United Nations.
fix-ratified-count = By { $date }, { $signed ->
    [0] nobody had signed
    [one] one had signed
   *[other] { $signed } had signed
}, and { $n ->
    [0] no deposit was confirmed
    [one] one deposit was confirmed
   *[other] { $n } deposits were confirmed
}{ $reported ->
    [0] .
    [one] ; one was only reported by others, and is not counted.
   *[other] ; { $reported } were only reported by others, and are not counted.
}
fix-ratified-example = A headline on the ceremony in Hanoi said “ratify” of those that had signed.
fix-ratified-home = Approval by a parliament is not deposit either (on record: { $who }).
fix-countries = { $n } signatories are not { $n } countries
fix-countries-then = When the ceremony in Hanoi ended on { $date }, { $n } had signed: { $who }. An organization is no country, and an observer is no member State of the United Nations.
fix-countries-later = By { $date }, the record names { $n }: { $who }.
fix-instruments = It takes { $needed } instruments, not { $needed } signatures
fix-instruments-law = The Convention enters into force { $days } days after the last of { $needed } instruments is deposited ({ $article }). Signatures are not counted for this, and an instrument of the European Union is not added to those of its members.
fix-instruments-count = By { $date }, { $signed ->
    [0] nobody had signed
    [one] one had signed
   *[other] { $signed } had signed
}, and { $n ->
    [0] none of the { $needed } instruments was
    [one] one of the { $needed } instruments was
   *[other] { $n } of the { $needed } instruments were
} confirmed as deposited.
fix-force = It is not in force
fix-force-missing = By { $date }, { $n ->
    [0] none of the { $needed } instruments needed was
    [one] one of the { $needed } instruments needed was
   *[other] { $n } of the { $needed } instruments needed were
} confirmed as deposited. No date of entry into force can be given before the last of them is.
fix-force-waiting = By { $date } the instruments needed had been deposited; the Convention enters into force on { $on }, and not before.
fix-absent = Canada and the United States did not sign in Hanoi
fix-absent-then = Both are reported to have been present; neither is among the { $n } signatories of the ceremony.
fix-absent-signed = Later, { $when ->
    [day] on { $when }
    [month] in { $when }
   *[by] { $when }
}, { $name } signed ({ $sure }).
fix-absent-none = By { $date }, no signature of { $name } was on record.
fix-name-CAN = Canada
fix-name-USA = the United States
fix-budapest = It does not replace the Budapest Convention
fix-budapest-both = By { $date }, { $n ->
    [0] none
    [one] one
   *[other] { $n }
} of the { $all } parties to the Budapest Convention on record had signed the Hanoi Convention too{ $left ->
    [0] , and no withdrawal from the older treaty is on record.
   *[other] .
}
fix-budapest-canada = Canada called the two complementary ({ $sure }).
fix-budapest-law = Article { $number }, as summarized here, says: “{ $summary }” ({ $sure }).

## A view by itself, in another's page

embed-title-timeline = How did it come about?
embed-window = { $title } Hanoi Convention Atlas
embed-atlas = Hanoi Convention Atlas
embed-list = Views for other pages
embed-list-lead = Each of these stands alone, for a frame in an article or a lesson.
embed-wake = Explore
embed-as-of = Facts as of { $as_of }; the latest evidence found is of { $until }.
embed-sources = Sources: { $who }{ $n ->
    [0] .
    [one] { " " }and one other.
   *[other] { " " }and { $n } others.
}
since-changed = Since then, by { $day }: { $what }.
since-same = Newer facts, of { $day }, tell the same.
since-link = See the newest
since-unseen = Newer facts have been published since; this frame keeps those that were quoted.
since-signatures = { $n ->
    [one] one signature
   *[other] { $n } signatures
}
since-deposits = { $n ->
    [one] one confirmed deposit
   *[other] { $n } confirmed deposits
}
since-reported = { $n ->
    [one] one reported deposit
   *[other] { $n } reported deposits
}
since-others = { $n ->
    [one] one other act
   *[other] { $n } other acts
}
since-corrections = { $n ->
    [one] one correction
   *[other] { $n } corrections
}
builder-title = Put it on your own page
builder-lead = A view of the atlas for an article or a lesson. It sleeps until a reader asks for more, keeps nothing about readers, and asks no other host than this one.
builder-view = View
builder-view-map = Map
builder-view-timeline = Timeline
builder-view-table = Table of the States
builder-view-progress = Progress to entry into force
builder-view-forecast = Projection
builder-view-compare = Beside Budapest and Malabo
builder-facts = Facts
builder-facts-live = the newest, always
builder-facts-frozen = those of { $day }, for ever
builder-opening = Opens
builder-opening-published = on the newest date
builder-opening-here = as this page shows it now
builder-lang = Language
builder-theme = Colours
builder-width = Width of your column
builder-pixels = { $n } pixels
builder-heading = Title
builder-form-frame = A frame
builder-form-frame-help = Works where no scripts are allowed. Its height is reserved for the width you chose.
builder-form-listener = A frame that gets its height
builder-form-listener-help = The script listens for the height. A page that listens to Datawrapper or WordPress frames needs no script of ours.
builder-form-element = An element
builder-form-element-help = For pages that you write yourself; attributes are parameters, and changes are heard as events.
builder-copy = Copy
builder-copied = Copied.
builder-refused = The browser did not allow copying; the code is selected instead.
builder-preview = Look at it, { $n } pixels wide
builder-wakes = As it asks for more than the newest picture, the program is loaded as soon as a reader sees it.
builder-nowhere = This copy of the atlas has no address on the web, so other pages cannot show it.

## In front of a class: scenes

deck-present = Present
deck-count = { $n } / { $all }
deck-told = { $n } of { $all }: { $title }
deck-next = Next
deck-previous = Back
deck-leave = Leave the presentation
deck-notes = Notes
deck-notes-none = The browser opened no second window; the notes are shown here.
deck-sources = What this rests on
deck-following = Next: { $title }
deck-minutes = { $n ->
    [one] about one minute
   *[other] about { $n } minutes
}
deck-help = Keys
deck-keys = Keys of the presentation
deck-key-next = Page Down, →, ↓, Space, N, Enter
deck-key-next-does = next
deck-key-previous = Page Up, ←, ↑, Backspace, P
deck-key-previous-does = back
deck-key-ends = Home, End
deck-key-ends-does = first and last
deck-key-blank = B or a full stop, W
deck-key-blank-does = black or white screen; any key brings the picture back
deck-key-full = F
deck-key-full-does = full screen
deck-key-notes = S
deck-key-notes-does = notes in a second window
deck-key-choose = 1 to 4
deck-key-choose-does = choose an answer
deck-key-help = ?
deck-key-help-does = this list
deck-key-leave = Escape
deck-key-leave-does = leave
deck-key-note = A field, a slider or the map keeps its keys while it has the focus. On a touch screen, swipe to the side.
deck-letters = Single letters work as keys
deck-frame = Press here to give the keyboard to this presentation
deck-wait = The lesson is being fetched …
deck-failed = The lesson could not be loaded. The pages “present” and “teach” of this site have it as text.
deck-no-lesson = There is no lesson called “{ $found }”; the first one is shown.
deck-no-scene = This lesson has no scene “{ $found }”; the nearest is shown.

## In front of a class: questions

quiz-title = Questions
quiz-none = The facts that the questions are made from could not all be loaded.
quiz-no-set = There are no questions called “{ $found }”; a mix is asked.
quiz-no-seed = “{ $found }” is not a number from 1 to { $last }; number { $seed } is taken.
quiz-set-mixed = of every kind
quiz-set-map = on the map
quiz-set-standing = who had signed
quiz-set-order = what came first
quiz-set-term = words
quiz-set-threshold = numbers and days
quiz-sets = Other questions
quiz-count = Question { $n } of { $all }
quiz-number = Quiz { $seed }, { $set }. Facts of { $edition }.
quiz-show = Show the answer
quiz-right = Right: { $answer }.
quiz-wrong = Not quite: it is { $answer }.
quiz-shown = The answer: { $answer }.
quiz-next = Next question
quiz-result = See the result
quiz-score = { $right } of { $all } right
quiz-new = New questions
quiz-again = The same questions again
quiz-sheet = Print these questions
quiz-key = Print the answers
quiz-print = Print
quiz-leave = Leave the quiz
quiz-back = To the questions on screen
quiz-click = Choose the State on the map, by a click or with the arrow keys and Enter, and then confirm.
quiz-confirm = My answer: { $name }
quiz-name = Name: ______________________________
quiz-map-paper = Mark it on the map with the number { $n }.
quiz-key-title = Answers

quiz-map = Find { $name } on the map.
quiz-map-why = { $how ->
    [confirmed] { $name } had signed when the ceremony in Hanoi ended on { $date }.
    [reported] { $name } is reported to have signed in Hanoi by { $date }; no register that was read shows it.
   *[none] { $name } was not among those that had signed when the ceremony in Hanoi ended on { $date }.
}
quiz-had = Which of these States had signed the Convention when the ceremony in Hanoi ended on { $date }?
quiz-had-why = { $name } was one of the { $n } signatories of Hanoi by { $date }; of the other three no act is on record.
quiz-had-not = Which of these States had not signed the Convention when the ceremony in Hanoi ended on { $date }?
quiz-had-not-why = { $name } was not among the { $n } signatories of Hanoi by { $date }; the other three were.
quiz-first = Which of these comes first?
quiz-last = Which of these comes last?
quiz-order-event = { $event } ({ $date })
quiz-order-why = In order: { $events }.
quiz-term = Which word means this? “{ $meaning }”
quiz-term-why = { $term }: { $says }.
quiz-rule = The Convention enters into force { $days } days after the deposit of instrument number { $needed } ({ $article }).
quiz-instruments = How many instruments must be deposited before the Convention can enter into force?
quiz-days = How many days lie between the last deposit needed and the entry into force?
quiz-starts = What starts the wait of { $days } days before the Convention enters into force?
quiz-starts-deposit = the deposit of instrument number { $needed }
quiz-starts-signature = signature number { $needed }
quiz-starts-adoption = the adoption by the General Assembly
quiz-starts-ceremony = the end of the ceremony in Hanoi
quiz-last-day = Which is the last day on which a State may sign?
quiz-last-day-why = The Convention is open for signature until { $date }. Afterwards a State may still join, by accession.
quiz-adopted = On which day did the General Assembly adopt the Convention?
quiz-opened = On which day was the Convention opened for signature?
quiz-adopted-why = It was adopted on { $date } and opened for signature on { $opened }.
quiz-signed = How many had signed when the ceremony in Hanoi ended on { $date }?
quiz-signed-why = By { $date } there were { $n } signatories. Not all of them are States: the European Union is one of them.
quiz-never = Whose instrument will never be one of the { $needed } that are needed?
quiz-never-why = The { $name } may join, but its instrument is not counted beside those of its members: only States make up the { $needed }.

term-adoption = adoption
term-adoption-means = The text of a treaty is established. Nobody is bound by that.
term-adoption-says = Vienna Convention on the Law of Treaties, article 9
term-signature = signature
term-signature-means = A State puts its name to a treaty that must still be ratified. It is not bound yet, but must not defeat the treaty’s purpose.
term-signature-says = Vienna Convention on the Law of Treaties, articles 14 and 18
term-ratification = ratification
term-ratification-means = A State that has signed declares to the other States that it consents to be bound.
term-ratification-says = Vienna Convention on the Law of Treaties, articles 2 and 14
term-accession = accession
term-accession-means = A State that has not signed consents to be bound, in one step.
term-accession-says = Vienna Convention on the Law of Treaties, articles 2 and 15
term-deposit = deposit
term-deposit-means = The document of consent is handed over to be kept. From then on it counts.
term-deposit-says = Vienna Convention on the Law of Treaties, article 16
term-depositary = depositary
term-depositary-means = Who keeps a treaty, receives the documents and tells all others about them.
term-depositary-says = Vienna Convention on the Law of Treaties, articles 76 and 77
term-force = entry into force
term-force-means = From this day on a treaty is law for those that have consented to it.
term-force-says = Vienna Convention on the Law of Treaties, article 24
term-party = party
term-party-means = A State that has consented to be bound and for which the treaty is law.
term-party-says = Vienna Convention on the Law of Treaties, article 2

## In front of a class: pages

lesson-link = For teachers: a presentation, questions, a handout
lesson-show = Show this scene in the atlas
teach-plan = Lesson plan
teach-title = Lesson plan: { $title }
teach-objectives = What pupils learn
teach-material = Material
teach-course = Course of the lesson
teach-minutes = Minute
teach-number = Scene
teach-scene = Title
teach-words = What the class reads
teach-present = Start the presentation
teach-slides = All scenes on one page with notes and maps, to read and to print
teach-handout = Handout, to print
teach-key = Answers to the handout
teach-quiz = The questions on screen
teach-seeds = The handout has quiz number { $seed }. Every other number makes other questions, the same for everybody who uses that number. At the end of a quiz on screen there are links to new questions and to print them, with the answers or without.
handout-title = The Hanoi Convention: handout
handout-key-title = The Hanoi Convention: answers to the handout
handout-description = A map to colour, dates to put in order, and questions on the UN Convention against Cybercrime.
handout-map = Colour the map
handout-map-task = Colour every State that had signed the Convention when the ceremony in Hanoi ended on { $date }. The names are below. Small States have a circle.
handout-map-answer = So the map must look: filled in are those that had signed when the ceremony in Hanoi ended on { $date }.
handout-signed = had signed
handout-not-signed = had not signed
handout-names = Signatories on { $date }
handout-timeline = Put the dates where they belong
handout-timeline-task = The events are in order. Write the right date before each.
handout-dates = The dates:
handout-force = Why has the entry into force no date here?

## The feeds of changes in the record

feed-title = Hanoi Convention Atlas: what is on record
feed-subtitle = Each act towards the UN Convention against Cybercrime and each event of its story, with its date, its source and how sure it is.
feed-author = Hanoi Convention Atlas
feed-act = { $name }: { $act }
feed-act-said = { $name } and the { $treaty }: { $act }, { $when } ({ $sure }).
feed-removed = { $name }: { $act } no longer on record
feed-removed-said = The { $act } of { $name } was taken out of the record in the edition of { $when }.
feed-event-said = { $detail } Certainty: { $sure }.
feed-source = Source: { $publisher }, { $title }.

## Pictures to share

poster-boundaries = Boundaries and names imply no opinion on the status of any territory. Hatched grey: disputed, or not on the United Nations’ list of States.
poster-sources = Facts of { $as_of }, evidence until { $until }. Sources: { $who }{ $n ->
    [0] .
    [one] ; one other.
   *[other] ; { $n } others.
}
poster-edition = Hanoi Convention Atlas · { $edition }
poster-squares = One square for each instrument that is needed: filled when the depositary has confirmed it, with an edge when others report it.
poster-later = later
poster-chance = The chance of each year to bring deposit number { $needed }; the darkest holds the middle. A projection, not a legal date.
poster-beside = How each State stands towards the { $name } on { $date }.
poster-vote = Who wanted a new convention? The vote on resolution { $resolution }

## The map, heard

hear-title = Hear it
hear-lead = One tone for each act, in the order of days; a year takes two seconds. Each regional group has its own pitch, and a deposit sounds longer than a signature. Nothing sounds until you press the button.
hear-play = Play the acts as tones
hear-stop = Stop the tones
hear-none = This browser makes no sound here.
hear-pitch = From low to high: { $groups }.
hear-now = { $date }: { $n ->
    [one] one act
   *[other] { $n } acts
}
hear-say = Say the standings in one go
spoken = By { $date }, { $n ->
    [0] nobody had signed
    [one] one had signed
   *[other] { $n } had signed
}{ $n ->
    [0] { "" }
   *[other] : { $groups }
}. Of the { $needed } instruments needed, { $m ->
    [0] none was
    [one] one was
   *[other] { $m } were
} confirmed as deposited.
spoken-group = { $group } { $n }

## The file for use without a network

offline-note = This file is the whole atlas, edition { $edition }. It needs no network, and does not learn of newer facts.
offline-elsewhere = That page is part of the website; it is not in this file.

## The site as a program of its own

installed-short = Hanoi Atlas
