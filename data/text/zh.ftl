# 河内公约地图集界面用语：中文（简体）。Chinese (simplified), tag zh; a translation of en.ftl.
# 只用消息、{ $arguments }、按数字或词选择的变体和字面量。

## Dates

date-day = { $year }年{ $month }月{ $day }日
date-short = { $year }年{ $month }月{ $day }日
date-month = { $year }年{ $month }月
date-by = { $year }年{ $month }月{ $day }日或之前

## What in a link was not understood

link-one-of = 链接中的“{ $key }={ $found }”无法识别；应为下列之一：{ $words }。
link-date = 链接中的“{ $key }={ $found }”不是日期；应为2025-10-25这样的日期，或“latest”（最近）、“earliest”（最早）。现按最近日期显示。
link-treaty = 链接中的“{ $key }={ $found }”不是条约名称；应为一个名称，例如“hanoi”。
link-known-treaty = 链接中的“{ $key }={ $found }”所指条约不在本图集内；本图集收有：{ $words }。
link-known-edition = 链接中的“{ $key }={ $found }”所指的事实资料版次不在本图集内；现显示{ $edition }版。
link-code = 链接中“{ $key }”的“{ $found }”不是国家代码；应为三个字母，例如VNM，多个代码之间用“~”隔开。
link-known-code = 链接中“{ $key }”的“{ $found }”不是本图集内任何国家的代码。
link-at-most = 链接中的“{ $key }”所列国家超过{ $most }个；只选取前面的。
link-flag = 链接中的“{ $key }={ $found }”既不是1，也不是0。
link-place = 链接中的“{ $key }={ $found }”不是地点；应为北纬度数和东经度数，例如21.03,105.85。
link-zoom = 链接中的“{ $key }={ $found }”不是缩放级别；应为1至8之间的数字。
link-pace = 链接中的“{ $key }={ $found }”不是每年交存数；应为1至{ $most }之间的整数。
link-name = 链接中的“{ $key }={ $found }”不是本图集可以查找的名称；应为例如eu或budapest,malabo。
link-known-list = 链接中的“{ $key }={ $found }”在本图集内没有对应内容；现显示所有国家。
link-words = 链接中的“{ $key }={ $found }”超过80个字符，或含有不可见字符；这些字符已略去。
link-text = 链接中的“{ $key }”已损坏，无法作为文本读取。
link-once = 链接中的“{ $key }={ $found }”与前面重复；以第一次出现的为准。
link-later = 链接中的“{ $key }={ $found }”要求的内容，本图集尚不能显示。
link-known-key = 链接中的“{ $key }”无法识别，已忽略。
link-shorter = 链接长{ $found }字节；只读取了前{ $most }字节。

## The page

page-title = 谁签署了《河内公约》？
page-description = 《联合国打击网络犯罪公约》的地图和时间轴：谁已签署，谁未签署，何时签署，距离生效还有多远。
page-skip = 跳过地图，直接看表格
page-static = 这是未运行程序的页面：所示日期的地图、数字和表格都是完整的，但不能随时间变换。{ $why }
page-static-scripts = 脚本已关闭。
page-static-late = 程序尚未加载完毕，可能稍后运行。
page-static-refused = 程序无法在此启动；浏览器或显示本页的网站拒绝了它。
page-facts-missing = 事实资料无法加载（{ $why }）。以下地图和表格仍为发布时的内容。
page-lists-missing = 国家名单和其他条约的资料无法加载，因此链接所要求的相应内容（{ $found }）没有显示。其余内容均已显示。
page-annex-missing = 页面的一部分无法加载，现仍显示发布时的内容。视图变换时会再次请求加载。
page-retry = 重试
page-dismiss = 关闭
page-holdout = 有资格参加《公约》而没有条约行动记录的国家，本图集称为“观望国”；在地图和表格上，只写“未签署”。

## The sentence that says what the view shows

sum-before-adoption = { $date }时，公约尚不存在。联合国大会于{ $adopted }通过公约，公约于{ $opened }在河内开放供签署。
sum-before-opening = { $date }时，《公约》已获通过，但尚不能签署。《公约》于{ $opened }在河内开放供签署。
sum-signed-past = 截至{ $date }，共有{ $n }方签署《联合国打击网络犯罪公约》：{ $who }。
sum-signed-now = 截至{ $date }，已知有{ $n }方签署《联合国打击网络犯罪公约》：{ $who }。
sum-signed-future = { $date }的情况尚不可知。截至{ $as_of }，已知有{ $n }方签署《联合国打击网络犯罪公约》：{ $who }。
sum-members = { $n }个联合国会员国
sum-confirmed-all = 这些签署均经保存人或转录其记录的登记册确认。
sum-confirmed-some = 其中{ $confirmed }项签署经保存人或转录其记录的登记册确认；{ $reported }项仅由其他来源报称。
sum-not-signed = 有资格参加《公约》的国家共{ $all }个，其中{ $n }个未签署。
sum-not-signed-past = 有资格参加《公约》的国家共{ $all }个，其中{ $n }个当时未签署。
sum-deposits-none = 生效所需的{ $needed }份文书中，没有一份经确认已交存。
sum-deposits-some = 生效所需的{ $needed }份文书中，有{ $n }份经确认已交存。
sum-deposits-none-past = 生效所需的{ $needed }份文书中，截至当时没有一份经确认已交存。
sum-deposits-some-past = 生效所需的{ $needed }份文书中，截至当时有{ $n }份经确认已交存。
sum-deposits-reported = 据其他来源称，另有{ $n }份文书已交存（{ $who }），但没有日期，未予计入。
sum-door-sign = 各国最迟可于{ $until }签署；此后可以加入。
sum-door-sign-past = 各国当时最迟可于{ $until }签署。
sum-door-accede = 签署已于{ $until }截止；未签署的国家可以加入。
sum-door-accede-future = 届时签署已于{ $until }截止；未签署的国家那时可以加入。
sum-waiting = 生效条件已经满足；《公约》于{ $on }生效。
sum-in-force = 《公约》已自{ $since }起生效。
sum-evidence = 已查到的最新证据截至{ $until }；此后发生的情况，本图集尚不掌握。
sum-totals = 其他来源统计，截至{ $date }有{ $least }个或{ $most }个签署方，但未全部列名；本图集的记录列出{ $named }个。
sum-totals-one = 其他来源统计，截至{ $date }有{ $most }个签署方，但未全部列名；本图集的记录列出截至当时的{ $named }个。
sum-name-PSE = 巴勒斯坦国
sum-name-VAT = 教廷
sum-name-COK = 库克群岛
sum-name-NIU = 纽埃
sum-name-EU = 欧洲联盟
sum-class = 单独显示：{ $class }（{ $n }）。
sum-selected = { $name }：{ $standing }。
sum-vote = { $date }，联合国大会以{ $yes }票赞成、{ $no }票反对、{ $abstain }票弃权，通过授权谈判的第{ $resolution }号决议；193个会员国中有{ $absent }个未投票。地图显示各国如何投票。
list-comma = 、
list-semicolon = ；
list-sentence = { "" }
list-colon = { $name }：{ $what }
list-aside = { $name }，{ $what }
list-brackets = { $name }（{ $what }）
list-and = { $rest }和{ $last }

## Standings: name, and what it means

standing-party = 缔约方
standing-contracting = 缔约国（尚未生效）
standing-signatory = 签署方
standing-withdrawn = 已退出
standing-outside = 未签署
standing-party-help = 已交存同意受约束的文书，《公约》已对其生效。
standing-contracting-help = 已交存同意受约束的文书；《公约》一旦生效即对其有约束力。
standing-signatory-help = 已签署。签署本身没有约束力；其后须通过批准、接受或核准表示同意受约束。
standing-withdrawn-help = 曾同意受约束，后已退出。
standing-outside-help-closed = 当时尚不能签署。
standing-outside-help-sign = 未签署；最迟可于{ $until }签署。
standing-outside-help-accede = 未签署；可以加入。
vote-yes = 赞成
vote-no = 反对
vote-abstain = 弃权
vote-absent = 未投票
vote-yes-help = 对启动谈判的第{ $resolution }号决议投赞成票。
vote-no-help = 对第{ $resolution }号决议投反对票。
vote-abstain-help = 对第{ $resolution }号决议投弃权票。
vote-absent-help = 未对第{ $resolution }号决议投票。
vote-none = 未投票：不是会员国
certainty-confirmed = 已确认
certainty-reported = 据报，未确认
certainty-unverified = 未核实
act-signature = 签署
act-definitive-signature = 确定签署
act-approval-at-home = 国内审议通过
act-ratification = 批准
act-acceptance = 接受
act-approval = 核准
act-accession = 加入
act-succession = 继承
act-formal-confirmation = 正式确认
act-withdrawal = 退出

## Map

map-name = 《河内公约》签署方世界地图
map-describe = 各国按其在所示日期的缔约状况着色。用方向键按名称顺序在各国之间移动，按Enter打开该国卡片，按加号和减号缩放，按Esc离开。
map-option = { $name }，{ $standing }
map-option-signed = { $name }，{ $standing }，签署日期：{ $date }
map-zoom-in = 放大
map-zoom-out = 缩小
map-reset = 显示全世界
map-hint-wheel = 按住Ctrl或⌘再滚动滚轮可缩放
map-projection = 投影
map-projection-equal-earth = 等积地球投影
map-projection-natural-earth = 自然地球投影
map-projection-robinson = 罗宾逊投影
map-projection-globe = 地球仪
map-projection-hex = 一国一格
map-projection-failed = 其他投影所需的图形无法加载（{ $why }）。地图仍采用等积地球投影。
map-layer = 颜色表示
map-layer-standing = 缔约状况
map-layer-vote-74-247 = 2019年投票
map-search = 查找国家
map-search-none = 没有名为“{ $text }”的国家。
map-eu-signed = 签署日期：{ $date }；永不计入所需的四十份
map-eu-open = 未签署；永不计入所需的四十份
map-boundaries = 所示边界和名称不意味着对任何领土的地位表示意见；无论显示哪一日期，轮廓均为今日的轮廓。灰色斜线：有争议，或不在联合国的国家名单上；说明见“资料来源”之下。

## Card

card-close = 关闭
card-below = 下面还有
card-page = 该国页面
card-signed = 签署
card-home = 国内审议通过
card-vote = 对74/247的投票
card-group = 联合国区域组
card-source = 来源
card-consent-term = 文书
card-consent = { $kind }，交存日期：{ $date }
card-no-act = 没有条约行动记录。
card-next-closed = 当时尚不能签署。
card-next-sign = 最迟可于{ $until }签署；此后可以加入。
card-next-accede = 可以加入。
card-next-signatory = 可随时批准、接受或核准。
card-consent-reported = { $kind }，据报（{ $date }）；交存未经确认，故不计入
card-not-counted = 这是一个组织：与其成员一道签署，其文书不计入所需的四十份。

group-african = 非洲国家
group-asia-pacific = 亚太国家
group-eastern-european = 东欧国家
group-latin-american-caribbean = 拉丁美洲和加勒比国家
group-western-european-other = 西欧和其他国家
group-none = 不属任何区域组

## Time axis

axis-name = 从2017年第一份草案到生效
axis-slider = 所示日期
axis-value = { $date }，{ $n }项签署，所需{ $needed }份文书已有{ $m }份
axis-value-event = { $date }：{ $event }；{ $n }项签署，所需{ $needed }份文书已有{ $m }份
axis-play = 播放
axis-pause = 暂停
axis-previous = 上一事件
axis-next = 下一事件
axis-latest = 最近
axis-date = 日期
axis-date-bad = “{ $text }”不是本时间轴上的日期。请写成2025-10-25的形式，在{ $first }与{ $last }之间。
axis-speed = 速度
axis-speed-value = { $speed }×
axis-era-negotiation = 谈判
axis-era-signature = 开放供签署
axis-era-negotiation-short = 谈判
axis-era-signature-short = 签署
axis-era-force = 已生效
axis-open-end-short = 日期未定
axis-lane-process = 决定
axis-lane-sessions = 会议
axis-lane-signing = 签署
axis-no-event = 在此日期尚无记录。
axis-burst-signed = { $n }方于{ $date }签署：按联合国区域组列出
axis-burst-deposited = { $n }方于{ $date }交存：按联合国区域组列出
axis-open-end = 尚无日期：需要{ $needed }份文书
axis-step-signatures = { $n }项签署
axis-step-deposits = { $n }份已交存并经确认
axis-threshold = 需要{ $n }份文书
axis-step-short = { $n }

## Events

event-span = { $from }至{ $until }
story-title = 一路是怎样走来的？
story-undated = 尚无日期
story-lead = 从第一份草案到签署截止日，所有记录在案、有日期的步骤。没有日期的，取决于尚未进行的交存。

## How near

near-title = 距离生效还有多远？
near-deposits = { $n } / { $needed }
near-deposits-help = 已交存并经确认的文书份数。欧洲联盟的文书即使交存也不计入。
near-reported = 另有{ $n }份
near-reported-help = 由其他来源报称（{ $who }），未查到交存日期。保存人一旦予以公布，即在此计入。
near-window-help = 可在纽约联合国总部签署的最后一天。自次日起，各国只能加入。
near-window-closed-help = 曾是可以签署的最后一天。未签署的国家可以加入。
near-waiting-help = 是生效之日：条件已经满足。
near-in-force-help = 是《公约》生效之日。
near-entry = 90天
near-entry-help = 是从第四十份文书交存到生效的间隔（第65条）。在该份文书交存之前，无法给出日期。

## Table

table-title = 所有国家
table-caption = { $states }个国家和欧洲联盟在{ $date }的缔约状况，依据{ $as_of }的事实资料。
table-state = 国家
table-standing = 缔约状况
table-signed = 签署
table-deposited = 文书
table-certainty = 可靠程度
table-vote = 对74/247的投票
table-group = 联合国区域组
table-source = 来源
table-filter = 按名称、代码或区域组筛选
table-shown = { $n }行

## Sources

sources-title = 资料从何而来？
sources-certainty = 可靠程度分为三级。已确认：见于保存人即联合国秘书长的记录，或见于转录其记录的登记册。据报：由政府、新闻媒体或其他方面所称。未核实：凭记忆写出，无人查对。
sources-count = 签署无论已确认还是据报，均予计入。文书仅在确认后计入，因为议会审议通过与向保存人交存常被混为一谈。
sources-denominator = 这{ $all }个国家是：联合国193个会员国，作为观察员的教廷和巴勒斯坦国，以及库克群岛和纽埃。欧洲联盟也已签署，与这些国家并列显示。
sources-read = 事实资料汇编于{ $as_of }；已查到的最新证据截至{ $until }。
sources-list = 资料来源
sources-speaks = 资料时间：{ $when }
sources-disputed = 以中性斜线绘出的地区

## Tools

language-label = 语言
tool-theme = 外观
tool-theme-auto = 跟随系统
tool-theme-light = 日间
tool-theme-dark = 夜间
tool-copy-sentence = 复制这句话
tool-copied = 已复制。
tool-copy-refused = 浏览器不允许本页复制。文字已选中：请按Ctrl+C或⌘C。

### What follows is said by the annex and by pages without a program; the app does not load it.

## Charts

chart-progress-title = 距离生效还有多远？
chart-pace-title = 其他条约有多快？
chart-fan-title = 何时可能有足够多的国家交存？
chart-share-title = 有多少国家签署，何时签署？
chart-groups-title = 哪些区域已经签署？
chart-data = 以表格列出数字
chart-early = { $date }时，《公约》尚不能签署；《公约》于{ $opened }开放供签署。
chart-date = 日期
chart-month = { $year }年{ $month }月
chart-later = { $year }年之后
chart-age-days = { $n }天
chart-age-years = { $n }年{ $months ->
    [0] { "" }
   *[other] 零{ $months }个月
}
chart-percent = { $n }%

chart-progress-upright = 签署和交存的文书
chart-with-reported = 连同仅据报的共{ $n }份
chart-signatures = 签署
chart-confirmed = 经确认的交存
chart-and-reported = 已确认或据报的交存
chart-progress-reading = 截至{ $date }，记录中{ $signatures ->
    [0] 没有签署
   *[other] 有{ $signatures }项签署
}；所需的{ $needed }份交存中，{ $n ->
    [0] 没有一份经确认
   *[other] { $n }份经确认
}{ $reported ->
    [0] { "" }
   *[other] ；另有{ $reported }份仅据报已交存，不予计入
}。
chart-progress-met = 所需的{ $needed }份交存已于{ $met }齐备；截至{ $date }，记录中有{ $n }份经确认的交存和{ $signatures }项签署。

chart-treaty = 条约
chart-pace-then = 同一时长的交存数
chart-pace-reached = 达到此处所需交存数的历时
chart-pace-upright = 交存的文书
chart-pace-across = 开放供签署后的年数
chart-pace-own = { $name }：{ $n ->
    [0] 没有{ $reading ->
        [reported] 已确认或据报的
       *[confirmed] 经确认的
    }交存
   *[other] { $n }份{ $reading ->
        [reported] 已确认或据报
       *[confirmed] 经确认
    }
}
chart-pace-named = { $name }，{ $age }
chart-pace-never = { $name }，没有记录
chart-pace-reading = { $name }开放供签署{ $age }后，{ $n ->
    [0] 没有{ $reading ->
        [reported] 已确认或据报的交存
       *[confirmed] 经确认的交存
    }
   *[other] 有{ $n }份{ $reading ->
        [reported] 已确认或据报的交存
       *[confirmed] 经确认的交存
    }
}{ $all ->
    [0] { "" }
   *[other] ；在用来比较的{ $all }项条约中，{ $more ->
        [0] 没有一项在同一时长内交存更多
       *[other] 有{ $more }项在同一时长内交存更多
    }
}。
chart-pace-met = { $name }开放供签署{ $age }后，所需的{ $needed }份交存齐备{ $all ->
    [0] { "" }
   *[other] ；在用来比较的{ $all }项条约中，{ $faster ->
        [0] 没有一项更快
       *[other] 有{ $faster }项更快
    }
}。
chart-pace-beyond = 超出图表右缘：{ $who }。
chart-survivors = 用来比较的各项条约最后都达到了这一数目。从未达到的条约不在其中，因此这里所绘的偏快。

chart-fan-median = { $date }：早于或晚于此时的可能性相当
chart-fan-range = 八成可能：{ $low }至{ $high }
chart-fan-range-short = 八成：{ $low }至{ $high }
chart-fan-chance = 所需交存齐备的可能性
chart-fan-by = 不晚于
chart-fan-of = { $n }%
chart-fan-beyond = 按此推算，晚于图表右缘的可能性至少为{ $n }%。
chart-fan-none = 对于{ $date }，此处没有推算。
chart-fan-reading = 截至{ $date }，所需的{ $needed }份交存中{ $n ->
    [0] 没有一份
   *[other] 有{ $n }份
}{ $reading ->
    [reported] 已确认或据报
   *[confirmed] 经确认
}；最后一份的交存时间{ $far ->
    [median] 多半在{ $median }
    [high] 在{ $median }之前与之后的可能性相当，在{ $low }之后的可能性为九成
   *[no] 在{ $median }之前与之后的可能性相当，在{ $low }与{ $high }之间的可能性为八成
}。这是推算，不是法律上的日期。

chart-share-upright = 国家
chart-share-deposited = { $n }国已交存
chart-share-signed = { $n }国仅签署
chart-share-withdrawn = { $n }国已退出
chart-share-outside = { $n }国未签署
chart-deposited = 已交存
chart-signed = 仅签署
chart-share-note = 仅计国家；欧洲联盟不在其列。交存经确认方才计入。
chart-share-reading = 截至{ $date }，在{ $all }个国家中，{ $signed ->
    [0] 没有国家签署而未交存
   *[other] { $signed }国已签署而未交存
}，{ $n ->
    [0] 没有国家交存
   *[other] { $n }国已交存
}{ $withdrawn ->
    [0] { "" }
   *[other] ，{ $withdrawn }国已退出
}，{ $rest ->
    [0] 没有国家既未签署也未交存
   *[other] { $rest }国既未签署也未交存
}。

chart-group = 区域组
chart-groups-none = 不属任何区域组
chart-groups-across = 各组国家中已签署或交存的比例
chart-groups-share = 已签署或交存
chart-groups-counts = { $all }国中的{ $n }国（{ $share }）{ $deposited ->
    [0] { "" }
   *[other] ，{ $deposited }国已交存
}
chart-groups-short = { $n } / { $all }
chart-groups-nobody = 截至{ $date }，各区域组均没有国家签署。
chart-groups-most = 截至{ $date }，{ $group }共{ $all }个，其中{ $n }国已签署或交存：国家数目和所占比例均居各组之首。
chart-groups-both = 截至{ $date }，{ $group }共{ $all }个，其中{ $n }国已签署或交存，国家数目居各组之首；比例最高的是{ $first }，{ $of }国中有{ $m }国。
chart-groups-tie = 截至{ $date }，已签署或交存的国家最多的各组是：{ $who }，各有{ $n }国。

## The page of one State

state-title = { $name }与《河内公约》
state-list = 各国与《河内公约》
state-list-link = 每个国家都有单独的页面
state-list-back = 地图集
state-back = 在地图集的地图上查看该国
state-map = 地图上的{ $name }及其邻国
state-deed = { $term }：{ $value }。
state-sentence = { $name }与《联合国打击网络犯罪公约》，截至{ $date }：{ $standing }。{ $deeds }

## Some States among all, and other treaties on the map

map-layer-budapest = 《布达佩斯公约》
map-layer-malabo = 《马拉博公约》
map-layer-untoc = 《巴勒莫公约》
map-layer-uncac = 《反腐败公约》
among-name = 哪些国家
among-none = 所有国家
among-all = 显示所有国家
among-set = { $n ->
    [0] 没有可显示的国家
   *[other] 显示{ $n }个国家
}：{ $set }。
overlay-name = 其他条约
overlay-none = 不显示其他条约
overlay-fill = 颜色表示{ $name }，依据截至{ $until }的证据；说明文字、时间轴和表格仍以《河内公约》为准。
overlay-outline = 加轮廓线：{ $name }
overlay-mark = 加圆点：{ $name }
others-title = 与《布达佩斯公约》和《马拉博公约》并列
others-link = 各条约并列对照的页面
cite-title = { $treaty }，{ $date }
cite-plain = 文字形式
cite-apa = APA
cite-bibtex = BibTeX
cite-wikipedia = 维基百科
share-title = 引用、保存、分享
share-link = 当前视图的链接
share-copy = 复制
share-on = 分享……
share-print = 打印
share-done = 已完成。
share-failed = 浏览器不允许此操作。要复制的内容已选中：请按Ctrl+C或⌘C。
share-sentence = 说明文字
share-picture = 图片
share-link-shape = 横幅，用于链接预览
share-square = 方形，用于帖文
share-paper = 适合纸张
share-data = 所依据的数据
share-csv = 所示国家（CSV）
share-json = 所示国家，附资料来源（JSON）
share-all = 全部记录：
share-terms = 使用条款
share-cite = 引用格式
print-line = 河内公约地图集，{ $edition }版：事实资料截至{ $as_of }，最新证据截至{ $until }。
others-articles = 《公约》有何规定
others-convention = 《公约》有何规定，为何有争议

## Who has joined

joined-title = 谁已参加，在哪里，何时参加
joined-link = 按区域和时间绘制的图表
charts-title = 图表中的《河内公约》

## The projection

forecast-title = 何时成为法律？
forecast-early = 在《公约》于{ $opened }开放供签署之前，没有可据以推算的资料。
forecast-readings = 计算交存的两种方式，以及按每种方式推算的结果
forecast-which = 计入的交存
forecast-reading-confirmed = 经保存人确认的
forecast-reading-reported = 仅据报的也计入
forecast-deposits = 份数
forecast-even = 五成可能不晚于
forecast-half = 五成可能介于
forecast-most = 八成可能介于
forecast-entry = 则生效不晚于
forecast-between = { $low }与{ $high }之间
forecast-no-more = –
forecast-untoc = 《巴勒莫公约》（打击跨国有组织犯罪）
forecast-uncac = 《梅里达公约》（反腐败）
axis-forecast = 五成可能不晚于{ $median }
axis-law = { $entry }生效

whatif-title = 假如……？
whatif-label = 每年交存数
whatif-sentence = 如果从{ $on }起每年有{ $n }个国家交存，尚缺的{ $missing }份文书将于{ $met }齐备，《公约》将于{ $entry }生效。这只是算术；按推算方法，如此之早的可能性为{ $chance }%。
whatif-met = 份数已经齐备：按某种速度会怎样，已不再是问题。
whatif-early = 当时《公约》尚未开放供签署。
whatif-far = 按此速度，所需时间将超出四位数年份的日历。

precedent-title = 这一方法在过去会有多准？
precedent-lead = 请选一项较早的条约。就该条约开放供签署后的若干时点分别询问这一方法；方法所依据的是所有其他条约，不包括该条约本身。
precedent-link = 这一方法对较早的条约会怎么说
precedent-label = 条约
precedent-unknown = “{ $found }”不在这一方法所依据的条约之列。
precedent-quick = { $name }在这一方法首个询问时点之前就已有第四十份交存。
precedent-caption = { $name }，{ $opened }开放供签署：第四十份交存于{ $met }完成
precedent-age = 时长
precedent-deposits = 当时的交存数
precedent-days = { $n }天
precedent-verdict = 实际发生
precedent-within = 在区间之内
precedent-earlier = 更早
precedent-later = 更晚
precedent-score = 就所有条约和时点而言，共{ $n }次试验：{ $most }%落在八成可能的区间内，{ $half }%落在五成可能的区间内；中位值平均相差{ $factor }倍，偏早偏晚均计；以天数对数计的连续分级概率评分为{ $crps }。

# sure is confirmed or reported; half, from and until are days of the last deposit needed.
forecast-projected = 截至{ $on }，所需的{ $needed }份交存中{ $n ->
    [0] 没有一份
   *[other] 有{ $n }份
}{ $sure ->
    [confirmed] 经确认
   *[reported] 已确认或据报
}；按此方法推算，最后一份不晚于{ $half }交存的可能性为五成，如此则{ $short }不晚于{ $entry }生效；最后一份在{ $from }至{ $until }之间交存的可能性为八成。这是推算，不是法律上的日期。
forecast-met = 所需的最后一份交存已于{ $met }完成：{ $short }于{ $entry }生效。
forecast-in-force = { $short }已自{ $entry }起生效。
forecast-caveat = 所依据的{ $n }项较早条约最终都已生效：从未生效的条约不在其中，因此推算偏早。

## Beside other treaties

beside-title = 《河内公约》与《布达佩斯公约》《马拉博公约》并列
beside-lead = 三项关于网络犯罪的公约并存，互不取代。谁在哪一项之中，2019年就授权投票的国家此后如何行动，以及记录截至何时。
beside-name-hanoi = 河内
beside-name-budapest = 布达佩斯
beside-name-malabo = 马拉博
beside-missing = { $name }公约的记录无法读取，此处从略。

set-exactly = { $which ->
    [none] 不在其中任何一项公约中
    [all] 在{ $names }公约中
    [only] 仅在{ $names }公约中
   *[some] 在{ $names }公约中，不在{ $out }公约中
}
set-in = { $many ->
    [two] 同时在{ $names }两项公约中
   *[more] 同时在{ $names }公约中
}
set-against-signed = 曾投反对票，已签署
set-favour-unsigned = 曾投赞成票，未签署

sets-title = 谁在哪项公约中？
sets-reading = 截至{ $date }，在{ $all }个国家中，{ $hanoi ->
    [0] 没有国家签署或参加《河内公约》
   *[other] { $hanoi }国已签署或参加《河内公约》
}；{ $both ->
    [0] 其中没有国家同时在《布达佩斯公约》中
   *[other] 其中{ $both }国同时在《布达佩斯公约》中
}；{ $none ->
    [0] 每个国家都至少在《河内公约》《布达佩斯公约》《马拉博公约》的一项之中
   *[other] { $none }国不在《河内公约》《布达佩斯公约》《马拉博公约》任何一项之中
}。
sets-caption = 按所在条约划分的国家，{ $date }。每个国家只列在一行。
sets-set = 国家……
sets-states = 国家数
sets-in = 在其中
sets-out = 不在其中
sets-who = 哪{ $n }个国家
sets-organization = 国家以外：{ $name }{ $set }。
sets-measure = “在……中”指一国是签署国、已受约束或是缔约国。
sets-record = { $name }：{ $n }国在其中，依据截至{ $until }的证据；{ $reading }。
sets-reading-confirmed = 交存经确认方才计入，签署据报也计入
sets-reading-reported = 交存和签署已确认或据报均计入
sets-reading-everything = 记录在案的每项条约行动均计入，包括日期未核实的
sets-total = 其他来源统计，截至{ $date }有{ $n }项签署，但未全部列名。
sets-early = { $name }：{ $opened }之前尚未开放供签署。

sets-notes = “在……中”是什么意思，各项记录截至何时
flow-title = 从投票到承诺
flow-early = 截至{ $date }尚未投票；联合国大会于{ $vote }通过授权谈判的第74/247号决议。
flow-missing = 第74/247号决议的投票不在记录中；此处无可显示。
flow-reading = 截至{ $date }，2019年对授权投赞成票的{ $yes }国中，{ $yes_signed ->
    [0] 没有国家签署《公约》
   *[other] 有{ $yes_signed }国签署《公约》
}；投反对票的{ $no }国中，{ $no_signed ->
    [0] 没有国家签署
   *[other] 有{ $no_signed }国签署
}；弃权的{ $abstain }国中，{ $abstain_signed ->
    [0] 没有国家签署
   *[other] 有{ $abstain_signed }国签署
}；未投票的{ $absent }国中，{ $absent_signed ->
    [0] 没有国家签署
   *[other] 有{ $absent_signed }国签署
}。{ $deposited ->
    [0] 没有交存经确认
   *[other] 有{ $deposited }份交存经确认
}{ $reported ->
    [0] { "" }
   *[other] ；{ $reported }份仅据报已交存，不予计入
}。
flow-bank = { $name }：{ $n }
flow-from-yes = 赞成
flow-from-no = 反对
flow-from-abstain = 弃权
flow-from-absent = 未投票
flow-from-none = 不是会员国
flow-from-organization = 组织
flow-deposited = 已交存
flow-signed = 仅签署
flow-acceded = 已加入
flow-apart = 未签署
flow-reported = 仅据报交存
flow-vote = 对74/247的投票
flow-all = 合计
flow-organization = 国家以外，从不与国家合计：{ $name }，{ $did }。
flow-who = 按投票列出各国

treaties-title = 记录在案的条约
treaties-opened = 开放供签署
treaties-needed = 所需文书
treaties-force = 生效日期
treaties-known = 已知国家
treaties-not-in-force = 未生效
treaties-instruments = { $n }份文书，{ $article }
treaties-states = { $party ->
    [0] 没有缔约国
   *[other] { $party }个缔约国
}{ $bound ->
    [0] { "" }
   *[other] ，{ $bound }国已受约束、等待生效
}{ $signed ->
    [0] { "" }
   *[other] ，{ $signed }个签署国
}
treaties-range = { $least }至{ $most }
treaties-total = { $name }：其他来源统计，截至{ $date }有{ $n }项签署，但未全部列名。
treaties-note = { $name }，{ $title }：{ $text }（截至{ $as_of }。）

## Groups

among-missing = 没有名为“{ $id }”的国家组。
among-sentence = 截至{ $date }，{ $kind ->
    [un-group] { $name }
    [category] { $id ->
        [ldc] 最不发达国家
        [sids] 小岛屿发展中国家
       *[other] “{ $name }”名单所列国家
    }
    [region] { $name }各国
   *[other] { $id ->
        [brics] 金砖国家
       *[other] { $name }成员国
    }
}（共{ $all }国）中，{ $joined ->
    [0] 没有国家签署或参加{ $treaty }。
   *[other] { $joined }国已签署或参加{ $treaty }，{ $deposited ->
        [0] 没有一国的交存经确认。
       *[other] 其中{ $deposited }国的交存经确认。
    }
}
among-list = 名单截至{ $as_of }，{ $certainty }：
among-kind-un-group = 联合国区域组
among-kind-region = 区域
among-kind-organization = 组织
among-kind-forum = 政府间集团
among-kind-category = 联合国分类

## One treaty: how a State stands, and what it may do

footing-party = 缔约方
footing-contracting = 缔约国（尚未生效）
footing-approved-at-home = 国内已审议通过
footing-signatory = 签署方
footing-withdrawn = 已退出
footing-invited = 已获邀加入
footing-outside = 没有条约行动记录
footing-not-eligible = 不能参加
footing-help-party = 条约已对其生效。
footing-help-contracting = 已交存同意受约束的文书；条约尚未对其生效。
footing-help-approved-at-home = 国内已审议通过，或据称已批准；尚不知有可计入的交存。
footing-help-signatory = 已签署；截至{ $until }，没有同意受约束的记录。
footing-help-withdrawn = 曾同意受约束，后已退出。
footing-help-invited = 已获邀加入；截至{ $until }，没有条约行动记录。
footing-help-outside = 截至{ $until }，没有条约行动记录。
footing-help-not-eligible = 条约不对其开放。
next-party = 无：已是缔约方。
next-contracting = 别无所需：条约对其生效后即有约束力。
next-approved = 向{ $depositary }交存文书。
next-signatory = 向{ $depositary }交存批准书、接受书或核准书。
next-closed = 无：条约不对其开放。
next-early = 当时尚不能签署；条约于{ $opened }开放供签署。
next-sign-until = 最迟可于{ $until }签署；此后可以加入。
next-sign = 可以签署，然后批准。
next-accede = 可以加入。
next-by-invitation = 获得邀请后可以加入。
next-invited = 可以加入：已获邀请。

dossier-treaties = 在各条约中的状况
dossier-treaty = 条约
dossier-acts = 记录在案的条约行动
dossier-next = 还需要什么
dossier-until = 记录截至
dossier-act = { $kind }，{ $date }，{ $certainty }{ $counted ->
    [yes] { "" }
   *[no] ，不予计入
}
dossier-invitation = 获邀加入，{ $date }，{ $certainty }
dossier-position = 已表明的立场
dossier-said = { $when }，{ $certainty }：
dossier-silent = 未查到已表明的立场。
dossier-groups = 所属国家组
dossier-no-groups = 不在任何记录在案的名单上。
dossier-quote = 供引用
dossier-cite = 河内公约地图集，{ $edition }版。
## What the Convention says

says-title = 《河内公约》有何规定，以及围绕它的争论
says-description = 《联合国打击网络犯罪公约》各条的一句话概括，与《布达佩斯公约》和《马拉博公约》并列对照；赞成和反对的意见；常见错误的更正。
says-lead = 《联合国打击网络犯罪公约》把什么定为犯罪，设立了什么，与两项较早的条约相比如何，以及赞成和反对的意见：均以本图集自己的话概述，每项陈述均附资料来源和可靠程度。
says-contents = 本页内容
says-crimes = 它把什么定为犯罪？
says-mechanisms = 它设立了什么？
says-beside = 与两项较早的条约相比如何？
says-contested = 各国在哪里有分歧？
says-positions = 为何有人支持，为何有争议？
says-errors = 常见的误传有哪些？
says-articles = 各条说了什么？

article-name = 第{ $number }条
article-search = 检索条文
article-all = 共有{ $n }个条目可供检索：按条次、标题或本图集概括中的任何词语。
article-found = { $n ->
    [0] { $all }个条目中没有涉及“{ $words }”的。
   *[other] { $all }个条目中有{ $n }个涉及“{ $words }”：
}
article-lead = 标题和概括均出自本图集，每条一句话。汇编事实资料时未能读到正式文本，因此标明两点：《公约》是否有这样一条，以及条次是否如此。{ $all }个条目中，{ $confirmed ->
    [0] 没有条目两点均已确认
   *[other] { $confirmed }个两点均已确认
}；{ $reported ->
    [0] 没有条目两点均至少据报
   *[other] { $reported }个两点均至少据报
}；{ $unverified ->
    [0] 各条目均无未核实之处
   *[other] { $unverified }个有一点或两点未核实，仍须校对
}。
article-official = 具有约束力的是正式文本：
article-chapter = 第{ $number }章：{ $title }
article-sure = 主题{ $subject }，条次{ $number }
sure-confirmed = 已确认
sure-reported = 据报
sure-unverified = 未核实

offence-cyber-dependent = 针对系统和数据
offence-cyber-dependent-help = 依赖网络的犯罪：没有计算机系统就无法实施的犯罪。
offence-cyber-enabled = 旧罪新手段
offence-cyber-enabled-help = 借助网络的犯罪：在线下同样存在的犯罪。
offence-child-sexual-exploitation = 对儿童的性剥削
offence-child-sexual-exploitation-help = 利用系统制作、传播此类材料，以及接触儿童。
offence-intimate-images = 私密图像
offence-intimate-images-help = 未经图中人同意而传播。
offence-added = 还有一项犯罪，涉及以上各项犯罪的所得：{ $which }。

mechanism-network = 全天候网络
mechanism-evidence = 电子证据
mechanism-conference = 缔约国会议
mechanism-secretariat = 由联合国毒品和犯罪问题办公室担任秘书处
mechanism-assistance = 技术援助
mechanism-redress = 被害人的补救

subject-head = 主题
subject-caption = { $all }项答案中，{ $unread ->
    [0] 全部已知。
   *[other] { $unread }项不详，因为未能读到文本。
}条次为各条约自身的条次。
subject-treaty-hanoi = 河内（2024年）
subject-treaty-budapest = 布达佩斯（2001年）
subject-treaty-malabo = 马拉博（2014年）
subject-articles = 第{ $numbers }条
subject-illegal-access = 非法访问
subject-illegal-interception = 非法拦截
subject-data-interference = 干扰数据
subject-system-interference = 干扰系统
subject-misuse-of-devices = 滥用设备
subject-forgery = 伪造
subject-fraud = 欺诈
subject-child-sexual-abuse-material = 儿童性虐待材料
subject-grooming = 引诱儿童
subject-intimate-images = 未经同意的私密图像
subject-extradition = 引渡
subject-preservation = 快速保全存储的数据
subject-network-24-7 = 全天候网络
subject-safeguards = 保障措施和人权
extent-present = 有
extent-partly = 部分
extent-absent = 无
extent-not-checked = 未查对
extent-present-help = 该条约有一条就此作出规定
extent-partly-help = 该条约涵盖其中一部分
extent-absent-help = 仅就标题而言，该条约没有这样的规定
extent-not-checked-help = 未能读到文本，不作任何说明

dispute-vote = 谈判授权本身就有争议：{ $date }，联合国大会以{ $yes }票赞成、{ $no }票反对、{ $abstain }票弃权通过第{ $resolution }号决议。
dispute-since = 截至{ $date }，在曾对授权投赞成票的{ $all_yes }国中，{ $yes ->
    [0] 没有国家签署《公约》
   *[other] 有{ $yes }国签署《公约》
}；在曾投反对票的{ $all_no }国中，{ $no ->
    [0] 没有国家签署
   *[other] 有{ $no }国签署
}；在曾弃权的{ $all_abstain }国中，{ $abstain ->
    [0] 没有国家签署
   *[other] 有{ $abstain }国签署
}。

position-lead = 按每项表态的内容归类；未查到理由的，按其行动归类。归类由本图集作出。一国2019年对授权如何投票及其缔约状况可能与此不一致，一并列出。有{ $silent }国未查到表态。
position-support = 支持及其理由
position-criticism = 批评、关切和保留意见
position-neither = 未定，或既不支持也不批评
position-acts = 对2019年的授权：{ $vote }。缔约状况：{ $standing }。
position-standing = 缔约状况：{ $standing }。

fix-early = { $date }时，《公约》尚不能签署；《公约》于{ $opened }开放供签署。
fix-ratified = 签署不等于批准
fix-ratified-law = 签署本身对一国没有约束力。一国同意受约束，须向联合国秘书长交存批准书、接受书或核准书。
fix-ratified-count = 截至{ $date }，{ $signed ->
    [0] 没有任何一方签署
   *[other] 共有{ $signed }方签署
}，{ $n ->
    [0] 没有交存经确认
   *[other] 有{ $n }份交存经确认
}{ $reported ->
    [0] { "" }
   *[other] ；{ $reported }份仅由其他来源报称，不予计入
}。
fix-ratified-example = 一则关于河内仪式的新闻标题，把签署方所做的说成“批准”。
fix-ratified-home = 议会审议通过也不是交存（记录在案的有：{ $who }）。
fix-countries = { $n }个签署方不等于{ $n }个国家
fix-countries-then = 河内仪式于{ $date }结束时，共有{ $n }方签署：{ $who }。组织不是国家，观察员也不是联合国会员国。
fix-countries-later = 截至{ $date }，本图集的记录列出{ $n }方：{ $who }。
fix-instruments = 需要的是{ $needed }份文书，不是{ $needed }项签署
fix-instruments-law = 《公约》在{ $needed }份文书的最后一份交存{ $days }天之后生效（{ $article }）。签署不计入其内，欧洲联盟的文书也不在其成员国的文书之外另行计算。
fix-instruments-count = 截至{ $date }，{ $signed ->
    [0] 没有任何一方签署
   *[other] 共有{ $signed }方签署
}，{ $needed }份文书中{ $n ->
    [0] 没有一份
   *[other] 有{ $n }份
}经确认已交存。
fix-force = 《公约》尚未生效
fix-force-missing = 截至{ $date }，所需的{ $needed }份文书中{ $n ->
    [0] 没有一份
   *[other] 有{ $n }份
}经确认已交存。在最后一份交存之前，无法给出生效日期。
fix-force-waiting = 截至{ $date }，所需文书已经交存；《公约》于{ $on }生效，不会更早。
fix-absent = 加拿大和美国没有在河内签署
fix-absent-then = 据报两国均曾到场；两国都不在仪式的{ $n }个签署方之列。
fix-absent-signed = 此后，{ $name }签署（{ $when }，{ $sure }）。
fix-absent-none = 截至{ $date }，没有关于{ $name }签署的记录。
fix-name-CAN = 加拿大
fix-name-USA = 美国
fix-budapest = 它不取代《布达佩斯公约》
fix-budapest-both = 截至{ $date }，记录在案的{ $all }个《布达佩斯公约》缔约国中，{ $n ->
    [0] 没有国家签署《河内公约》
   *[other] 有{ $n }国也签署了《河内公约》
}{ $left ->
    [0] ，没有退出前一条约的记录
   *[other] { "" }
}。
fix-budapest-canada = 加拿大称两项公约互为补充（{ $sure }）。
fix-budapest-law = 第{ $number }条，按本图集的概括：“{ $summary }”（{ $sure }）。

## A view by itself, in another's page

embed-title-timeline = 它是怎样产生的？
embed-window = { $title } 河内公约地图集
embed-atlas = 河内公约地图集
embed-list = 供其他网页使用的视图
embed-list-lead = 每个视图都可单独使用，嵌入文章或课程的框架中。
embed-wake = 浏览
embed-as-of = 事实资料截至{ $as_of }；已查到的最新证据截至{ $until }。
embed-sources = 资料来源：{ $who }{ $n ->
    [0] { "" }
   *[other] ，以及另外{ $n }个来源
}。
since-changed = 此后，截至{ $day }：{ $what }。
since-same = { $day }的较新事实资料与此相同。
since-link = 查看最新内容
since-unseen = 此后已发布较新的事实资料；本框架保留所引用的内容。
since-signatures = { $n }项签署
since-deposits = { $n }份经确认的交存
since-reported = { $n }份据报的交存
since-others = { $n }项其他条约行动
since-corrections = { $n }项更正
builder-title = 放到您自己的网页上
builder-lead = 供文章或课程使用的地图集视图。读者需要更多内容时它才启动；它不保存任何读者信息，除本站主机外不访问其他主机。
builder-view = 视图
builder-view-map = 地图
builder-view-timeline = 时间轴
builder-view-table = 国家表
builder-view-progress = 距离生效的进度
builder-view-forecast = 推算
builder-view-compare = 与布达佩斯和马拉博对照
builder-facts = 事实资料
builder-facts-live = 始终采用最新的
builder-facts-frozen = 固定采用{ $day }的
builder-opening = 打开时
builder-opening-published = 显示最新日期
builder-opening-here = 显示本页当前内容
builder-lang = 语言
builder-theme = 颜色
builder-width = 您的栏宽
builder-pixels = { $n }像素
builder-heading = 标题
builder-form-frame = 框架
builder-form-frame-help = 在不允许脚本之处也能使用。高度按您选定的宽度预留。
builder-form-listener = 自动取得高度的框架
builder-form-listener-help = 脚本监听高度信息。已监听Datawrapper或WordPress框架的网页不需要我们的脚本。
builder-form-element = 元素
builder-form-element-help = 供您自己编写的网页使用；属性即参数，变化以事件形式通知。
builder-copy = 复制
builder-copied = 已复制。
builder-refused = 浏览器不允许复制；代码已选中，可自行复制。
builder-preview = 预览，宽{ $n }像素
builder-wakes = 由于所要求的不止最新图片，读者一看到它，程序即开始加载。
builder-nowhere = 这份地图集没有网址，其他网页无法显示它。

## In front of a class: scenes

deck-present = 演示
deck-count = { $n } / { $all }
deck-told = { $n } / { $all }：{ $title }
deck-next = 下一页
deck-previous = 上一页
deck-leave = 退出演示
deck-notes = 备注
deck-notes-none = 浏览器没有打开第二个窗口；备注显示在此处。
deck-sources = 依据
deck-following = 下一页：{ $title }
deck-minutes = 约{ $n }分钟
deck-help = 按键
deck-keys = 演示所用按键
deck-key-next = Page Down、→、↓、空格键、N、Enter
deck-key-next-does = 下一页
deck-key-previous = Page Up、←、↑、Backspace、P
deck-key-previous-does = 上一页
deck-key-ends = Home、End
deck-key-ends-does = 第一页和最后一页
deck-key-blank = B或句点键、W
deck-key-blank-does = 黑屏或白屏；按任意键恢复画面
deck-key-full = F
deck-key-full-does = 全屏
deck-key-notes = S
deck-key-notes-does = 在第二个窗口显示备注
deck-key-choose = 1至4
deck-key-choose-does = 选择答案
deck-key-help = ?
deck-key-help-does = 本列表
deck-key-leave = Esc
deck-key-leave-does = 退出
deck-key-note = 输入框、滑块或地图获得焦点时，仍使用各自的按键。在触摸屏上，请向旁边滑动。
deck-letters = 单个字母键可用作快捷键
deck-frame = 点按此处，用键盘操作本演示
deck-wait = 正在获取课程……
deck-failed = 课程无法加载。本站的“present”和“teach”页面有课程的文字内容。
deck-no-lesson = 没有名为“{ $found }”的课程；现显示第一个课程。
deck-no-scene = 本课程没有名为“{ $found }”的一页；现显示最接近的一页。

## In front of a class: questions

quiz-title = 问题
quiz-none = 出题所依据的事实资料未能全部加载。
quiz-no-set = 没有名为“{ $found }”的一组问题；现出混合问题。
quiz-no-seed = “{ $found }”不是1至{ $last }之间的数字；现采用{ $seed }号。
quiz-set-mixed = 各类问题
quiz-set-map = 地图
quiz-set-standing = 谁已签署
quiz-set-order = 先后顺序
quiz-set-term = 词语
quiz-set-threshold = 数字和日期
quiz-sets = 其他问题
quiz-count = 第{ $n }题，共{ $all }题
quiz-number = { $seed }号测验，{ $set }。{ $edition }版事实资料。
quiz-show = 显示答案
quiz-right = 答对了：{ $answer }。
quiz-wrong = 不完全对，应为：{ $answer }。
quiz-shown = 答案：{ $answer }。
quiz-next = 下一题
quiz-result = 查看结果
quiz-score = { $all }题中答对{ $right }题
quiz-new = 新的问题
quiz-again = 再做一遍同样的问题
quiz-sheet = 打印这些问题
quiz-key = 打印答案
quiz-print = 打印
quiz-leave = 退出测验
quiz-back = 回到屏幕上的问题
quiz-click = 请在地图上选择该国，可点按，也可用方向键和Enter，然后确认。
quiz-confirm = 我的答案：{ $name }
quiz-name = 姓名：______________________________
quiz-map-paper = 请在地图上用数字{ $n }标出。
quiz-key-title = 答案

quiz-map = 请在地图上找到：{ $name }。
quiz-map-why = { $how ->
    [confirmed] 河内仪式于{ $date }结束时，{ $name }已经签署。
    [reported] 据报，截至{ $date }，{ $name }已在河内签署；所读到的登记册中均未见此记录。
   *[none] 河内仪式于{ $date }结束时，已签署的各方中没有{ $name }。
}
quiz-had = 河内仪式于{ $date }结束时，下列国家中哪一个已经签署《公约》？
quiz-had-why = 截至{ $date }，河内的{ $n }个签署方中有{ $name }；另外三国没有条约行动记录。
quiz-had-not = 河内仪式于{ $date }结束时，下列国家中哪一个没有签署《公约》？
quiz-had-not-why = 截至{ $date }，河内的{ $n }个签署方中没有{ $name }；另外三国均在其中。
quiz-first = 下列哪一项最早？
quiz-last = 下列哪一项最晚？
quiz-order-event = { $event }（{ $date }）
quiz-order-why = 先后顺序：{ $events }。
quiz-term = 这是哪个词的意思？“{ $meaning }”
quiz-term-why = { $term }：{ $says }。
quiz-rule = 《公约》在第{ $needed }份文书交存{ $days }天之后生效（{ $article }）。
quiz-instruments = 须交存多少份文书，《公约》才能生效？
quiz-days = 从所需的最后一份交存到生效，相隔多少天？
quiz-starts = 《公约》生效前须等待{ $days }天，这段等待从何时开始？
quiz-starts-deposit = 第{ $needed }份文书交存
quiz-starts-signature = 第{ $needed }项签署
quiz-starts-adoption = 联合国大会通过
quiz-starts-ceremony = 河内仪式结束
quiz-last-day = 各国可以签署的最后一天是哪一天？
quiz-last-day-why = 《公约》开放供签署至{ $date }。此后，各国仍可通过加入成为缔约方。
quiz-adopted = 联合国大会在哪一天通过《公约》？
quiz-opened = 《公约》在哪一天开放供签署？
quiz-adopted-why = 《公约》于{ $date }通过，于{ $opened }开放供签署。
quiz-signed = 河内仪式于{ $date }结束时，共有多少方签署？
quiz-signed-why = 截至{ $date }，共有{ $n }个签署方。签署方并非都是国家：欧洲联盟就是其中之一。
quiz-never = 谁的文书永远不会是所需的{ $needed }份之一？
quiz-never-why = { $name }可以参加，但其文书不在其成员的文书之外另行计算：只有国家才计入所需的{ $needed }份。

term-adoption = 通过
term-adoption-means = 条约的约文由此确定。没有任何一方因此受约束。
term-adoption-says = 《维也纳条约法公约》第9条
term-signature = 签署
term-signature-means = 一国在仍须批准的条约上署名。该国尚不受约束，但不得妨碍条约目的的实现。
term-signature-says = 《维也纳条约法公约》第14条和第18条
term-ratification = 批准
term-ratification-means = 已签署条约的国家向其他国家宣告，同意受其约束。
term-ratification-says = 《维也纳条约法公约》第2条和第14条
term-accession = 加入
term-accession-means = 未签署条约的国家一步到位，同意受其约束。
term-accession-says = 《维也纳条约法公约》第2条和第15条
term-deposit = 交存
term-deposit-means = 把表示同意的文件交出，留存保管。自此开始计入。
term-deposit-says = 《维也纳条约法公约》第16条
term-depositary = 保存人
term-depositary-means = 保管条约、接收文件并通知其他各方者。
term-depositary-says = 《维也纳条约法公约》第76条和第77条
term-force = 生效
term-force-means = 自这一天起，条约对同意受其约束者成为法律。
term-force-says = 《维也纳条约法公约》第24条
term-party = 缔约方
term-party-means = 已同意受一项条约约束、且该条约对其已是法律的国家。
term-party-says = 《维也纳条约法公约》第2条

## In front of a class: pages

lesson-link = 供教师使用：演示、问题、讲义
lesson-show = 在地图集中查看本页内容
teach-plan = 教案
teach-title = 教案：{ $title }
teach-objectives = 学生学到什么
teach-material = 材料
teach-course = 课程进程
teach-minutes = 分钟
teach-number = 页次
teach-scene = 标题
teach-words = 全班读到的内容
teach-present = 开始演示
teach-slides = 全部演示页连同备注和地图，合为一个网页，供阅读和打印
teach-handout = 讲义，供打印
teach-key = 讲义答案
teach-quiz = 屏幕上的问题
teach-seeds = 讲义采用{ $seed }号测验。换一个号码就换一组问题，采用同一号码的人看到的问题相同。屏幕测验结束时，有链接可出新的问题，也可打印问题，附答案或不附答案均可。
handout-title = 《河内公约》：讲义
handout-key-title = 《河内公约》：讲义答案
handout-description = 给地图涂色，为日期排序，以及关于《联合国打击网络犯罪公约》的问题。
handout-map = 给地图涂色
handout-map-task = 请为河内仪式于{ $date }结束时已签署《公约》的每个国家涂色。国名列在下面。小国用圆圈表示。
handout-map-answer = 地图应当如下：涂色的是河内仪式于{ $date }结束时已签署者。
handout-signed = 已签署
handout-not-signed = 未签署
handout-names = { $date }的签署方
handout-timeline = 把日期填到相应位置
handout-timeline-task = 事件已按顺序排列。请在每个事件前写上正确的日期。
handout-dates = 日期：
handout-force = 为什么生效在这里没有日期？

## The feeds of changes in the record

feed-title = 河内公约地图集：记录在案的内容
feed-subtitle = 针对《联合国打击网络犯罪公约》的每项条约行动及其历程中的每个事件，附日期、资料来源和可靠程度。
feed-author = 河内公约地图集
feed-act = { $name }：{ $act }
feed-act-said = { $name }与{ $treaty }：{ $act }，{ $when }（{ $sure }）。
feed-removed = { $name }：{ $act }不再记录在案
feed-removed-said = { $when }版已从记录中删去以下内容：{ $name }，{ $act }。
feed-event-said = { $detail }可靠程度：{ $sure }。
feed-source = 资料来源：{ $publisher }，{ $title }。

## Pictures to share

poster-boundaries = 所示边界和名称不意味着对任何领土的地位表示意见。灰色斜线：有争议，或不在联合国的国家名单上。
poster-sources = 事实资料截至{ $as_of }，证据截至{ $until }。资料来源：{ $who }{ $n ->
    [0] { "" }
   *[other] ；另有{ $n }个来源
}。
poster-edition = 河内公约地图集 · { $edition }
poster-squares = 所需文书每份一个方格：保存人已确认的为实心，由其他来源报称的加边框。
poster-later = 更晚
poster-chance = 每一年迎来第{ $needed }份交存的可能性；颜色最深的是中位值所在年份。这是推算，不是法律上的日期。
poster-beside = 各国在{ $name }中的状况，{ $date }。
poster-vote = 谁希望有一项新公约？对第{ $resolution }号决议的投票

## The map, heard

hear-title = 听一听
hear-lead = 每项条约行动一个音，按日期先后播放；一年历时两秒。每个区域组有自己的音高，交存的音比签署长。按下按钮之前不会发出声音。
hear-play = 以声音播放各项条约行动
hear-stop = 停止声音
hear-none = 此浏览器在这里不能发声。
hear-pitch = 由低到高：{ $groups }。
hear-now = { $date }：{ $n }项条约行动
hear-say = 一次读出各国状况
spoken = 截至{ $date }，{ $n ->
    [0] 没有任何一方签署
   *[other] 共有{ $n }方签署：{ $groups }
}。所需的{ $needed }份文书中{ $m ->
    [0] 没有一份
   *[other] 有{ $m }份
}经确认已交存。
spoken-group = { $group }{ $n }个

## The file for use without a network

offline-note = 本文件是完整的地图集，{ $edition }版。它不需要网络，也不会获知较新的事实资料。
offline-elsewhere = 该页面属于网站，不在本文件中。

## The site as a program of its own

installed-short = 河内地图集
