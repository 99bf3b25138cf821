# The words of the lesson, in the format of Project Fluent. Numbers, days and names of States are gaps:
# they are filled from the facts on the date that the scene shows (docs/teaching.md lists them).

title = From the mandate to the law
lead = { $scenes } scenes on the United Nations Convention against Cybercrime: how it came about, who has signed, and when it may become law.
about = For pupils from about sixteen on, in one lesson of { $minutes } minutes. Nobody needs to know anything about treaties beforehand.
objective-1 = Pupils can tell signature, ratification, deposit and entry into force apart, and say which of them binds a State.
objective-2 = They can read from a map who has signed and who has not, and say on which date and by which source.
objective-3 = They can tell in their own words how the Convention came about, and why the first vote on it was divided.
objective-4 = They can give one reason for the Convention and one against it, and say who holds it.
objective-5 = They can explain why a projection is not a date.

question-title = Who has signed, and who has not?
question-text = The United Nations have a new treaty against crime by computer. { $signatures } are known to have signed it: { $who }. { $outlook ->
    [in-force] It is law since { $entry }.
    [met] It becomes law on { $entry }.
   *[projected] It is not law yet.
}
question-notes =
    Before you show a number, let the class guess: how many States are there, and how many have signed? { $states } States may join, and the European Union beside them.
    Read the legend aloud. Blue: has signed. Grey: no signature on record.
    These facts were compiled on { $as_of }; the latest evidence is of { $until }. What has happened since is not known here. Others count up to { $most } signatories without naming them all.

mandate-title = It began with a divided vote
mandate-text = On { $vote } the General Assembly decided that a treaty should be negotiated: { $yes } States in favour, { $no } against, { $abstain } abstentions. { $absent } cast no vote.
mandate-notes =
    The idea is older than the vote. In { $day-draft-shown-to-experts } Russia showed a first draft to experts in Vienna, as another way than the Budapest Convention.
    Ask: which parts of the world voted in favour, which against? What may those who voted against have feared? Collect the guesses; a later scene comes back to them.
    The roll call is that of a compilation by scholars. The record of the United Nations itself could not be read, so the atlas calls it reported.

talks-title = Years of talks, and no easy end
talks-text = A committee open to all States negotiated from { $day-session-1 } on, in New York and Vienna. The session that was to be the last broke off without agreement. On { $day-draft-approved } the committee approved a text.
talks-notes =
    Each mark on the axis is a session or a decision.
    The session that began on { $day-concluding-session } was suspended, because there was no agreement on scope (which crimes?) and safeguards (what protects people’s rights?). It went on half a year later, from { $day-reconvened-session }.
    Even then objections to several provisions, led by Iran, were first put to the vote. Some pages date the approval one day earlier or later.

adoption-title = Adopted, and binding nobody
adoption-text = On { $adopted } the General Assembly adopted the Convention, without a vote. Adoption fixes the text. It binds no State.
adoption-notes =
    Ask why the map is empty. Nobody could sign yet: the Convention was opened for signature in Hanoi on { $opened }.
    “Without a vote” means that nobody asked for one. So there is no list of who was for and who was against, and nobody should show a map of it.

opening-title = { $signatures } signatories in two days
opening-text = In Hanoi, on { $opened } and the day after, { $signatures } signed: { $who }. A signature says: we mean to join.
opening-notes =
    { $first } signed on the first day. Reports of that day gave other numbers, and many headlines spoke of { $signatures } countries. Ask what is wrong with that: the European Union is an organization, and the State of Palestine is an observer and no member of the United Nations.
    Let the class find two neighbours of which one had signed and the other had not.

signed-title = Signed is not ratified
signed-text = A signature alone does not bind. A State is bound when it deposits an instrument: ratification, acceptance or approval. Of the { $needed } that are needed, { $deposits ->
    [0] none is confirmed
    [one] one is confirmed
   *[other] { $deposits } are confirmed
}.
signed-notes =
    Four steps, one after the other: signature; approval at home, often by parliament; deposit with the Secretary-General of the United Nations; entry into force, { $days } days after deposit number { $needed }.
    { $reported ->
    [0] No further deposit is reported.
    [one] One deposit is reported by others ({ $reporters }), without a date. The depositary had not confirmed it when this was compiled, so the atlas shows it beside the count and not in it.
   *[other] { $reported } deposits are reported by others ({ $reporters }), without a date. The depositary had not confirmed them when this was compiled, so the atlas shows them beside the count and not in it.
}
    Approval at home is not deposit: the parliament of Azerbaijan is reported to have approved on { $day-azerbaijan-approves }. An instrument of the European Union would not be one of the { $needed }.

sides-title = Some changed sides
sides-text = { $against-signed } States that voted against the mandate on { $vote } have signed all the same. { $favour-unsigned } that voted in favour are not known to have signed.
sides-notes =
    The map shows only those that voted against and signed. Ask what may have happened in between.
    Careful with reasons. The vote was on whether to negotiate, the signature is on what came out of it years later; and of most States no statement was found.

budapest-title = An older treaty stands beside it
budapest-text = The Budapest Convention of the Council of Europe was opened on { $budapest-opened }. Of its { $budapest } parties on record, { $budapest-both } have signed the new Convention too. Neither replaces the other.
budapest-notes =
    The map now shows the Budapest Convention, by evidence up to { $budapest-until }. Others count a few more parties, without naming them.
    Ask which parts of the world are on this map and not on the first one, and the other way round. Canada, which is on both, called the two complementary.
    Part of this list is not confirmed by a register; the page that compares the treaties says which.

crimes-title = What must become a crime?
crimes-text = Breaking into systems, intercepting, damaging data. Forgery and fraud by computer. Abuse of children, and intimate images spread without consent.
crimes-notes =
    Every State that joins has to make these acts crimes in its own law. Some can only be committed with a computer, others are old crimes by new means. Let the class sort them.
    The Convention also sets up a network of contact points that can be reached day and night, so that evidence is not lost.
    The official text could not be read when this was compiled. What is said here follows reports on it; the page “What the Convention says” has every article, with how sure it is.

argument-title = Why is it disputed?
argument-text = Supporters say that no country can fight cybercrime alone, and that safeguards are part of the text. Critics warn that it lets States widen surveillance.
argument-notes =
    Who said so: Australia, that no country can tackle cybercrime alone; New Zealand, that the safeguards are what made the text acceptable; technology companies and human rights organizations, speaking of the draft of August before the adoption, that it widens electronic surveillance. The Office of the High Commissioner for Human Rights asked for express references to human rights treaties.
    Two groups, five minutes: one collects reasons to sign, the other reasons not to. Then they change sides.
    Both sides speak of the same articles. The page of the Convention gives every statement with its source.

window-title = { $door ->
    [open] The door for signature closes
   *[closed] The door for signature is closed
}
window-text = { $door ->
    [open] Until { $closes } a State may sign, at the Headquarters of the United Nations in New York. After that it may still join, in one step: by accession.
   *[closed] Until { $closes } a State could sign. Now it may still join, in one step: by accession.
}
window-notes =
    Who signs has time to ratify for as long as it likes. Who accedes is bound by one act. So the end of the window shuts nobody out.
    What lies to the right of the day of the facts, { $as_of }, is the future: the axis shows it otherwise.

law-title = When will it be law?
law-text = { $outlook ->
    [in-force] The Convention has been law since { $entry }: { $days } days after deposit number { $needed }.
    [met] Deposit number { $needed } has been made. The Convention becomes law on { $entry }, { $days } days after it.
   *[projected] { $days } days after deposit number { $needed }. Going by older treaties, there is an even chance that it is law by { $entry }. That is a projection, not a date.
}
law-notes =
    { $outlook ->
   *[projected] Eight chances in ten that the last deposit needed is made between { $low } and { $high }: a long time, and one in five that it comes still earlier or later.
    [met] Nothing more needs to happen: the day follows from the law.
    [in-force] It binds those that have deposited; who deposits later follows later.
}
    The method learnt from older treaties that did become law. Those that never did are not among them, so it leans to the early side.
    To end with: what would have to happen for it to go faster? And who in your country decides it? Then go on to the questions.
