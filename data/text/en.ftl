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
link-code = In the link, “{ $found }” in “{ $key }” is not the code of a State; expected three letters, as VNM, with “~” between codes.
link-known-code = In the link, “{ $found }” in “{ $key }” is the code of no State in the atlas.
link-at-most = In the link, “{ $key }” names more than { $most } { $most ->
    [one] State
   *[other] States
}; only the first are selected.
link-flag = In the link, “{ $key }={ $found }” is neither 1 nor 0.
link-place = In the link, “{ $key }={ $found }” is not a place; expected degrees north and east, as 21.03,105.85.
link-zoom = In the link, “{ $key }={ $found }” is not a zoom; expected a number from 1 to 8.
link-words = In the link, “{ $key }={ $found }” holds more than 80 characters, or invisible ones; these were left out.
link-text = In the link, “{ $key }” is damaged: it cannot be read as text.
link-once = In the link, “{ $key }={ $found }” repeats what was said before; the first counts.
link-later = In the link, “{ $key }={ $found }” asks for what the atlas does not show yet.
link-known-key = In the link, “{ $key }” is not known and is ignored.
link-shorter = The link is { $found } bytes long; only the first { $most } were read.
