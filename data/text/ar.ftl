# Arabic (ar): the sentences of the atlas in Modern Standard Arabic, as in documents of the United Nations.
# العربية: نصوص الأطلس. Format and rules as in en.ftl.

## Dates

date-day = { $day } { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
} { $year }
date-short = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيه
    [7] يوليه
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
date-month = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
} { $year }
date-by = بحلول { $day } { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
} { $year }

## What in a link was not understood

link-one-of = في الرابط: القيمة «{ $key }={ $found }» غير معروفة؛ والمتوقَّع إحدى القيم التالية: { $words }.
link-date = في الرابط: القيمة «{ $key }={ $found }» ليست تاريخاً؛ والمتوقَّع يوم يُكتب هكذا: ‎2025-10-25، أو إحدى الكلمتين «latest» و«earliest». ويُعرض أحدث تاريخ.
link-treaty = في الرابط: القيمة «{ $key }={ $found }» ليست اسم معاهدة؛ والمتوقَّع اسم واحد، مثل «hanoi».
link-known-treaty = في الرابط: القيمة «{ $key }={ $found }» معاهدة لا يتضمنها الأطلس؛ وما يتضمنه هو: { $words }.
link-known-edition = في الرابط: القيمة «{ $key }={ $found }» طبعة من الوقائع ليست لدى الأطلس؛ وهو يعرض الطبعة { $edition }.
link-code = في الرابط: القيمة «{ $found }» في «{ $key }» ليست رمز دولة؛ والمتوقَّع ثلاثة أحرف، مثل VNM، وبين الرموز العلامة «~».
link-known-code = في الرابط: القيمة «{ $found }» في «{ $key }» ليست رمزاً لأي دولة في الأطلس.
link-at-most = في الرابط: عدد الدول المذكورة في «{ $key }» يتجاوز الحد الأقصى، وهو { $most }؛ ولم يُختَر إلا أولها.
link-flag = في الرابط: القيمة «{ $key }={ $found }» ليست 1 ولا 0.
link-place = في الرابط: القيمة «{ $key }={ $found }» ليست مكاناً؛ والمتوقَّع درجات شمالاً وشرقاً، مثل 21.03,105.85.
link-zoom = في الرابط: القيمة «{ $key }={ $found }» ليست درجة تكبير؛ والمتوقَّع عدد من 1 إلى 8.
link-pace = في الرابط: القيمة «{ $key }={ $found }» ليست عدد إيداعات في السنة؛ والمتوقَّع عدد صحيح من 1 إلى { $most }.
link-name = في الرابط: القيمة «{ $key }={ $found }» ليست اسماً يستطيع الأطلس البحث عنه؛ والمتوقَّع مثلاً: eu أو budapest,malabo.
link-known-list = في الرابط: القيمة «{ $key }={ $found }» لا تسمّي شيئاً مما لدى الأطلس؛ وتُعرض الدول جميعها.
link-words = في الرابط: القيمة «{ $key }={ $found }» فيها أكثر من 80 محرفاً أو محارف غير مرئية؛ وقد حُذف ذلك.
link-text = في الرابط: القيمة «{ $key }» تالفة: تتعذر قراءتها نصاً.
link-once = في الرابط: القيمة «{ $key }={ $found }» تكرار لما ورد قبلها؛ والعبرة بالأولى.
link-later = في الرابط: القيمة «{ $key }={ $found }» تطلب ما لا يعرضه الأطلس بعد.
link-known-key = في الرابط: المفتاح «{ $key }» غير معروف، وقد أُهمل.
link-shorter = طول الرابط بالبايت: { $found }؛ ولم يُقرأ منه إلا البايتات الأولى، وعددها { $most }.

## The page

page-title = من وقّع اتفاقية هانوي؟
page-description = خريطة وخط زمني لاتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية: من وقّع ومن لم يوقّع، ومنذ متى، وكم بقي حتى بدء نفاذها.
page-skip = تجاوز الخريطة إلى الجدول
page-static = هذه هي الصفحة من دون برنامجها: الخريطة والأرقام والجدول كاملة للتاريخ المبيَّن، لكن لا يمكن التنقل بها عبر الزمن. { $why }
page-static-scripts = تشغيل البرامج النصية معطَّل في المتصفح.
page-static-late = لم يصل البرنامج بعد؛ وقد يصل.
page-static-refused = تعذَّر تشغيل البرنامج هنا؛ فقد رفضه المتصفح أو الموقع الذي يعرض هذه الصفحة.
page-facts-missing = تعذَّر تحميل الوقائع ({ $why }). وتبقى الخريطة والجدول أدناه كما نُشرا.
page-lists-missing = تعذَّر تحميل قوائم الدول والمعاهدات الأخرى، ولذلك لا يُعرض ما يطلبه الرابط منها ({ $found }). ويُعرض ما عدا ذلك.
page-annex-missing = تعذَّر تحميل جزء من الصفحة؛ ولا يزال يعرض ما نُشر. وسيُطلب من جديد عند تغيُّر العرض.
page-retry = إعادة المحاولة
page-dismiss = إخفاء
page-holdout = الدولة التي يحق لها أن تصبح طرفاً وليس لها أي إجراء مسجَّل يعدُّها الأطلس باقية خارج الاتفاقية؛ وهي على الخريطة وفي الجدول «غير موقِّع» لا أكثر.

## The sentence that says what the view shows

sum-before-adoption = في { $date } لم تكن هناك اتفاقية بعد. فقد اعتمدتها الجمعية العامة في { $adopted }، وفُتح باب التوقيع عليها في هانوي في { $opened }.
sum-before-opening = في { $date } كانت الاتفاقية قد اعتُمدت، لكن لم يكن توقيعها ممكناً بعد. وفُتح باب التوقيع عليها في هانوي في { $opened }.
sum-signed-past = في { $date } كان عدد من وقّعوا اتفاقية مكافحة الجريمة السيبرانية { $n }، وهم: { $who }.
sum-signed-now = حتى { $date }، يبلغ عدد من يُعرف أنهم وقّعوا اتفاقية مكافحة الجريمة السيبرانية { $n }، وهم: { $who }.
sum-signed-future = ما سيأتي به { $date } غير معروف. وحتى { $as_of } كان عدد من يُعرف أنهم وقّعوا اتفاقية مكافحة الجريمة السيبرانية { $n }، وهم: { $who }.
sum-members = { $n ->
    [zero] لا دولة من الدول الأعضاء في الأمم المتحدة
    [one] دولة واحدة عضو في الأمم المتحدة
    [two] دولتان من الدول الأعضاء في الأمم المتحدة
    [few] { $n } دول أعضاء في الأمم المتحدة
    [many] { $n } دولة عضواً في الأمم المتحدة
   *[other] { $n } دولة عضو في الأمم المتحدة
}
sum-confirmed-all = جميع هذه التواقيع مؤكَّدة من الوديع أو من سجلّ ينقل عنه.
sum-confirmed-some = عدد المؤكَّد من هذه التواقيع، من الوديع أو من سجلّ ينقل عنه، { $confirmed }؛ { $reported ->
    [zero] ولا توقيع غيرها
    [one] وتوقيع واحد لم تُبلِّغ عنه إلا مصادر أخرى
    [two] وتوقيعان لم تُبلِّغ عنهما إلا مصادر أخرى
    [few] و{ $reported } تواقيع لم تُبلِّغ عنها إلا مصادر أخرى
    [many] و{ $reported } توقيعاً لم تُبلِّغ عنها إلا مصادر أخرى
   *[other] و{ $reported } توقيع لم تُبلِّغ عنها إلا مصادر أخرى
}.
sum-not-signed = من الدول التي يحق لها أن تصبح أطرافاً، وعددها { $all }، { $n ->
    [zero] لم تبقَ دولة دون توقيع
    [one] بقيت دولة واحدة دون توقيع
    [two] بقيت دولتان دون توقيع
    [few] بقيت { $n } دول دون توقيع
    [many] بقيت { $n } دولة دون توقيع
   *[other] بقيت { $n } دولة دون توقيع
}.
sum-not-signed-past = من الدول التي يحق لها أن تصبح أطرافاً، وعددها { $all }، { $n ->
    [zero] لم تكن دولة باقية دون توقيع
    [one] كانت دولة واحدة لم توقّع بعد
    [two] كانت دولتان لم توقّعا بعد
    [few] كانت { $n } دول لم توقّع بعد
    [many] كانت { $n } دولة لم توقّع بعد
   *[other] كانت { $n } دولة لم توقّع بعد
}.
sum-deposits-none = لم يتأكَّد إيداع أيٍّ من الصكوك اللازمة لبدء النفاذ، وعددها { $needed }.
sum-deposits-some = من الصكوك اللازمة لبدء النفاذ، وعددها { $needed }، المؤكَّد إيداعه: { $n ->
    [zero] لا صك
    [one] صك واحد
    [two] صكّان
    [few] { $n } صكوك
    [many] { $n } صكاً
   *[other] { $n } صك
}.
sum-deposits-none-past = ليس مؤكَّداً أنه أُودع حتى ذلك التاريخ أيٌّ من الصكوك اللازمة لبدء النفاذ، وعددها { $needed }.
sum-deposits-some-past = من الصكوك اللازمة لبدء النفاذ، وعددها { $needed }، المؤكَّد إيداعه حتى ذلك التاريخ: { $n ->
    [zero] لا صك
    [one] صك واحد
    [two] صكّان
    [few] { $n } صكوك
    [many] { $n } صكاً
   *[other] { $n } صك
}.
sum-deposits-reported = { $n ->
    [zero] لا تُبلِّغ مصادر أخرى عن أي إيداع آخر.
    [one] وتُبلِّغ مصادر أخرى عن إيداع واحد دون تاريخ ({ $who })، وهو غير محسوب.
    [two] وتُبلِّغ مصادر أخرى عن إيداعين دون تاريخ ({ $who })، وهما غير محسوبين.
    [3] وتُبلِّغ مصادر أخرى عن ثلاثة إيداعات دون تاريخ ({ $who })، وهي غير محسوبة.
    [few] وتُبلِّغ مصادر أخرى عن { $n } إيداعات دون تاريخ ({ $who })، وهي غير محسوبة.
    [many] وتُبلِّغ مصادر أخرى عن { $n } إيداعاً دون تاريخ ({ $who })، وهي غير محسوبة.
   *[other] وتُبلِّغ مصادر أخرى عن { $n } إيداع دون تاريخ ({ $who })، وهي غير محسوبة.
}
sum-door-sign = يجوز لأي دولة أن توقّع حتى { $until }؛ وبعد ذلك يجوز لها الانضمام.
sum-door-sign-past = كان يجوز لأي دولة أن توقّع حتى { $until }.
sum-door-accede = أُغلق باب التوقيع في { $until }؛ ويجوز للدولة التي لم توقّع أن تنضم.
sum-door-accede-future = سيكون باب التوقيع قد أُغلق في { $until }؛ ويجوز حينئذ للدولة التي لم توقّع أن تنضم.
sum-waiting = استُوفي شرط بدء النفاذ؛ ويبدأ نفاذ الاتفاقية في { $on }.
sum-in-force = الاتفاقية نافذة منذ { $since }.
sum-evidence = أحدث دليل عُثر عليه مؤرَّخ { $until }؛ وما حدث بعد ذلك غير معروف هنا.
sum-totals = تحصي مصادر أخرى { $least } أو { $most } من الموقِّعين حتى { $date } دون أن تسمّيهم جميعاً؛ أما بيانات الأطلس فعدد من تسمّيهم { $named }.
sum-totals-one = تحصي مصادر أخرى { $most } من الموقِّعين حتى { $date } دون أن تسمّيهم جميعاً؛ أما بيانات الأطلس فعدد من تسمّيهم حتى ذلك التاريخ { $named }.
sum-name-PSE = دولة فلسطين
sum-name-VAT = الكرسي الرسولي
sum-name-COK = جزر كوك
sum-name-NIU = نيوي
sum-name-EU = الاتحاد الأوروبي
sum-class = المعروض وحده: { $class } ({ $n }).
sum-selected = { $name }: { $standing }.
sum-vote = في { $date } اتخذت الجمعية العامة القرار { $resolution }، وهو التكليف بالتفاوض، وكان عدد الأصوات المؤيدة { $yes } والمعارضة { $no } وعدد الممتنعين عن التصويت { $abstain }؛ ولم يصوّت { $absent } من الأعضاء البالغ عددهم 193. وتبيِّن الخريطة كيف صوّت كل عضو.
list-comma = { "، و" }
list-semicolon = { "؛ " }
list-sentence = { " " }
list-colon = { $name }: { $what }
list-aside = { $name }، { $what }
list-brackets = { $name } ({ $what })
list-and = { $rest } و{ $last }

## Standings: name, and what it means

standing-party = طرف
standing-contracting = متعاقد، قبل بدء النفاذ
standing-signatory = موقِّع
standing-withdrawn = منسحب
standing-outside = غير موقِّع
standing-party-help = أُودع صك الرضا بالالتزام، والاتفاقية نافذة إزاء هذا الطرف.
standing-contracting-help = أُودع صك الرضا بالالتزام؛ وتصبح الاتفاقية مُلزِمة لصاحبه متى بدأ نفاذها.
standing-signatory-help = تمَّ التوقيع. والتوقيع وحده لا يُلزِم؛ فالرضا بالالتزام يأتي بعده بالتصديق أو القبول أو الموافقة.
standing-withdrawn-help = سبق الرضا بالالتزام ثم وقع الانسحاب.
standing-outside-help-closed = لم يكن التوقيع ممكناً بعد.
standing-outside-help-sign = لم يتم التوقيع؛ وهو جائز حتى { $until }.
standing-outside-help-accede = لم يتم التوقيع؛ والانضمام جائز.
vote-yes = تأييد
vote-no = معارضة
vote-abstain = امتناع
vote-absent = عدم تصويت
vote-yes-help = صوت مؤيد للقرار { $resolution } الذي أطلق المفاوضات.
vote-no-help = صوت معارض للقرار { $resolution }.
vote-abstain-help = امتناع عن التصويت على القرار { $resolution }.
vote-absent-help = لم يُدلَ بصوت على القرار { $resolution }.
vote-none = لا صوت: من غير الأعضاء
certainty-confirmed = مؤكَّد
certainty-reported = مُبلَّغ عنه، غير مؤكَّد
certainty-unverified = لم يُتحقَّق منه
act-signature = توقيع
act-definitive-signature = توقيع نهائي
act-approval-at-home = إجازة داخلية
act-ratification = تصديق
act-acceptance = قبول
act-approval = موافقة
act-accession = انضمام
act-succession = خلافة
act-formal-confirmation = إقرار رسمي
act-withdrawal = انسحاب

## Map

map-name = خريطة العالم للموقِّعين على اتفاقية هانوي
map-describe = كل دولة ملوَّنة بحسب وضعها في التاريخ المعروض. تنقل مفاتيح الأسهم من دولة إلى أخرى بالترتيب الأبجدي، ويفتح Enter بطاقتها، وتكبّر علامة الزائد وتصغّر علامة الناقص، ويُخرج Escape من الخريطة.
map-option = { $name }، { $standing }
map-option-signed = { $name }، { $standing }، تاريخ التوقيع: { $date }
map-zoom-in = تكبير
map-zoom-out = تصغير
map-reset = عرض العالم كله
map-hint-wheel = اضغط مطوَّلاً على Ctrl أو ⌘ للتكبير والتصغير بالعجلة
map-projection = المسقط
map-projection-equal-earth = إيكوال إيرث
map-projection-natural-earth = ناتشورال إيرث
map-projection-robinson = روبنسون
map-projection-globe = كرة أرضية
map-projection-hex = خلية لكل دولة
map-projection-failed = تعذَّر تحميل الأشكال اللازمة للمساقط الأخرى ({ $why }). وتبقى الخريطة على مسقط إيكوال إيرث.
map-layer = اللون يبيِّن
map-layer-standing = الوضع
map-layer-vote-74-247 = تصويت 2019
map-search = ابحث عن دولة
map-search-none = لا توجد دولة باسم «{ $text }».
map-eu-signed = تاريخ التوقيع: { $date }؛ لا يُحسب أبداً ضمن الأربعين
map-eu-open = لم يوقّع؛ لا يُحسب أبداً ضمن الأربعين
map-boundaries = لا تنطوي الحدود والأسماء على أي رأي في وضع أي إقليم؛ ورسم الحدود هو رسم اليوم أياً كان التاريخ. المناطق المظلَّلة بخطوط رمادية: متنازع عليها، أو غير واردة في قائمة الأمم المتحدة للدول؛ ويرد شرحها تحت المصادر.

## Card

card-close = إغلاق
card-below = المزيد أدناه
card-page = صفحة هذه الدولة
card-signed = التوقيع
card-home = الإجازة الداخلية
card-vote = التصويت على 74/247
card-group = المجموعة في الأمم المتحدة
card-source = المصدر
card-consent-term = الصك
card-consent = { $kind }، تاريخ الإيداع: { $date }
card-no-act = لا إجراء مسجَّل.
card-next-closed = لم يكن التوقيع ممكناً بعد.
card-next-sign = يجوز التوقيع حتى { $until }؛ وبعد ذلك يجوز الانضمام.
card-next-accede = يجوز الانضمام.
card-next-signatory = يجوز التصديق أو القبول أو الموافقة في أي وقت.
card-consent-reported = { $kind }، أُبلغ عن ذلك ({ $date })؛ لم يتأكَّد الإيداع، ولذلك لا يُحسب
card-not-counted = منظمة: توقّع إلى جانب أعضائها، ولا يُحسب صكها ضمن الأربعين.

group-african = الدول الأفريقية
group-asia-pacific = دول آسيا والمحيط الهادئ
group-eastern-european = دول أوروبا الشرقية
group-latin-american-caribbean = دول أمريكا اللاتينية والبحر الكاريبي
group-western-european-other = دول أوروبا الغربية ودول أخرى
group-none = خارج المجموعات الإقليمية

## Time axis

axis-name = من أول مسودة في عام 2017 إلى بدء النفاذ
axis-slider = التاريخ المعروض
axis-value = { $date }، التواقيع: { $n }، الصكوك: { $m } من { $needed }
axis-value-event = { $date }: { $event }؛ التواقيع: { $n }، الصكوك: { $m } من { $needed }
axis-play = تشغيل
axis-pause = إيقاف مؤقت
axis-previous = الحدث السابق
axis-next = الحدث التالي
axis-latest = الأحدث
axis-date = التاريخ
axis-date-bad = «{ $text }» ليس تاريخاً على هذا المحور. اكتبه هكذا: ‎2025-10-25، بين { $first } و{ $last }.
axis-speed = السرعة
axis-speed-value = { $speed }×
axis-era-negotiation = المفاوضات
axis-era-signature = باب التوقيع مفتوح
axis-era-negotiation-short = مفاوضات
axis-era-signature-short = توقيع
axis-era-force = النفاذ
axis-open-end-short = نهاية مفتوحة
axis-lane-process = القرارات
axis-lane-sessions = الدورات
axis-lane-signing = التوقيع
axis-no-event = لا حدث مسجَّل بعد في هذا التاريخ.
axis-burst-signed = من وقّعوا في { $date } ({ $n })، بحسب مجموعات الأمم المتحدة
axis-burst-deposited = من أودعوا في { $date } ({ $n })، بحسب مجموعات الأمم المتحدة
axis-open-end = لا تاريخ بعد: عدد الصكوك اللازمة { $needed }
axis-step-signatures = { $n ->
    [zero] لا توقيع
    [one] توقيع واحد
    [two] توقيعان
    [few] { $n } تواقيع
    [many] { $n } توقيعاً
   *[other] { $n } توقيع
}
axis-step-deposits = المودَع والمؤكَّد: { $n }
axis-threshold = الصكوك اللازمة: { $n }
axis-step-short = { $n }

## Events

event-span = من { $from } إلى { $until }
story-title = كيف وصلنا إلى هنا؟
story-undated = دون تاريخ بعد
story-lead = كل خطوة مسجَّلة معروفة التاريخ، من أول مسودة إلى آخر يوم للتوقيع. أما ما لا تاريخ له فمرهون بإيداعات لم تتم بعد.

## How near

near-title = كم بقي؟
near-deposits = { $n } من { $needed }
near-deposits-help = صكاً أُودعت وتأكَّد إيداعها. ولا يُحسب فيها صك للاتحاد الأوروبي.
near-reported = { $n } غيرها
near-reported-help = مما أبلغت عنه مصادر أخرى ({ $who })، دون أن يُعثر على تاريخ للإيداع. ويُحسب هنا متى أظهره الوديع.
near-window-help = آخر يوم للتوقيع، في مقر الأمم المتحدة في نيويورك. ومن اليوم التالي لا يجوز لأي دولة إلا الانضمام.
near-window-closed-help = كان آخر يوم للتوقيع. ويجوز للدولة التي لم توقّع أن تنضم.
near-waiting-help = هو يوم بدء النفاذ: فقد استُوفي الشرط.
near-in-force-help = هو اليوم الذي بدأ فيه نفاذ الاتفاقية.
near-entry = 90 يوماً
near-entry-help = من الإيداع الأربعين إلى بدء النفاذ (المادة 65). ولا يمكن تحديد أي تاريخ قبل ذلك الإيداع.

## Table

table-title = جميع الدول
table-caption = وضع الدول، وعددها { $states }، والاتحاد الأوروبي في { $date }، بحسب وقائع { $as_of }.
table-state = الدولة
table-standing = الوضع
table-signed = التوقيع
table-deposited = الصك
table-certainty = درجة اليقين
table-vote = التصويت على 74/247
table-group = المجموعة في الأمم المتحدة
table-source = المصدر
table-filter = التصفية بالاسم أو الرمز أو المجموعة
table-shown = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفّان
    [few] { $n } صفوف
    [many] { $n } صفاً
   *[other] { $n } صف
}

## Sources

sources-title = من أين هذه المعلومات؟
sources-certainty = يُميَّز بين ثلاث درجات. مؤكَّد: ما قُرئ لدى الوديع، وهو الأمين العام للأمم المتحدة، أو في سجلّ ينقل عنه. مُبلَّغ عنه: ما قالته حكومات أو وسائط إعلام أو غيرها. لم يُتحقَّق منه: ما ذُكر من الذاكرة ولم يراجعه أحد.
sources-count = تُحسب التواقيع متى كانت مؤكَّدة أو مُبلَّغاً عنها. ولا تُحسب الصكوك إلا إذا تأكَّدت، لأن إجازة البرلمان كثيراً ما تُخلط بالإيداع لدى الوديع.
sources-denominator = الدول المذكورة، وعددها { $all }، هي أعضاء الأمم المتحدة وعددهم 193، والكرسي الرسولي ودولة فلسطين بصفة مراقب، وجزر كوك ونيوي. وقد وقّع الاتحاد الأوروبي أيضاً، وهو مبيَّن إلى جانبها.
sources-read = جُمعت الوقائع في { $as_of }؛ وأحدث دليل عُثر عليه مؤرَّخ { $until }.
sources-list = المصادر
sources-speaks = تاريخ المضمون: { $when }
sources-disputed = المناطق المرسومة بتظليل خطي محايد

## Tools

language-label = اللغة
tool-theme = الإضاءة
tool-theme-auto = وفق النظام
tool-theme-light = نهار
tool-theme-dark = ليل
tool-copy-sentence = نسخ الجملة
tool-copied = تم النسخ.
tool-copy-refused = لم يسمح المتصفح للصفحة بالنسخ. النص محدَّد: اضغط Ctrl+C أو ⌘C.

### What follows is said by the annex and by pages without a program; the app does not load it.

## Charts

chart-progress-title = كم بقي حتى بدء النفاذ؟
chart-pace-title = كم كانت سرعة المعاهدات الأخرى؟
chart-fan-title = متى قد يكتمل عدد الدول المودِعة؟
chart-share-title = كم دولة وقّعت، ومتى؟
chart-groups-title = أي المناطق وقّعت؟
chart-data = الأرقام في جدول
chart-early = في { $date } لم يكن توقيع الاتفاقية ممكناً بعد؛ وقد فُتح باب التوقيع عليها في { $opened }.
chart-date = التاريخ
chart-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيه
    [7] يوليه
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
chart-later = بعد عام { $year }
chart-age-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يوماً
   *[other] { $n } يوم
}
chart-age-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}{ $months ->
    [0] { "" }
    [one] { " " }وشهر واحد
    [two] { " " }وشهرين
    [few] { " " }و{ $months } أشهر
    [many] { " " }و{ $months } شهراً
   *[other] { " " }و{ $months } شهر
}
chart-percent = { $n }%

chart-progress-upright = التواقيع والصكوك المودَعة
chart-with-reported = { $n } مع المُبلَّغ عنها فقط
chart-signatures = التواقيع
chart-confirmed = الإيداعات المؤكَّدة
chart-and-reported = الإيداعات المؤكَّدة أو المُبلَّغ عنها
chart-progress-reading = حتى { $date }، في بيانات الأطلس { $signatures ->
    [zero] لا توقيع
    [one] توقيع واحد
    [two] توقيعان
    [few] { $signatures } تواقيع
    [many] { $signatures } توقيعاً
   *[other] { $signatures } توقيع
}؛ ومن الإيداعات اللازمة، وعددها { $needed }، { $n ->
    [zero] لا إيداع مؤكَّداً
    [one] إيداع مؤكَّد واحد
    [two] إيداعان مؤكَّدان
    [few] { $n } إيداعات مؤكَّدة
    [many] { $n } إيداعاً مؤكَّداً
   *[other] { $n } إيداع مؤكَّد
}{ $reported ->
    [0] { "" }
    [one] ؛ وهناك إيداع واحد آخر مُبلَّغ عنه فقط، وهو غير محسوب
    [two] ؛ وهناك إيداعان آخران مُبلَّغ عنهما فقط، وهما غير محسوبين
    [few] ؛ وهناك { $reported } إيداعات أخرى مُبلَّغ عنها فقط، وهي غير محسوبة
    [many] ؛ وهناك { $reported } إيداعاً غيرها مُبلَّغ عنها فقط، وهي غير محسوبة
   *[other] ؛ وهناك { $reported } إيداع غيرها مُبلَّغ عنها فقط، وهي غير محسوبة
}.
chart-progress-met = اكتملت الإيداعات اللازمة، وعددها { $needed }، في { $met }؛ وحتى { $date }، في بيانات الأطلس { $n ->
    [zero] لا إيداع مؤكَّداً
    [one] إيداع مؤكَّد واحد
    [two] إيداعان مؤكَّدان
    [few] { $n } إيداعات مؤكَّدة
    [many] { $n } إيداعاً مؤكَّداً
   *[other] { $n } إيداع مؤكَّد
} و{ $signatures ->
    [zero] لا توقيع
    [one] توقيع واحد
    [two] توقيعان
    [few] { $signatures } تواقيع
    [many] { $signatures } توقيعاً
   *[other] { $signatures } توقيع
}.

chart-treaty = المعاهدة
chart-pace-then = الإيداعات بعد المدة نفسها
chart-pace-reached = اكتمل العدد اللازم هنا بعد
chart-pace-upright = الصكوك المودَعة
chart-pace-across = السنوات منذ فتح باب التوقيع
chart-pace-own = { $name }: { $n ->
    [zero] لا إيداع
    [one] إيداع واحد
    [two] إيداعان
    [few] { $n } إيداعات
    [many] { $n } إيداعاً
   *[other] { $n } إيداع
} ({ $reading ->
    [reported] المؤكَّد أو المُبلَّغ عنه
   *[confirmed] المؤكَّد
})
chart-pace-named = { $name }: بعد { $age }
chart-pace-never = { $name }: غير مسجَّل
chart-pace-reading = بعد { $age } من فتح باب التوقيع، { $n ->
    [0] لم يكن هناك أي إيداع { $reading ->
        [reported] مؤكَّد أو مُبلَّغ عنه
       *[confirmed] مؤكَّد
    } في إطار { $name }
   *[other] بلغ عدد الإيداعات { $reading ->
        [reported] المؤكَّدة أو المُبلَّغ عنها
       *[confirmed] المؤكَّدة
    } في إطار { $name } { $n }
}{ $all ->
    [0] .
   *[other] ؛ وبعد المدة نفسها كان عدد المعاهدات التي فاقتها { $more } من المعاهدات المقارَن بها، وعددها { $all }.
}
chart-pace-met = اكتملت الإيداعات اللازمة، وعددها { $needed }، في إطار { $name } بعد { $age } من فتح باب التوقيع{ $all ->
    [0] .
   *[other] ؛ ومن المعاهدات المقارَن بها، وعددها { $all }، { $faster ->
        [zero] لم تكن أيٌّ أسرع منها
        [one] كانت معاهدة واحدة أسرع منها
        [two] كانت معاهدتان أسرع منها
        [few] كانت { $faster } معاهدات أسرع منها
        [many] كانت { $faster } معاهدة أسرع منها
       *[other] كانت { $faster } معاهدة أسرع منها
    }.
}
chart-pace-beyond = خارج الرسم، بعد نهاية محور الزمن: { $who }.
chart-survivors = بلغت كل المعاهدات المقارَن بها هذا العدد في النهاية. أما المعاهدات التي لا تبلغه أبداً فليست بينها، ولذلك يميل المرسوم هنا إلى جانب السرعة.

chart-fan-median = { $date }: الاحتمال قبله كالاحتمال بعده
chart-fan-range = أربع فرص من خمس: { $low } – { $high }
chart-fan-range-short = 4 من 5: { $low } – { $high }
chart-fan-chance = احتمال اكتمال الإيداعات اللازمة
chart-fan-by = بحلول
chart-fan-of = { $n } من 100
chart-fan-beyond = يترك التوقُّع { $n ->
    [zero] { $n } فرصة
    [one] فرصة واحدة
    [two] فرصتين
    [few] { $n } فرص
    [many] { $n } فرصة
   *[other] { $n } فرصة
} من 100 على الأقل لما بعد نهاية الرسم.
chart-fan-none = لا يوجد هنا توقُّع لتاريخ { $date }.
chart-fan-reading = بحسب الحال في { $date }، { $reading ->
    [reported] { $n ->
        [zero] ولم يُسجَّل أيُّ إيداع مؤكَّد أو مُبلَّغ عنه
        [one] وقد سُجِّل إيداع واحد مؤكَّد أو مُبلَّغ عنه
        [two] وقد سُجِّل إيداعان مؤكَّدان أو مُبلَّغ عنهما
        [few] وقد سُجِّلت { $n } إيداعات مؤكَّدة أو مُبلَّغ عنها
        [many] وقد سُجِّل { $n } إيداعاً مؤكَّداً أو مُبلَّغاً عنه
       *[other] وقد سُجِّل { $n } إيداع مؤكَّد أو مُبلَّغ عنه
    }
   *[confirmed] { $n ->
        [zero] ولم يتأكَّد أيُّ إيداع
        [one] وقد تأكَّد إيداع واحد
        [two] وقد تأكَّد إيداعان
        [few] وقد تأكَّدت { $n } إيداعات
        [many] وقد تأكَّد { $n } إيداعاً
       *[other] وقد تأكَّد { $n } إيداع
    }
} من الإيداعات اللازمة، وعددها { $needed }، { $far ->
    [median] فالأرجح أن يأتي آخرها { $median }
    [high] يتساوى احتمالا مجيء آخرها قبل { $median } وبعده، واحتمال مجيئه بعد { $low } تسع فرص من عشر
   *[no] يتساوى احتمالا مجيء آخرها قبل { $median } وبعده، واحتمال مجيئه بين { $low } و{ $high } أربع فرص من خمس
}: هذا توقُّع، لا موعد قانوني.

chart-share-upright = الدول
chart-share-deposited = أودعت: { $n }
chart-share-signed = وقّعت فقط: { $n }
chart-share-withdrawn = انسحبت: { $n }
chart-share-outside = لم توقّع: { $n }
chart-deposited = أودعت
chart-signed = وقّعت فقط
chart-share-note = الدول وحدها؛ وليس الاتحاد الأوروبي منها. ولا تُحسب الإيداعات إلا إذا تأكَّدت.
chart-share-reading = حتى { $date }، من أصل { $all } من الدول، { $signed ->
    [zero] لم توقّع أي دولة دون أن تودع صكاً
    [one] وقّعت دولة واحدة دون أن تودع صكاً
    [two] وقّعت دولتان دون أن تودعا صكاً
    [few] وقّعت { $signed } دول دون أن تودع صكاً
    [many] وقّعت { $signed } دولة دون أن تودع صكاً
   *[other] وقّعت { $signed } دولة دون أن تودع صكاً
}، { $n ->
    [zero] ولم تودع أي دولة صكاً
    [one] وأودعت دولة واحدة
    [two] وأودعت دولتان
    [few] وأودعت { $n } دول
    [many] وأودعت { $n } دولة
   *[other] وأودعت { $n } دولة
}{ $withdrawn ->
    [0] { "" }
    [one] ، وانسحبت دولة واحدة
    [two] ، وانسحبت دولتان
    [few] ، وانسحبت { $withdrawn } دول
    [many] ، وانسحبت { $withdrawn } دولة
   *[other] ، وانسحبت { $withdrawn } دولة
}، { $rest ->
    [zero] ولم تبقَ دولة لم تفعل هذا ولا ذاك
    [one] وبقيت دولة واحدة لم تفعل هذا ولا ذاك
    [two] وبقيت دولتان لم تفعلا هذا ولا ذاك
    [few] وبقيت { $rest } دول لم تفعل هذا ولا ذاك
    [many] وبقيت { $rest } دولة لم تفعل هذا ولا ذاك
   *[other] وبقيت { $rest } دولة لم تفعل هذا ولا ذاك
}.

chart-group = المجموعة
chart-groups-none = خارج المجموعات الإقليمية
chart-groups-across = نسبة الدول التي وقّعت أو أودعت من دول المجموعة
chart-groups-share = وقّعت أو أودعت
chart-groups-counts = { $n } من { $all } ({ $share }){ $deposited ->
    [0] { "" }
   *[other] ، أودعت: { $deposited }
}
chart-groups-short = { $n } من { $all }
chart-groups-nobody = حتى { $date }، لم توقّع أي دولة من أي مجموعة إقليمية.
chart-groups-most = حتى { $date }، كان عدد الدول التي وقّعت أو أودعت ضمن { $group } { $n } من أصل { $all }: وهو أكبر مما في أي مجموعة أخرى، وأكبر نسبة أيضاً.
chart-groups-both = حتى { $date }، كان عدد الدول التي وقّعت أو أودعت ضمن { $group } { $n } من أصل { $all }، وهو أكبر مما في أي مجموعة أخرى؛ أما أكبر نسبة فكانت في { $first }: { $m } من أصل { $of }.
chart-groups-tie = حتى { $date }، كانت المجموعات التي فيها أكبر عدد من الدول الموقِّعة أو المودِعة هي: { $who }، وفي كل منها { $n }.

## The page of one State

state-title = { $name } واتفاقية هانوي
state-list = الدول جميعاً واتفاقية هانوي
state-list-link = لكل دولة صفحة خاصة بها
state-list-back = الأطلس
state-back = الأطلس وهذه الدولة على الخريطة
state-map = { $name } على الخريطة، مع الجوار
state-deed = { $term }: { $value }.
state-sentence = { $name } واتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية، حتى { $date }: { $standing }. { $deeds }

## Some States among all, and other treaties on the map

map-layer-budapest = اتفاقية بودابست
map-layer-malabo = اتفاقية مالابو
map-layer-untoc = اتفاقية باليرمو
map-layer-uncac = اتفاقية مكافحة الفساد
among-name = أي الدول
among-none = كل الدول
among-all = عرض كل الدول
among-set = { $n ->
    [zero] لا تُعرض أي دولة
    [one] تُعرض دولة واحدة
    [two] تُعرض دولتان
    [few] تُعرض { $n } دول
    [many] تُعرض { $n } دولة
   *[other] تُعرض { $n } دولة
}: { $set }.
overlay-name = معاهدات أخرى
overlay-none = لا معاهدة أخرى
overlay-fill = تبيِّن الألوان: { $name }، بحسب الأدلة حتى { $until }؛ أما الجملة والمحور والجدول فتبقى على اتفاقية هانوي.
overlay-outline = بخط محيط: { $name }
overlay-mark = بنقطة: { $name }
others-title = إلى جانب بودابست ومالابو
others-link = المعاهدات جنباً إلى جنب، في صفحة
cite-title = { $treaty }، في { $date }
cite-plain = بالكلمات
cite-apa = APA
cite-bibtex = BibTeX
cite-wikipedia = ويكيبيديا
share-title = اقتبسه، احفظه، شاركه
share-link = رابط هذا العرض
share-copy = نسخ
share-on = مشاركة …
share-print = طباعة
share-done = تم.
share-failed = لم يسمح المتصفح بذلك. ما كان يُراد نسخه محدَّد: اضغط Ctrl+C أو ⌘C.
share-sentence = الجملة
share-picture = صورة
share-link-shape = عريضة، لمعاينة رابط
share-square = مربعة، لمنشور
share-paper = لورقة مطبوعة
share-data = البيانات وراءها
share-csv = الدول المعروضة (CSV)
share-json = الدول المعروضة مع المصادر (JSON)
share-all = البيانات المسجَّلة كاملة:
share-terms = شروط الاستخدام
share-cite = للاستشهاد
print-line = أطلس اتفاقية هانوي، الطبعة { $edition }: الوقائع حتى { $as_of }، وأحدث دليل مؤرَّخ { $until }.
others-articles = ماذا تقول الاتفاقية
others-convention = ماذا تقول الاتفاقية، ولماذا يدور حولها خلاف

## Who has joined

joined-title = من التحق بالاتفاقية، وأين ومتى؟
joined-link = رسوم بيانية بحسب المنطقة وعبر الزمن
charts-title = اتفاقية هانوي في رسوم بيانية

## The projection

forecast-title = متى تصبح قانوناً؟
forecast-early = قبل { $opened }، يوم فُتح باب التوقيع على الاتفاقية، لا يوجد ما يُبنى عليه توقُّع.
forecast-readings = طريقتا حساب الإيداعات، وما تستخلصه الطريقة الإحصائية من كل منهما
forecast-which = الإيداعات المحسوبة
forecast-reading-confirmed = المؤكَّدة من الوديع
forecast-reading-reported = المؤكَّدة ومعها المُبلَّغ عنها فقط
forecast-deposits = العدد
forecast-even = احتمال النصف بحلول
forecast-half = نصف الاحتمالات بين
forecast-most = أربعة أخماس الاحتمالات بين
forecast-entry = فتكون نافذة بحلول
forecast-between = { $low } و{ $high }
forecast-no-more = –
forecast-untoc = اتفاقية باليرمو (UNTOC)
forecast-uncac = اتفاقية ميريدا (UNCAC)
axis-forecast = احتمال النصف بحلول { $median }
axis-law = النفاذ: { $entry }

whatif-title = ماذا لو؟
whatif-label = الإيداعات في السنة
whatif-sentence = لو بلغ عدد الدول المودِعة { $n } في السنة ابتداءً من { $on }، لاكتملت الصكوك التي ما زالت ناقصة، وعددها { $missing }، بحلول { $met }، ولبدأ نفاذ الاتفاقية في { $entry }. هذا حساب محض؛ أما الطريقة الإحصائية فتعطي لاكتمالها بهذا التبكير { $chance ->
    [zero] 0
    [one] فرصة واحدة
    [two] فرصتين
    [few] { $chance } فرص
    [many] { $chance } فرصة
   *[other] { $chance } فرصة
} من 100.
whatif-met = اكتمل العدد: لم يعد السؤال عما يترتب على وتيرة ما قائماً.
whatif-early = لم يكن باب التوقيع على الاتفاقية قد فُتح بعد.
whatif-far = بهذه الوتيرة سيستغرق الأمر سنوات أكثر مما يتسع له تقويم من أربعة أرقام.

precedent-title = ما مدى نجاح الطريقة لو طُبِّقت من قبل؟
precedent-lead = اختر معاهدة أقدم. تُسأل الطريقة عنها عند عدة أعمار بلغتها، وهي تتعلم من جميع المعاهدات الأخرى لا منها هي.
precedent-link = ماذا كانت ستقول عن معاهدة أقدم
precedent-label = المعاهدة
precedent-unknown = «{ $found }» ليست من المعاهدات التي تتعلم منها الطريقة.
precedent-quick = تم الإيداع الأربعون قبل أول عمر تُسأل عنده الطريقة: { $name }.
precedent-caption = { $name } (فُتح باب التوقيع في { $opened }): تم الإيداع الأربعون في { $met }
precedent-age = العمر
precedent-deposits = الإيداعات حتى ذلك الحين
precedent-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يوماً
   *[other] { $n } يوم
}
precedent-verdict = وقد جاء
precedent-within = بينهما
precedent-earlier = قبل ذلك
precedent-later = بعد ذلك
precedent-score = على جميع المعاهدات والأعمار، وعدد التجارب { $n }: وقع { $most } من كل 100 في مجال أربعة الأخماس، و{ $half } من كل 100 في مجال النصف؛ وأخطأ الوسط في المتوسط بمعامل قدره { $factor }، زيادةً أو نقصاناً؛ وبلغت درجة الاحتمال المرتَّبة المستمرة (CRPS)، محسوبةً على لوغاريتم الأيام، { $crps }.

# sure is confirmed or reported; half, from and until are days of the last deposit needed.
forecast-projected = بحسب الحال في { $on }، { $sure ->
    [reported] { $n ->
        [zero] ولم يُسجَّل أيُّ إيداع مؤكَّد أو مُبلَّغ عنه
        [one] وقد سُجِّل إيداع واحد مؤكَّد أو مُبلَّغ عنه
        [two] وقد سُجِّل إيداعان مؤكَّدان أو مُبلَّغ عنهما
        [few] وقد سُجِّلت { $n } إيداعات مؤكَّدة أو مُبلَّغ عنها
        [many] وقد سُجِّل { $n } إيداعاً مؤكَّداً أو مُبلَّغاً عنه
       *[other] وقد سُجِّل { $n } إيداع مؤكَّد أو مُبلَّغ عنه
    }
   *[confirmed] { $n ->
        [zero] ولم يتأكَّد أيُّ إيداع
        [one] وقد تأكَّد إيداع واحد
        [two] وقد تأكَّد إيداعان
        [few] وقد تأكَّدت { $n } إيداعات
        [many] وقد تأكَّد { $n } إيداعاً
       *[other] وقد تأكَّد { $n } إيداع
    }
} من الإيداعات اللازمة، وعددها { $needed }، تقدِّر الطريقة بالنصف احتمال أن يتم آخرها بحلول { $half }، وبذلك يبدأ نفاذ { $short } بحلول { $entry }؛ وتعطي 8 فرص من 10 لأن يتم بين { $from } و{ $until }. وهذا توقُّع، لا موعد قانوني.
forecast-met = تم آخر إيداع لازم في { $met }: ويبدأ نفاذ { $short } في { $entry }.
forecast-in-force = بدأ نفاذ { $short } في { $entry }.
forecast-caveat = تعلَّمت الطريقة من معاهدات أقدم، عددها { $n }، بدأ نفاذها كلها: أما التي لم يبدأ نفاذها قط فليست بينها، ولذلك يميل التوقُّع إلى جانب التبكير.

## Beside other treaties

beside-title = اتفاقية هانوي إلى جانب بودابست ومالابو
beside-lead = توجد ثلاث اتفاقيات بشأن الجريمة السيبرانية جنباً إلى جنب، ولا تحل أيٌّ منها محل أخرى. هنا: أي الدول في أيٍّ منها، وكيف تصرّف منذئذ من صوّتوا على التكليف في عام 2019، وإلى أي مدى تصل البيانات المسجَّلة.
beside-name-hanoi = هانوي
beside-name-budapest = بودابست
beside-name-malabo = مالابو
beside-missing = تعذَّرت قراءة البيانات المسجَّلة التالية، وهي محذوفة هنا: { $name }.

set-exactly = { $which ->
    [none] خارجها جميعاً
    [all] في { $names } جميعاً
    [only] في { $names } فقط
   *[some] في { $names }، لا في { $out }
}
set-in = { $many ->
    [two] في { $names } معاً
   *[more] في { $names }
}
set-against-signed = صوّتت معارِضة ثم وقّعت
set-favour-unsigned = صوّتت مؤيِّدة ولم توقّع

sets-title = من في أي اتفاقية؟
sets-reading = حتى { $date }، كان عدد الدول التي وقّعت اتفاقية هانوي أو أصبحت ملتزمة بها { $hanoi } من أصل { $all }؛ { $both ->
    [zero] ولم تكن أيٌّ منها في اتفاقية بودابست أيضاً
    [one] وكانت واحدة منها في اتفاقية بودابست أيضاً
    [two] وكانت اثنتان منها في اتفاقية بودابست أيضاً
    [few] وكانت { $both } منها في اتفاقية بودابست أيضاً
    [many] وكانت { $both } منها في اتفاقية بودابست أيضاً
   *[other] وكانت { $both } منها في اتفاقية بودابست أيضاً
}، و{ $none ->
    [zero] لم تكن أي دولة خارج هانوي وبودابست ومالابو جميعاً
    [one] كانت دولة واحدة خارج هانوي وبودابست ومالابو جميعاً
    [two] كانت دولتان خارج هانوي وبودابست ومالابو جميعاً
    [few] كانت { $none } دول خارج هانوي وبودابست ومالابو جميعاً
    [many] كانت { $none } دولة خارج هانوي وبودابست ومالابو جميعاً
   *[other] كانت { $none } دولة خارج هانوي وبودابست ومالابو جميعاً
}.
sets-caption = الدول بحسب المعاهدات التي هي فيها، { $date }. ترد كل دولة في صف واحد.
sets-set = الدول التي هي …
sets-states = الدول
sets-in = داخل
sets-out = خارج
sets-who = { $n ->
    [zero] لا دولة
    [one] أي دولة هي
    [two] أي دولتين هما
    [few] أي دول هي ({ $n })
    [many] أي دول هي ({ $n })
   *[other] أي دول هي ({ $n })
}
sets-organization = إلى جانب الدول: { $name } – { $set }.
sets-measure = «في» اتفاقية ما تعني أن الدولة موقِّعة عليها أو ملتزمة بها أو طرف فيها.
sets-record = { $name }: عدد الدول فيها { $n }، بحسب الأدلة حتى { $until }؛ { $reading }.
sets-reading-confirmed = تُحسب الإيداعات متى تأكَّدت، والتواقيع متى أُبلغ عنها أيضاً
sets-reading-reported = تُحسب الإيداعات والتواقيع متى كانت مؤكَّدة أو مُبلَّغاً عنها
sets-reading-everything = يُحسب كل إجراء مسجَّل، وكذلك ما لم يُتحقَّق من يومه
sets-total = تحصي مصادر أخرى { $n } من التواقيع حتى { $date } دون أن تسمّيها جميعاً.
sets-early = { $name }: لم يُفتح باب التوقيع قبل { $opened }.

sets-notes = ماذا تعني «في»، وإلى أي مدى تصل البيانات المسجَّلة عن كل اتفاقية
flow-title = من التصويت إلى الالتزام
flow-early = حتى { $date } لم يكن قد جرى أي تصويت؛ وقد اتخذت الجمعية العامة قرار التكليف بالتفاوض، وهو القرار 74/247، في { $vote }.
flow-missing = التصويت على القرار 74/247 غير وارد في البيانات المسجَّلة؛ ولا يمكن عرض شيء هنا.
flow-reading = الدول التي كانت قد وقّعت الاتفاقية حتى { $date }: { $yes_signed } من أصل { $yes } صوّتت مؤيِّدة للتكليف في عام 2019؛ و{ $no_signed } من أصل { $no } صوّتت معارِضة؛ و{ $abstain_signed } من أصل { $abstain } امتنعت؛ و{ $absent_signed } من أصل { $absent } لم تُدلِ بصوت. { $deposited ->
    [zero] ولم يتأكَّد أي إيداع
    [one] وتأكَّد إيداع واحد
    [two] وتأكَّد إيداعان
    [few] وتأكَّدت { $deposited } إيداعات
    [many] وتأكَّد { $deposited } إيداعاً
   *[other] وتأكَّد { $deposited } إيداع
}{ $reported ->
    [0] .
    [one] ؛ وهناك إيداع واحد مُبلَّغ عنه فقط، وهو غير محسوب.
    [two] ؛ وهناك إيداعان مُبلَّغ عنهما فقط، وهما غير محسوبين.
    [few] ؛ وهناك { $reported } إيداعات مُبلَّغ عنها فقط، وهي غير محسوبة.
    [many] ؛ وهناك { $reported } إيداعاً مُبلَّغ عنها فقط، وهي غير محسوبة.
   *[other] ؛ وهناك { $reported } إيداع مُبلَّغ عنها فقط، وهي غير محسوبة.
}
flow-bank = { $name }: { $n }
flow-from-yes = مؤيِّدة
flow-from-no = معارِضة
flow-from-abstain = ممتنعة
flow-from-absent = لم تُدلِ بصوت
flow-from-none = من غير الأعضاء
flow-from-organization = منظمة
flow-deposited = إيداع
flow-signed = توقيع فقط
flow-acceded = انضمام
flow-apart = لا توقيع
flow-reported = إيداع مُبلَّغ عنه فقط
flow-vote = التصويت على 74/247
flow-all = الكل
flow-organization = إلى جانب الدول، ولا يُحسب معها أبداً: { $name } ({ $did }).
flow-who = كل دولة بحسب صوتها

treaties-title = المعاهدات المسجَّلة
treaties-opened = فتح باب التوقيع
treaties-needed = اللازم
treaties-force = نافذة منذ
treaties-known = الدول المعروفة
treaties-not-in-force = غير نافذة
treaties-instruments = { $n ->
    [zero] لا صك
    [one] صك واحد
    [two] صكّان
    [few] { $n } صكوك
    [many] { $n } صكاً
   *[other] { $n } صك
}، { $article }
treaties-states = { $party ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $party } أطراف
    [many] { $party } طرفاً
   *[other] { $party } طرف
}{ $bound ->
    [0] { "" }
   *[other] ، ملتزمة تنتظر النفاذ: { $bound }
}{ $signed ->
    [0] { "" }
    [one] ، موقِّع واحد
    [two] ، موقِّعان
    [few] ، { $signed } موقِّعين
    [many] ، { $signed } موقِّعاً
   *[other] ، { $signed } موقِّع
}
treaties-range = من { $least } إلى { $most }
treaties-total = { $name }: تحصي مصادر أخرى { $n } من التواقيع حتى { $date } دون أن تسمّيها جميعاً.
treaties-note = { $name }، { $title }: { $text } بحسب الحال في { $as_of }.

## Groups

among-missing = لا توجد مجموعة باسم «{ $id }».
among-sentence = { $kind ->
    [un-group] { $name }
    [category] { $id ->
        [ldc] أقل البلدان نمواً
        [sids] الدول الجزرية الصغيرة النامية
       *[other] دول قائمة «{ $name }»
    }
    [region] { $id ->
        [m49-americas] دول الأمريكتين
       *[other] دول { $name }
    }
   *[other] { $id ->
        [brics] دول مجموعة بريكس
       *[other] دول { $name }
    }
} (عددها { $all }): حتى { $date }، { $joined ->
    [zero] لم توقّع أيٌّ منها { $treaty } ولم تلتزم بها
    [one] وقّعت { $treaty } أو التزمت بها دولة واحدة منها
    [two] وقّعت { $treaty } أو التزمت بها دولتان منها
    [few] وقّعت { $treaty } أو التزمت بها { $joined } دول منها
    [many] وقّعت { $treaty } أو التزمت بها { $joined } دولة منها
   *[other] وقّعت { $treaty } أو التزمت بها { $joined } دولة منها
}{ $joined ->
    [0] .
   *[other] { $deposited ->
        [zero] ، دون أي إيداع مؤكَّد.
        [one] ، ولواحدة منها إيداع مؤكَّد.
        [two] ، ولاثنتين منها إيداع مؤكَّد.
        [few] ، وعدد ما له منها إيداع مؤكَّد { $deposited }.
        [many] ، وعدد ما له منها إيداع مؤكَّد { $deposited }.
       *[other] ، وعدد ما له منها إيداع مؤكَّد { $deposited }.
    }
}
among-list = القائمة بحسب الحال في { $as_of } ({ $certainty }):
among-kind-un-group = المجموعات الإقليمية في الأمم المتحدة
among-kind-region = المناطق
among-kind-organization = المنظمات
among-kind-forum = محافل الحكومات
among-kind-category = فئات الأمم المتحدة

## One treaty: how a State stands, and what it may do

footing-party = طرف
footing-contracting = متعاقد، قبل بدء النفاذ
footing-approved-at-home = إجازة داخلية
footing-signatory = موقِّع
footing-withdrawn = منسحب
footing-invited = مدعوّ إلى الانضمام
footing-outside = لا إجراء مسجَّل
footing-not-eligible = الالتحاق غير متاح
footing-help-party = المعاهدة نافذة إزاء هذا الطرف.
footing-help-contracting = أُودع صك الرضا بالالتزام؛ ولم يبدأ بعد نفاذ المعاهدة إزاء صاحبه.
footing-help-approved-at-home = تمت الإجازة داخلياً، أو قيل إن التصديق قد تم؛ ولا يُعرف إيداع يُعتدُّ به.
footing-help-signatory = تمَّ التوقيع؛ ولا رضا بالالتزام مسجَّل حتى { $until }.
footing-help-withdrawn = سبق الرضا بالالتزام ثم وقع الانسحاب.
footing-help-invited = وُجِّهت دعوة إلى الانضمام؛ ولا إجراء مسجَّل حتى { $until }.
footing-help-outside = لا إجراء مسجَّل حتى { $until }.
footing-help-not-eligible = المعاهدة غير مفتوحة أمام هذه الجهة.
next-party = لا شيء: فهذه الجهة طرف بالفعل.
next-contracting = لا شيء آخر: تصبح المعاهدة مُلزِمة لهذه الجهة متى بدأ نفاذها إزاءها.
next-approved = إيداع الصك لدى الوديع: { $depositary }.
next-signatory = صك تصديق أو قبول أو موافقة، يُودَع لدى الوديع: { $depositary }.
next-closed = لا شيء: فالمعاهدة غير مفتوحة أمام هذه الجهة.
next-early = لم يكن التوقيع ممكناً بعد؛ وقد فُتح باب التوقيع على المعاهدة في { $opened }.
next-sign-until = يجوز التوقيع حتى { $until }؛ وبعد ذلك يجوز الانضمام.
next-sign = يجوز التوقيع ثم التصديق.
next-accede = يجوز الانضمام.
next-by-invitation = يجوز الانضمام متى وُجِّهت الدعوة إليه.
next-invited = يجوز الانضمام: فقد وُجِّهت الدعوة.

dossier-treaties = في كل معاهدة
dossier-treaty = المعاهدة
dossier-acts = الإجراءات المسجَّلة
dossier-next = ما الذي يلزم
dossier-until = نهاية البيانات
dossier-act = { $kind }، { $date } ({ $certainty }{ $counted ->
    [yes] { "" }
   *[no] ، غير محسوب
})
dossier-invitation = دعوة إلى الانضمام، { $date } ({ $certainty })
dossier-position = الموقف المعلَن
dossier-said = { $when } ({ $certainty }):
dossier-silent = لم يُعثر على موقف معلَن.
dossier-groups = المجموعات
dossier-no-groups = لا قائمة من القوائم المسجَّلة تضم هذا الاسم.
dossier-quote = للاقتباس
dossier-cite = أطلس اتفاقية هانوي، الطبعة { $edition }.
## What the Convention says

says-title = ماذا تقول اتفاقية هانوي، وما الخلاف حولها
says-description = مواد اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية، كلٌّ منها في جملة واحدة، إلى جانب اتفاقيتي بودابست ومالابو؛ وما يقال لها وعليها؛ وتصويب أخطاء شائعة.
says-lead = ما الذي تجرِّمه اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية، وما الذي تنشئه، وما موقعها إلى جانب معاهدتين أقدم، وما الذي يقال لها وعليها: بعباراتنا نحن، ومع كل قول مصدره ودرجة اليقين فيه.
says-contents = في هذه الصفحة
says-crimes = ما الذي تجعله جريمة؟
says-mechanisms = ما الذي تنشئه؟
says-beside = ما موقعها إلى جانب معاهدتين أقدم؟
says-contested = علامَ اختلفت الدول؟
says-positions = لماذا تلقى التأييد، ولماذا تُعارَض؟
says-errors = ما الذي كثيراً ما يُروى خطأً؟
says-articles = ماذا تقول كل مادة؟

article-name = المادة { $number }
article-search = البحث في المواد
article-all = عدد المداخل التي يمكن البحث فيها { $n }: بالرقم أو بالعنوان أو بأي كلمة من ملخصاتنا.
article-found = { $n ->
    [zero] لا مدخل من أصل { $all } يتعلق بما يلي: «{ $words }».
    [one] مدخل واحد من أصل { $all } يتعلق بما يلي: «{ $words }»:
    [two] مدخلان من أصل { $all } يتعلقان بما يلي: «{ $words }»:
    [few] { $n } مداخل من أصل { $all } تتعلق بما يلي: «{ $words }»:
    [many] { $n } مدخلاً من أصل { $all } تتعلق بما يلي: «{ $words }»:
   *[other] { $n } مدخل من أصل { $all } تتعلق بما يلي: «{ $words }»:
}
article-lead = العناوين والملخصات من وضعنا، جملة واحدة لكل مادة. وقد تعذَّرت قراءة النص الرسمي عند جمع الوقائع، ولذلك يُبيَّن أمران: هل في الاتفاقية مادة كهذه، وهل هذا هو رقمها. ومن المداخل، وعددها { $all }: المؤكَّد في الأمرين { $confirmed }؛ والمُبلَّغ عنه على الأقل في الأمرين { $reported }؛ وما لم يُتحقَّق منه في أحد الأمرين أو كليهما { $unverified }، ولا تزال مراجعته على النص واجبة.
article-official = المُلزِم هو النص الرسمي:
article-chapter = الفصل { $number }: { $title }
article-sure = الموضوع: { $subject }، الرقم: { $number }
sure-confirmed = مؤكَّد
sure-reported = مُبلَّغ عنه
sure-unverified = لم يُتحقَّق منه

offence-cyber-dependent = ضد النظم والبيانات
offence-cyber-dependent-help = جرائم معتمدة على الفضاء السيبراني: لا يمكن ارتكابها دون نظام حاسوبي.
offence-cyber-enabled = جرائم قديمة بوسائل جديدة
offence-cyber-enabled-help = جرائم ميسَّرة سيبرانياً: توجد أيضاً خارج الشبكة.
offence-child-sexual-exploitation = الاستغلال الجنسي للأطفال
offence-child-sexual-exploitation-help = المواد، والتقرب إلى طفل، بواسطة نظام حاسوبي.
offence-intimate-images = الصور الحميمة
offence-intimate-images-help = نشرها دون رضا الشخص الظاهر فيها.
offence-added = وهناك جريمة أخرى تتعلق بما تدرّه هذه الجرائم كلها: { $which }.

mechanism-network = شبكة 24/7
mechanism-evidence = الأدلة الإلكترونية
mechanism-conference = مؤتمر الدول الأطراف
mechanism-secretariat = مكتب الأمم المتحدة المعني بالمخدرات والجريمة بوصفه الأمانة
mechanism-assistance = المساعدة التقنية
mechanism-redress = جبر ضرر الضحايا

subject-head = الموضوع
subject-caption = عدد الإجابات { $all }{ $unread ->
    [0] ، وكلها معروفة.
    [one] ، منها إجابة واحدة غير معروفة لتعذُّر قراءة النص.
    [two] ، منها إجابتان غير معروفتين لتعذُّر قراءة النصوص.
    [few] ، منها { $unread } إجابات غير معروفة لتعذُّر قراءة النصوص.
    [many] ، منها { $unread } إجابة غير معروفة لتعذُّر قراءة النصوص.
   *[other] ، منها { $unread } إجابة غير معروفة لتعذُّر قراءة النصوص.
} وأرقام المواد هي أرقامها في كل معاهدة.
subject-treaty-hanoi = هانوي (2024)
subject-treaty-budapest = بودابست (2001)
subject-treaty-malabo = مالابو (2014)
subject-articles = { $n ->
    [zero] المواد
    [one] المادة
    [two] المادتان
    [few] المواد
    [many] المواد
   *[other] المواد
} { $numbers }
subject-illegal-access = الدخول غير المشروع
subject-illegal-interception = الاعتراض غير المشروع
subject-data-interference = التدخل في البيانات
subject-system-interference = التدخل في النظم
subject-misuse-of-devices = إساءة استخدام الأجهزة
subject-forgery = التزوير
subject-fraud = الاحتيال
subject-child-sexual-abuse-material = مواد الاعتداء الجنسي على الأطفال
subject-grooming = استمالة الأطفال
subject-intimate-images = الصور الحميمة دون رضا
subject-extradition = تسليم المطلوبين
subject-preservation = التعجيل بحفظ البيانات المخزَّنة
subject-network-24-7 = شبكة 24/7
subject-safeguards = الضمانات وحقوق الإنسان
extent-present = موجود
extent-partly = جزئي
extent-absent = غير موجود
extent-not-checked = لم يُفحص
extent-present-help = في المعاهدة مادة بشأنه
extent-partly-help = تتناول جزءاً منه
extent-absent-help = ليس فيها مادة بشأنه، بقدر ما تبيِّنه عناوينها
extent-not-checked-help = تعذَّرت قراءة النص، ولا يقال شيء

dispute-vote = كان التكليف بالتفاوض نفسه محل خلاف: ففي { $date } اتخذت الجمعية العامة القرار { $resolution }، وكان عدد الأصوات المؤيدة { $yes } والمعارضة { $no }، وعدد الممتنعين عن التصويت { $abstain }.
dispute-since = وحتى { $date }، كان عدد من وقّعوا الاتفاقية كما يلي: من المصوّتين تأييداً للتكليف { $yes } من أصل { $all_yes }؛ ومن المصوّتين معارضةً له { $no } من أصل { $all_no }؛ ومن الممتنعين { $abstain } من أصل { $all_abstain }.

position-lead = المواقف مجمَّعة بحسب ما يقوله كل تصريح أو، حيث لم يُعثر على سبب، بحسب ما جرى فعله. والتجميع من وضعنا. وقد يشير تصويت الدولة على التكليف في عام 2019، ووضعها، إلى اتجاه آخر، وهما مذكوران إلى جانبه. أما الدول التي لم يُعثر لها على أي تصريح فعددها { $silent }.
position-support = التأييد وأسبابه
position-criticism = الانتقادات والشواغل والتحفظات
position-neither = مواقف غير محسومة، أو لا هذا ولا ذاك
position-acts = التصويت على التكليف في عام 2019: { $vote }. الوضع: { $standing }.
position-standing = الوضع: { $standing }.

fix-early = في { $date } لم يكن توقيع الاتفاقية ممكناً بعد؛ وقد فُتح باب التوقيع عليها في { $opened }.
fix-ratified = التوقيع ليس تصديقاً
fix-ratified-law = التوقيع وحده لا يُلزِم الدولة. فرضاها بالالتزام يأتي بعده بصك تصديق أو قبول أو موافقة يُودَع لدى الأمين العام للأمم المتحدة.
fix-ratified-count = حتى { $date } كان عدد من وقّعوا { $signed }، { $n ->
    [zero] ولم يكن قد تأكَّد أي إيداع
    [one] وكان قد تأكَّد إيداع واحد
    [two] وكان قد تأكَّد إيداعان
    [few] وكانت قد تأكَّدت { $n } إيداعات
    [many] وكان قد تأكَّد { $n } إيداعاً
   *[other] وكان قد تأكَّد { $n } إيداع
}{ $reported ->
    [0] .
    [one] ؛ وهناك إيداع واحد لم تُبلِّغ عنه إلا مصادر أخرى، وهو غير محسوب.
    [two] ؛ وهناك إيداعان لم تُبلِّغ عنهما إلا مصادر أخرى، وهما غير محسوبين.
    [few] ؛ وهناك { $reported } إيداعات لم تُبلِّغ عنها إلا مصادر أخرى، وهي غير محسوبة.
    [many] ؛ وهناك { $reported } إيداعاً لم تُبلِّغ عنها إلا مصادر أخرى، وهي غير محسوبة.
   *[other] ؛ وهناك { $reported } إيداع لم تُبلِّغ عنها إلا مصادر أخرى، وهي غير محسوبة.
}
fix-ratified-example = استعمل عنوان خبر عن مراسم هانوي فعل «صدَّق» (ratify) في وصف من وقّعوا.
fix-ratified-home = وليست إجازة البرلمان إيداعاً هي الأخرى (المسجَّل منها: { $who }).
fix-countries = { $n ->
    [zero] الموقِّعون ليسوا كلهم بلداناً
    [one] موقِّع واحد لا يعني بلداً واحداً
    [two] موقِّعان لا يعنيان بلدين
    [few] { $n } موقِّعين ليسوا { $n } بلدان
    [many] { $n } موقِّعاً ليسوا { $n } بلداً
   *[other] { $n } موقِّع ليسوا { $n } بلد
}
fix-countries-then = عندما انتهت مراسم هانوي في { $date } كان عدد من وقّعوا { $n }، وهم: { $who }. والمنظمة ليست بلداً، والمراقب ليس دولة عضواً في الأمم المتحدة.
fix-countries-later = وحتى { $date }، تسمّي بيانات الأطلس { $n }، وهم: { $who }.
fix-instruments = اللازم { $needed } من الصكوك، لا { $needed } من التواقيع
fix-instruments-law = يبدأ نفاذ الاتفاقية بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
} من إيداع آخر الصكوك اللازمة، وعددها { $needed } ({ $article }). ولا تُحسب التواقيع لهذا الغرض، ولا يُضاف صك الاتحاد الأوروبي إلى صكوك أعضائه.
fix-instruments-count = حتى { $date } كان عدد من وقّعوا { $signed }، ومن الصكوك اللازمة، وعددها { $needed }، { $n ->
    [zero] لم يكن قد تأكَّد إيداع أيٍّ منها
    [one] كان قد تأكَّد إيداع صك واحد
    [two] كان قد تأكَّد إيداع صكَّين
    [few] كان قد تأكَّد إيداع { $n } صكوك
    [many] كان قد تأكَّد إيداع { $n } صكاً
   *[other] كان قد تأكَّد إيداع { $n } صك
}.
fix-force = الاتفاقية ليست نافذة
fix-force-missing = حتى { $date }، من الصكوك اللازمة، وعددها { $needed }، { $n ->
    [zero] لم يكن قد تأكَّد إيداع أيٍّ منها
    [one] كان قد تأكَّد إيداع صك واحد
    [two] كان قد تأكَّد إيداع صكَّين
    [few] كان قد تأكَّد إيداع { $n } صكوك
    [many] كان قد تأكَّد إيداع { $n } صكاً
   *[other] كان قد تأكَّد إيداع { $n } صك
}. ولا يمكن تحديد تاريخ لبدء النفاذ قبل إيداع آخرها.
fix-force-waiting = حتى { $date } كانت الصكوك اللازمة قد أُودعت؛ ويبدأ نفاذ الاتفاقية في { $on }، لا قبل ذلك.
fix-absent = كندا والولايات المتحدة لم توقّعا في هانوي
fix-absent-then = تفيد التقارير بأن كلتيهما كانت حاضرة؛ وليست أيٌّ منهما بين الموقِّعين في المراسم، وعددهم { $n }.
fix-absent-signed = وفي وقت لاحق تم التوقيع من جانب { $name }، { $when ->
    [day] في { $when }
    [month] في { $when }
   *[by] { $when }
} ({ $sure }).
fix-absent-none = حتى { $date } لم يكن قد سُجِّل أي توقيع من جانب { $name }.
fix-name-CAN = كندا
fix-name-USA = الولايات المتحدة
fix-budapest = الاتفاقية لا تحل محل اتفاقية بودابست
fix-budapest-both = حتى { $date }، من الأطراف المسجَّلة في اتفاقية بودابست، وعددها { $all }، كان عدد من وقّع اتفاقية هانوي أيضاً { $n }{ $left ->
    [0] ، ولا انسحاب مسجَّل من المعاهدة الأقدم.
   *[other] .
}
fix-budapest-canada = وصفت كندا الاتفاقيتين بأنهما متكاملتان ({ $sure }).
fix-budapest-law = تنص المادة { $number }، كما لُخِّصت هنا، على ما يلي: «{ $summary }» ({ $sure }).

## A view by itself, in another's page

embed-title-timeline = كيف نشأت الاتفاقية؟
embed-window = { $title } أطلس اتفاقية هانوي
embed-atlas = أطلس اتفاقية هانوي
embed-list = عروض لصفحات أخرى
embed-list-lead = كل عرض منها قائم بذاته، لإطار في مقال أو درس.
embed-wake = استكشاف
embed-as-of = الوقائع حتى { $as_of }؛ وأحدث دليل عُثر عليه مؤرَّخ { $until }.
embed-sources = المصادر: { $who }{ $n ->
    [0] .
    [one] { " " }ومصدر آخر.
    [two] { " " }ومصدران آخران.
    [few] { " " }و{ $n } مصادر أخرى.
    [many] { " " }و{ $n } مصدراً آخر.
   *[other] { " " }و{ $n } مصدر آخر.
}
since-changed = ومنذ ذلك الحين، حتى { $day }: { $what }.
since-same = الوقائع الأحدث، المؤرَّخة { $day }، تفيد بالشيء نفسه.
since-link = عرض الأحدث
since-unseen = نُشرت بعد ذلك وقائع أحدث؛ ويُبقي هذا الإطار على ما اقتُبس.
since-signatures = { $n ->
    [zero] لا توقيع
    [one] توقيع واحد
    [two] توقيعان
    [few] { $n } تواقيع
    [many] { $n } توقيعاً
   *[other] { $n } توقيع
}
since-deposits = { $n ->
    [zero] لا إيداع مؤكَّد
    [one] إيداع مؤكَّد واحد
    [two] إيداعان مؤكَّدان
    [few] { $n } إيداعات مؤكَّدة
    [many] { $n } إيداعاً مؤكَّداً
   *[other] { $n } إيداع مؤكَّد
}
since-reported = { $n ->
    [zero] لا إيداع مُبلَّغ عنه
    [one] إيداع واحد مُبلَّغ عنه
    [two] إيداعان مُبلَّغ عنهما
    [few] { $n } إيداعات مُبلَّغ عنها
    [many] { $n } إيداعاً مُبلَّغاً عنه
   *[other] { $n } إيداع مُبلَّغ عنه
}
since-others = { $n ->
    [zero] لا إجراء آخر
    [one] إجراء واحد آخر
    [two] إجراءان آخران
    [few] { $n } إجراءات أخرى
    [many] { $n } إجراءً آخر
   *[other] { $n } إجراء آخر
}
since-corrections = { $n ->
    [zero] لا تصويب
    [one] تصويب واحد
    [two] تصويبان
    [few] { $n } تصويبات
    [many] { $n } تصويباً
   *[other] { $n } تصويب
}
builder-title = ضعه في صفحتك
builder-lead = عرض من الأطلس لمقال أو درس. يظل ساكناً إلى أن يطلب القارئ المزيد، ولا يحتفظ بشيء عن القرّاء، ولا يتصل بأي مضيف غير هذا.
builder-view = العرض
builder-view-map = الخريطة
builder-view-timeline = الخط الزمني
builder-view-table = جدول الدول
builder-view-progress = التقدم نحو بدء النفاذ
builder-view-forecast = التوقُّع
builder-view-compare = إلى جانب بودابست ومالابو
builder-facts = الوقائع
builder-facts-live = الأحدث دائماً
builder-facts-frozen = وقائع { $day }، بصفة دائمة
builder-opening = يُفتح
builder-opening-published = على أحدث تاريخ
builder-opening-here = كما تعرضه هذه الصفحة الآن
builder-lang = اللغة
builder-theme = الألوان
builder-width = عرض العمود لديك
builder-pixels = { $n } بكسل
builder-heading = العنوان
builder-form-frame = إطار
builder-form-frame-help = يعمل حيث لا يُسمح بالبرامج النصية. وارتفاعه محجوز للعرض الذي اخترته.
builder-form-listener = إطار يُبلَّغ بارتفاعه
builder-form-listener-help = يصغي البرنامج النصي إلى الارتفاع. والصفحة التي تصغي إلى إطارات Datawrapper أو WordPress لا تحتاج إلى برنامج نصي منا.
builder-form-element = عنصر
builder-form-element-help = للصفحات التي تكتبها بنفسك؛ السمات هي المعاملات، والتغييرات تُسمع أحداثاً.
builder-copy = نسخ
builder-copied = تم النسخ.
builder-refused = لم يسمح المتصفح بالنسخ؛ وحُدِّدت الشفرة بدلاً من ذلك.
builder-preview = معاينة، بعرض { $n } بكسل
builder-wakes = لأن المطلوب أكثر من أحدث صورة، يُحمَّل البرنامج بمجرد أن يراه القارئ.
builder-nowhere = ليس لهذه النسخة من الأطلس عنوان على الشبكة، ولذلك لا يمكن لصفحات أخرى عرضها.

## In front of a class: scenes

deck-present = عرض تقديمي
deck-count = { $n } / { $all }
deck-told = { $n } من { $all }: { $title }
deck-next = التالي
deck-previous = السابق
deck-leave = مغادرة العرض
deck-notes = ملاحظات
deck-notes-none = لم يفتح المتصفح نافذة ثانية؛ والملاحظات معروضة هنا.
deck-sources = علامَ يستند هذا
deck-following = التالي: { $title }
deck-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $n } دقائق
    [many] نحو { $n } دقيقة
   *[other] نحو { $n } دقيقة
}
deck-help = المفاتيح
deck-keys = مفاتيح العرض التقديمي
deck-key-next = Page Down، →، ↓، مفتاح المسافة، N، Enter
deck-key-next-does = التالي
deck-key-previous = Page Up، ←، ↑، Backspace، P
deck-key-previous-does = السابق
deck-key-ends = Home، End
deck-key-ends-does = الأول والأخير
deck-key-blank = B أو النقطة، W
deck-key-blank-does = شاشة سوداء أو بيضاء؛ وأي مفتاح يعيد الصورة
deck-key-full = F
deck-key-full-does = ملء الشاشة
deck-key-notes = S
deck-key-notes-does = الملاحظات في نافذة ثانية
deck-key-choose = من 1 إلى 4
deck-key-choose-does = اختيار إجابة
deck-key-help = ?
deck-key-help-does = هذه القائمة
deck-key-leave = Escape
deck-key-leave-does = المغادرة
deck-key-note = يحتفظ الحقل أو المنزلق أو الخريطة بمفاتيحه ما دام التركيز عليه. وعلى شاشة اللمس، اسحب إلى الجانب.
deck-letters = الحروف المفردة تعمل مفاتيح اختصار
deck-frame = اضغط هنا لتوجيه لوحة المفاتيح إلى هذا العرض
deck-wait = جارٍ جلب الدرس …
deck-failed = تعذَّر تحميل الدرس. ونصه موجود في صفحتي «present» و«teach» من هذا الموقع.
deck-no-lesson = لا يوجد درس باسم «{ $found }»؛ ويُعرض أول درس.
deck-no-scene = لا يوجد في هذا الدرس مشهد «{ $found }»؛ ويُعرض أقرب مشهد.

## In front of a class: questions

quiz-title = أسئلة
quiz-none = تعذَّر تحميل كل الوقائع التي تُصاغ منها الأسئلة.
quiz-no-set = لا توجد أسئلة باسم «{ $found }»؛ وتُطرح أسئلة منوَّعة.
quiz-no-seed = «{ $found }» ليس عدداً من 1 إلى { $last }؛ ويُؤخذ العدد { $seed }.
quiz-set-mixed = من كل نوع
quiz-set-map = على الخريطة
quiz-set-standing = من كان قد وقّع
quiz-set-order = ما الذي جاء أولاً
quiz-set-term = مصطلحات
quiz-set-threshold = أعداد وأيام
quiz-sets = أسئلة أخرى
quiz-count = السؤال { $n } من { $all }
quiz-number = الاختبار { $seed }، { $set }. وقائع { $edition }.
quiz-show = أظهر الإجابة
quiz-right = صحيح: { $answer }.
quiz-wrong = ليس تماماً؛ الإجابة: { $answer }.
quiz-shown = الإجابة: { $answer }.
quiz-next = السؤال التالي
quiz-result = عرض النتيجة
quiz-score = الإجابات الصحيحة: { $right } من { $all }
quiz-new = أسئلة جديدة
quiz-again = الأسئلة نفسها مرة أخرى
quiz-sheet = طباعة هذه الأسئلة
quiz-key = طباعة الإجابات
quiz-print = طباعة
quiz-leave = مغادرة الاختبار
quiz-back = إلى الأسئلة على الشاشة
quiz-click = اختر الدولة على الخريطة، بنقرة أو بمفاتيح الأسهم وEnter، ثم أكِّد.
quiz-confirm = إجابتي: { $name }
quiz-name = الاسم: ______________________________
quiz-map-paper = ضع عليها الرقم { $n } على الخريطة.
quiz-key-title = الإجابات

quiz-map = جِد على الخريطة: { $name }.
quiz-map-why = { $how ->
    [confirmed] { $name }: تم التوقيع قبل أن تنتهي مراسم هانوي في { $date }.
    [reported] { $name }: تفيد التقارير بأن التوقيع تم في هانوي بحلول { $date }؛ ولا يُظهره أي سجلّ أمكنت قراءته.
   *[none] { $name }: ليس هذا الاسم بين من كانوا قد وقّعوا عندما انتهت مراسم هانوي في { $date }.
}
quiz-had = أي هذه الدول كانت قد وقّعت الاتفاقية عندما انتهت مراسم هانوي في { $date }؟
quiz-had-why = من الموقِّعين في هانوي، وعددهم { $n } حتى { $date }: { $name }؛ أما الثلاث الأخرى فليس لأيٍّ منها إجراء مسجَّل.
quiz-had-not = أي هذه الدول لم تكن قد وقّعت الاتفاقية عندما انتهت مراسم هانوي في { $date }؟
quiz-had-not-why = ليست من الموقِّعين في هانوي، وعددهم { $n } حتى { $date }: { $name }؛ أما الثلاث الأخرى فمنهم.
quiz-first = أيها جاء أولاً؟
quiz-last = أيها جاء أخيراً؟
quiz-order-event = { $event } ({ $date })
quiz-order-why = بالترتيب: { $events }.
quiz-term = أي مصطلح معناه ما يلي؟ «{ $meaning }»
quiz-term-why = { $term }: { $says }.
quiz-rule = يبدأ نفاذ الاتفاقية بعد { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
} من إيداع الصك رقم { $needed } ({ $article }).
quiz-instruments = كم صكاً يجب إيداعه قبل أن يمكن بدء نفاذ الاتفاقية؟
quiz-days = كم يوماً يفصل بين آخر إيداع لازم وبدء النفاذ؟
quiz-starts = ما الذي تبدأ به مدة الانتظار ({ $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}) قبل بدء نفاذ الاتفاقية؟
quiz-starts-deposit = إيداع الصك رقم { $needed }
quiz-starts-signature = التوقيع رقم { $needed }
quiz-starts-adoption = اعتماد الجمعية العامة للاتفاقية
quiz-starts-ceremony = انتهاء مراسم هانوي
quiz-last-day = ما آخر يوم يجوز فيه للدولة أن توقّع؟
quiz-last-day-why = باب التوقيع على الاتفاقية مفتوح حتى { $date }. وبعد ذلك يظل بإمكان الدولة أن تصبح طرفاً، بالانضمام.
quiz-adopted = في أي يوم اعتمدت الجمعية العامة الاتفاقية؟
quiz-opened = في أي يوم فُتح باب التوقيع على الاتفاقية؟
quiz-adopted-why = اعتُمدت في { $date } وفُتح باب التوقيع عليها في { $opened }.
quiz-signed = كم كان عدد من وقّعوا عندما انتهت مراسم هانوي في { $date }؟
quiz-signed-why = حتى { $date } كان عدد الموقِّعين { $n }. وليسوا كلهم دولاً: فالاتحاد الأوروبي واحد منهم.
quiz-never = صك مَن لن يكون أبداً من الصكوك اللازمة، وعددها { $needed }؟
quiz-never-why = { $name }: الالتحاق بالاتفاقية ممكن، لكن صك المنظمة لا يُحسب إلى جانب صكوك أعضائها: فالدول وحدها هي التي تُكمل العدد { $needed }.

term-adoption = اعتماد
term-adoption-means = يثبت نص المعاهدة. ولا يلتزم أحد بذلك.
term-adoption-says = اتفاقية فيينا لقانون المعاهدات، المادة 9
term-signature = توقيع
term-signature-means = تضع الدولة اسمها على معاهدة لا يزال يلزم التصديق عليها. لم تلتزم بها بعد، لكن عليها ألا تعطِّل الغرض منها.
term-signature-says = اتفاقية فيينا لقانون المعاهدات، المادتان 14 و18
term-ratification = تصديق
term-ratification-means = تعلن الدولة الموقِّعة للدول الأخرى رضاها بأن تلتزم.
term-ratification-says = اتفاقية فيينا لقانون المعاهدات، المادتان 2 و14
term-accession = انضمام
term-accession-means = ترضى الدولة غير الموقِّعة بأن تلتزم، بخطوة واحدة.
term-accession-says = اتفاقية فيينا لقانون المعاهدات، المادتان 2 و15
term-deposit = إيداع
term-deposit-means = تُسلَّم وثيقة الرضا بالالتزام لتُحفظ. ومن ذلك الحين يُعتدُّ بها.
term-deposit-says = اتفاقية فيينا لقانون المعاهدات، المادة 16
term-depositary = وديع
term-depositary-means = من يحفظ المعاهدة ويتسلَّم الوثائق ويُبلغ بها سائر الدول.
term-depositary-says = اتفاقية فيينا لقانون المعاهدات، المادتان 76 و77
term-force = بدء النفاذ
term-force-means = من هذا اليوم تكون المعاهدة قانوناً لمن رضوا بالالتزام بها.
term-force-says = اتفاقية فيينا لقانون المعاهدات، المادة 24
term-party = طرف
term-party-means = دولة رضيت بالالتزام وأصبحت المعاهدة قانوناً لها.
term-party-says = اتفاقية فيينا لقانون المعاهدات، المادة 2

## In front of a class: pages

lesson-link = للمعلمين: عرض تقديمي وأسئلة وورقة عمل
lesson-show = عرض هذا المشهد في الأطلس
teach-plan = خطة الدرس
teach-title = خطة الدرس: { $title }
teach-objectives = ما يتعلمه الطلاب
teach-material = المواد
teach-course = سير الدرس
teach-minutes = الدقيقة
teach-number = المشهد
teach-scene = العنوان
teach-words = ما يقرؤه الصف
teach-present = بدء العرض التقديمي
teach-slides = كل المشاهد في صفحة واحدة مع الملاحظات والخرائط، للقراءة والطباعة
teach-handout = ورقة عمل للطباعة
teach-key = إجابات ورقة العمل
teach-quiz = الأسئلة على الشاشة
teach-seeds = تتضمن ورقة العمل الاختبار رقم { $seed }. وكل رقم آخر يعطي أسئلة أخرى، هي نفسها لكل من يستخدم ذلك الرقم. وفي نهاية الاختبار على الشاشة روابط إلى أسئلة جديدة وإلى طباعتها، مع الإجابات أو من دونها.
handout-title = اتفاقية هانوي: ورقة عمل
handout-key-title = اتفاقية هانوي: إجابات ورقة العمل
handout-description = خريطة للتلوين، وتواريخ للترتيب، وأسئلة عن اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية.
handout-map = لوِّن الخريطة
handout-map-task = لوِّن كل دولة كانت قد وقّعت الاتفاقية عندما انتهت مراسم هانوي في { $date }. الأسماء أدناه. وللدول الصغيرة دائرة.
handout-map-answer = هكذا يجب أن تبدو الخريطة: الملوَّن هو من كان قد وقّع عندما انتهت مراسم هانوي في { $date }.
handout-signed = كان قد وقّع
handout-not-signed = لم يكن قد وقّع
handout-names = الموقِّعون حتى { $date }
handout-timeline = ضع التواريخ في مواضعها
handout-timeline-task = الأحداث مرتَّبة. اكتب التاريخ الصحيح قبل كل منها.
handout-dates = التواريخ:
handout-force = لماذا ليس لبدء النفاذ تاريخ هنا؟

## The feeds of changes in the record

feed-title = أطلس اتفاقية هانوي: ما هو مسجَّل
feed-subtitle = كل إجراء إزاء اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية وكل حدث في قصتها، مع تاريخه ومصدره ودرجة اليقين فيه.
feed-author = أطلس اتفاقية هانوي
feed-act = { $name }: { $act }
feed-act-said = { $name } – { $treaty }: { $act }، { $when } ({ $sure }).
feed-removed = { $name }: لم يعد مسجَّلاً: { $act }
feed-removed-said = حُذف من البيانات المسجَّلة، في طبعة { $when }، الإجراء التالي: { $act } ({ $name }).
feed-event-said = { $detail } درجة اليقين: { $sure }.
feed-source = المصدر: { $publisher }، { $title }.

## Pictures to share

poster-boundaries = لا تنطوي الحدود والأسماء على أي رأي في وضع أي إقليم. المناطق المظلَّلة بخطوط رمادية: متنازع عليها، أو غير واردة في قائمة الأمم المتحدة للدول.
poster-sources = وقائع { $as_of }، والأدلة حتى { $until }. المصادر: { $who }{ $n ->
    [0] .
    [one] ؛ ومصدر آخر.
    [two] ؛ ومصدران آخران.
    [few] ؛ و{ $n } مصادر أخرى.
    [many] ؛ و{ $n } مصدراً آخر.
   *[other] ؛ و{ $n } مصدر آخر.
}
poster-edition = أطلس اتفاقية هانوي · { $edition }
poster-squares = مربع لكل صك لازم: مملوء إذا أكَّده الوديع، ومحدَّد بإطار إذا أبلغت عنه مصادر أخرى.
poster-later = بعد ذلك
poster-chance = احتمال أن تأتي كل سنة بالإيداع رقم { $needed }؛ وأشدها قتامة فيها الوسط. هذا توقُّع، لا موعد قانوني.
poster-beside = وضع كل دولة إزاء { $name } في { $date }.
poster-vote = من أراد اتفاقية جديدة؟ التصويت على القرار { $resolution }

## The map, heard

hear-title = استمع إليها
hear-lead = نغمة لكل إجراء، بترتيب الأيام؛ والسنة تستغرق ثانيتين. ولكل مجموعة إقليمية طبقتها الصوتية، ونغمة الإيداع أطول من نغمة التوقيع. ولا يُسمع شيء قبل أن تضغط الزر.
hear-play = عزف الإجراءات نغماتٍ
hear-stop = إيقاف النغمات
hear-none = هذا المتصفح لا يُصدر صوتاً هنا.
hear-pitch = من الخفيضة إلى العالية: { $groups }.
hear-now = { $date }: { $n ->
    [zero] لا إجراء
    [one] إجراء واحد
    [two] إجراءان
    [few] { $n } إجراءات
    [many] { $n } إجراءً
   *[other] { $n } إجراء
}
hear-say = سماع الأوضاع كلها دفعة واحدة
spoken = حتى { $date }، { $n ->
    [zero] لم يكن أحد قد وقّع
    [one] كان واحد قد وقّع
    [two] كان عدد من وقّعوا اثنين
    [few] كان عدد من وقّعوا { $n }
    [many] كان عدد من وقّعوا { $n }
   *[other] كان عدد من وقّعوا { $n }
}{ $n ->
    [0] { "" }
   *[other] : { $groups }
}. ومن الصكوك اللازمة، وعددها { $needed }، { $m ->
    [zero] لم يكن قد تأكَّد إيداع أيٍّ منها
    [one] كان قد تأكَّد إيداع صك واحد
    [two] كان قد تأكَّد إيداع صكَّين
    [few] كان قد تأكَّد إيداع { $m } صكوك
    [many] كان قد تأكَّد إيداع { $m } صكاً
   *[other] كان قد تأكَّد إيداع { $m } صك
}.
spoken-group = { $group } { $n }

## The file for use without a network

offline-note = هذا الملف هو الأطلس كاملاً، الطبعة { $edition }. وهو لا يحتاج إلى شبكة، ولا يعلم بوقائع أحدث.
offline-elsewhere = تلك الصفحة جزء من الموقع على الشبكة؛ وليست في هذا الملف.

## The site as a program of its own

installed-short = أطلس هانوي
