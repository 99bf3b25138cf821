# Tiếng Việt: các câu của Bản đồ Công ước Hà Nội, theo định dạng Project Fluent.
# Vietnamese: the sentences of the atlas. See en.ftl for the rules of the format.

## Dates

date-day = { $day } tháng { $month } năm { $year }
date-short = { $day }/{ $month }/{ $year }
date-month = tháng { $month } năm { $year }
date-by = không muộn hơn ngày { $day } tháng { $month } năm { $year }

## What in a link was not understood

link-one-of = Trong liên kết, “{ $key }={ $found }” là giá trị không có; giá trị hợp lệ là một trong số: { $words }.
link-date = Trong liên kết, “{ $key }={ $found }” không phải là ngày; cần một ngày viết như 2025-10-25, hoặc “latest” hay “earliest”. Trang đang hiển thị ngày mới nhất.
link-treaty = Trong liên kết, “{ $key }={ $found }” không phải là tên điều ước; cần một tên, ví dụ “hanoi”.
link-known-treaty = Trong liên kết, “{ $key }={ $found }” là điều ước không có ở đây; hiện có: { $words }.
link-known-edition = Trong liên kết, “{ $key }={ $found }” là ấn bản dữ kiện không có ở đây; trang đang hiển thị ấn bản { $edition }.
link-code = Trong liên kết, “{ $found }” ở “{ $key }” không phải là mã quốc gia; cần ba chữ cái, ví dụ VNM, các mã cách nhau bằng “~”.
link-known-code = Trong liên kết, “{ $found }” ở “{ $key }” không phải là mã của quốc gia nào có ở đây.
link-at-most = Trong liên kết, “{ $key }” nêu nhiều hơn { $most } quốc gia; chỉ chọn các quốc gia đầu tiên.
link-flag = Trong liên kết, “{ $key }={ $found }” không phải 1 cũng không phải 0.
link-place = Trong liên kết, “{ $key }={ $found }” không phải là vị trí; cần vĩ độ bắc và kinh độ đông, ví dụ 21.03,105.85.
link-zoom = Trong liên kết, “{ $key }={ $found }” không phải là mức phóng to; cần một số từ 1 đến 8.
link-pace = Trong liên kết, “{ $key }={ $found }” không phải là số văn kiện nộp lưu chiểu mỗi năm; cần một số nguyên từ 1 đến { $most }.
link-name = Trong liên kết, “{ $key }={ $found }” không phải là tên có thể tra cứu; ví dụ hợp lệ: eu hoặc budapest,malabo.
link-known-list = Trong liên kết, “{ $key }={ $found }” không ứng với danh sách nào có ở đây; trang hiển thị tất cả các quốc gia.
link-words = Trong liên kết, “{ $key }={ $found }” dài quá 80 ký tự hoặc chứa ký tự ẩn; phần này đã bị bỏ.
link-text = Trong liên kết, “{ $key }” bị hỏng: không đọc được dưới dạng văn bản.
link-once = Trong liên kết, “{ $key }={ $found }” lặp lại điều đã nêu; chỉ tính lần đầu.
link-later = Trong liên kết, “{ $key }={ $found }” yêu cầu điều mà trang này chưa hiển thị được.
link-known-key = Trong liên kết, “{ $key }” là mục không có và được bỏ qua.
link-shorter = Liên kết dài { $found } byte; chỉ đọc { $most } byte đầu.

## The page

page-title = Ai đã ký Công ước Hà Nội?
page-description = Bản đồ và dòng thời gian về Công ước của Liên hợp quốc về chống tội phạm mạng: ai đã ký, ai chưa ký, ký từ khi nào, và còn bao xa nữa thì Công ước có hiệu lực.
page-skip = Bỏ qua bản đồ, đến bảng
page-static = Đây là trang không kèm chương trình: bản đồ, số liệu và bảng đầy đủ cho ngày đã nêu, nhưng không thể di chuyển theo thời gian. { $why }
page-static-scripts = Trình duyệt đang tắt tập lệnh (script).
page-static-late = Chương trình chưa tải xong; có thể vẫn sẽ tải được.
page-static-refused = Chương trình không khởi động được ở đây; trình duyệt hoặc trang web hiển thị trang này đã từ chối.
page-facts-missing = Không tải được dữ kiện ({ $why }). Bản đồ và bảng dưới đây giữ nguyên như khi công bố.
page-lists-missing = Không tải được danh sách quốc gia và các điều ước khác, nên phần mà liên kết yêu cầu từ đó ({ $found }) không hiển thị. Phần còn lại vẫn hiển thị.
page-annex-missing = Một phần của trang không tải được; phần đó vẫn hiển thị nội dung đã công bố. Trang sẽ tải lại khi chế độ xem thay đổi.
page-retry = Thử lại
page-dismiss = Bỏ qua
page-holdout = Ở đây, một quốc gia có quyền tham gia nhưng không có hành động nào được ghi nhận thì gọi là “quốc gia đứng ngoài”; trên bản đồ và trong bảng chỉ ghi đơn giản là “chưa ký”.

## The sentence that says what the view shows

sum-before-adoption = Ngày { $date } chưa có công ước. Đại hội đồng thông qua Công ước ngày { $adopted }, và Công ước được mở ký tại Hà Nội ngày { $opened }.
sum-before-opening = Ngày { $date }, Công ước đã được thông qua nhưng chưa thể ký. Công ước được mở ký tại Hà Nội ngày { $opened }.
sum-signed-past = Tính đến ngày { $date } đã có { $n } bên ký Công ước về chống tội phạm mạng: { $who }.
sum-signed-now = Tính đến ngày { $date }, theo những gì được biết, đã có { $n } bên ký Công ước về chống tội phạm mạng: { $who }.
sum-signed-future = Chưa biết ngày { $date } sẽ ra sao. Tính đến ngày { $as_of }, theo những gì được biết, đã có { $n } bên ký Công ước về chống tội phạm mạng: { $who }.
sum-members = { $n } quốc gia thành viên Liên hợp quốc
sum-confirmed-all = Tất cả các chữ ký này đều được cơ quan lưu chiểu, hoặc một sổ đăng ký sao chép dữ liệu của cơ quan này, xác nhận.
sum-confirmed-some = Trong số này, { $confirmed } chữ ký được cơ quan lưu chiểu, hoặc một sổ đăng ký sao chép dữ liệu của cơ quan này, xác nhận; { $reported } chữ ký mới chỉ được nguồn khác đưa tin.
sum-not-signed = Trong { $all } quốc gia có quyền tham gia, có { $n } quốc gia chưa ký.
sum-not-signed-past = Trong { $all } quốc gia có quyền tham gia, khi đó có { $n } quốc gia chưa ký.
sum-deposits-none = Công ước cần { $needed } văn kiện để có hiệu lực; chưa văn kiện nào được xác nhận là đã nộp lưu chiểu.
sum-deposits-some = Công ước cần { $needed } văn kiện để có hiệu lực; { $n } văn kiện được xác nhận là đã nộp lưu chiểu.
sum-deposits-none-past = Công ước cần { $needed } văn kiện để có hiệu lực; không văn kiện nào được xác nhận là đã nộp lưu chiểu tính đến ngày đó.
sum-deposits-some-past = Công ước cần { $needed } văn kiện để có hiệu lực; { $n } văn kiện được xác nhận là đã nộp lưu chiểu tính đến ngày đó.
sum-deposits-reported = Có { $n } trường hợp nộp lưu chiểu được nguồn khác đưa tin nhưng không nêu ngày ({ $who }) và không được tính.
sum-door-sign = Các quốc gia có thể ký đến hết ngày { $until }; sau đó có thể gia nhập.
sum-door-sign-past = Khi đó các quốc gia có thể ký đến hết ngày { $until }.
sum-door-accede = Thời hạn ký đã hết vào ngày { $until }; quốc gia chưa ký có thể gia nhập.
sum-door-accede-future = Khi đó thời hạn ký đã hết (ngày { $until }); quốc gia chưa ký có thể gia nhập.
sum-waiting = Điều kiện để có hiệu lực đã được đáp ứng; Công ước sẽ có hiệu lực từ ngày { $on }.
sum-in-force = Công ước đã có hiệu lực từ ngày { $since }.
sum-evidence = Bằng chứng mới nhất tìm được là của ngày { $until }; hồ sơ ở đây chưa có thông tin về những gì xảy ra sau đó.
sum-totals = Các nguồn khác tính { $least } hoặc { $most } bên ký đến ngày { $date } mà không nêu tên tất cả; hồ sơ ở đây nêu tên { $named } bên.
sum-totals-one = Các nguồn khác tính { $most } bên ký đến ngày { $date } mà không nêu tên tất cả; hồ sơ ở đây nêu tên { $named } bên tính đến ngày đó.
sum-name-PSE = Nhà nước Palestine
sum-name-VAT = Tòa Thánh
sum-name-COK = Quần đảo Cook
sum-name-NIU = Niue
sum-name-EU = Liên minh châu Âu
sum-class = Chỉ hiển thị: { $class } ({ $n }).
sum-selected = { $name }: { $standing }.
sum-vote = Ngày { $date }, Đại hội đồng thông qua nghị quyết { $resolution }, văn bản giao nhiệm vụ đàm phán, với { $yes } phiếu thuận, { $no } phiếu chống và { $abstain } phiếu trắng; { $absent } trong 193 thành viên không bỏ phiếu. Bản đồ cho thấy từng thành viên đã bỏ phiếu thế nào.
list-comma = { ", " }
list-semicolon = { "; " }
list-sentence = { " " }
list-colon = { $name }: { $what }
list-aside = { $name }, { $what }
list-brackets = { $name } ({ $what })
list-and = { $rest } và { $last }

## Standings: name, and what it means

standing-party = bên tham gia
standing-contracting = đã chịu ràng buộc, chưa có hiệu lực
standing-signatory = bên ký
standing-withdrawn = đã rút khỏi
standing-outside = chưa ký
standing-party-help = Đã nộp lưu chiểu văn kiện đồng ý chịu ràng buộc, và Công ước có hiệu lực đối với bên này.
standing-contracting-help = Đã nộp lưu chiểu văn kiện đồng ý chịu ràng buộc; Công ước sẽ ràng buộc bên này khi có hiệu lực.
standing-signatory-help = Đã ký. Riêng chữ ký chưa tạo ràng buộc; sự đồng ý chịu ràng buộc được thể hiện sau đó bằng phê chuẩn, chấp thuận hoặc phê duyệt.
standing-withdrawn-help = Đã đồng ý chịu ràng buộc rồi rút khỏi.
standing-outside-help-closed = Khi đó chưa thể ký.
standing-outside-help-sign = Chưa ký; có thể ký đến hết ngày { $until }.
standing-outside-help-accede = Chưa ký; có thể gia nhập.
vote-yes = bỏ phiếu thuận
vote-no = bỏ phiếu chống
vote-abstain = bỏ phiếu trắng
vote-absent = không bỏ phiếu
vote-yes-help = Bỏ phiếu thuận đối với nghị quyết { $resolution }, văn bản khởi động đàm phán.
vote-no-help = Bỏ phiếu chống nghị quyết { $resolution }.
vote-abstain-help = Bỏ phiếu trắng đối với nghị quyết { $resolution }.
vote-absent-help = Không bỏ phiếu về nghị quyết { $resolution }.
vote-none = không có phiếu: không phải thành viên
certainty-confirmed = đã xác nhận
certainty-reported = được đưa tin, chưa xác nhận
certainty-unverified = chưa kiểm chứng
act-signature = ký
act-definitive-signature = ký có giá trị ràng buộc ngay
act-approval-at-home = thông qua trong nước
act-ratification = phê chuẩn
act-acceptance = chấp thuận
act-approval = phê duyệt
act-accession = gia nhập
act-succession = kế thừa
act-formal-confirmation = xác nhận chính thức
act-withdrawal = rút khỏi

## Map

map-name = Bản đồ thế giới các bên ký Công ước Hà Nội
map-describe = Mỗi quốc gia được tô theo tình trạng vào ngày đang hiển thị. Các phím mũi tên chuyển từ quốc gia này sang quốc gia khác theo thứ tự bảng chữ cái, Enter mở thẻ, dấu cộng và dấu trừ phóng to, thu nhỏ, Esc để thoát.
map-option = { $name }, { $standing }
map-option-signed = { $name }, { $standing }, thời điểm ký: { $date }
map-zoom-in = Phóng to
map-zoom-out = Thu nhỏ
map-reset = Hiện toàn thế giới
map-hint-wheel = Giữ Ctrl hoặc ⌘ để phóng to bằng con lăn chuột
map-projection = Phép chiếu
map-projection-equal-earth = Phép Equal Earth
map-projection-natural-earth = Phép Natural Earth
map-projection-robinson = Phép Robinson
map-projection-globe = Quả địa cầu
map-projection-hex = Mỗi quốc gia một ô
map-projection-failed = Không tải được đường nét cho các phép chiếu khác ({ $why }). Bản đồ giữ phép Equal Earth.
map-layer = Màu thể hiện
map-layer-standing = Tình trạng
map-layer-vote-74-247 = Biểu quyết năm 2019
map-search = Tìm quốc gia
map-search-none = Không có quốc gia nào tên là “{ $text }”.
map-eu-signed = đã ký ({ $date }); không bao giờ thuộc số bốn mươi văn kiện
map-eu-open = chưa ký; không bao giờ thuộc số bốn mươi văn kiện
map-boundaries = Đường biên giới và tên gọi không hàm ý quan điểm nào về quy chế của bất kỳ vùng lãnh thổ nào; dù xem ngày nào, đường nét cũng là của hiện nay. Gạch chéo xám: vùng có tranh chấp, hoặc không có trong danh sách quốc gia của Liên hợp quốc; xem giải thích ở phần nguồn.

## Card

card-close = Đóng
card-below = Xem thêm bên dưới
card-page = Xem trang riêng
card-signed = Đã ký
card-home = Thông qua trong nước
card-vote = Biểu quyết về 74/247
card-group = Nhóm tại Liên hợp quốc
card-source = Nguồn
card-consent-term = Văn kiện
card-consent = { $kind }, thời điểm nộp lưu chiểu: { $date }
card-no-act = Không có hành động nào được ghi nhận.
card-next-closed = Khi đó chưa thể ký.
card-next-sign = Có thể ký đến hết ngày { $until }; sau đó có thể gia nhập.
card-next-accede = Có thể gia nhập.
card-next-signatory = Có thể phê chuẩn, chấp thuận hoặc phê duyệt bất cứ lúc nào.
card-consent-reported = { $kind } được đưa tin ({ $date }); việc nộp lưu chiểu chưa được xác nhận nên không được tính
card-not-counted = Đây là một tổ chức: tổ chức ký bên cạnh các thành viên của mình, và văn kiện của tổ chức không được tính vào số bốn mươi.

group-african = Nhóm châu Phi
group-asia-pacific = Nhóm châu Á – Thái Bình Dương
group-eastern-european = Nhóm Đông Âu
group-latin-american-caribbean = Nhóm Mỹ Latinh và Caribe
group-western-european-other = Nhóm Tây Âu và các nước khác
group-none = không thuộc nhóm khu vực nào

## Time axis

axis-name = Từ dự thảo đầu tiên năm 2017 đến khi có hiệu lực
axis-slider = Ngày hiển thị
axis-value = { $date }, { $n } chữ ký, { $m } trên { $needed } văn kiện
axis-value-event = { $date }: { $event }; { $n } chữ ký, { $m } trên { $needed } văn kiện
axis-play = Phát
axis-pause = Tạm dừng
axis-previous = Sự kiện trước
axis-next = Sự kiện sau
axis-latest = Mới nhất
axis-date = Ngày
axis-date-bad = “{ $text }” không phải là một ngày trên trục này. Hãy viết như 2025-10-25, trong khoảng từ { $first } đến { $last }.
axis-speed = Tốc độ
axis-speed-value = { $speed }×
axis-era-negotiation = đàm phán
axis-era-signature = thời gian mở ký
axis-era-negotiation-short = đàm phán
axis-era-signature-short = mở ký
axis-era-force = có hiệu lực
axis-open-end-short = để ngỏ
axis-lane-process = quyết định
axis-lane-sessions = phiên họp
axis-lane-signing = việc ký
axis-no-event = Đến ngày này chưa có gì được ghi nhận.
axis-burst-signed = { $n } bên ký ngày { $date }: danh sách theo nhóm tại Liên hợp quốc
axis-burst-deposited = { $n } bên nộp lưu chiểu ngày { $date }: danh sách theo nhóm tại Liên hợp quốc
axis-open-end = chưa có ngày: cần { $needed } văn kiện
axis-step-signatures = { $n } chữ ký
axis-step-deposits = { $n } đã nộp lưu chiểu, được xác nhận
axis-threshold = cần { $n } văn kiện
axis-step-short = { $n }

## Events

event-span = { $from } đến { $until }
story-title = Mọi việc đã diễn ra thế nào?
story-undated = Chưa có ngày
story-lead = Mọi bước có ngày được ghi nhận, từ dự thảo đầu tiên đến ngày cuối cùng để ký. Những bước chưa có ngày phụ thuộc vào các văn kiện chưa được nộp lưu chiểu.

## How near

near-title = Còn bao xa?
near-deposits = { $n } trên { $needed }
near-deposits-help = văn kiện đã nộp lưu chiểu và được xác nhận. Văn kiện của Liên minh châu Âu, nếu có, sẽ không được tính.
near-reported = thêm { $n }
near-reported-help = được nguồn khác đưa tin ({ $who }), không tìm thấy ngày nộp lưu chiểu. Các văn kiện này sẽ được tính ở đây khi cơ quan lưu chiểu công bố.
near-window-help = là ngày cuối cùng để ký, tại Trụ sở Liên hợp quốc ở New York. Từ ngày hôm sau, các quốc gia chỉ còn có thể gia nhập.
near-window-closed-help = là ngày cuối cùng để ký và đã qua. Quốc gia chưa ký có thể gia nhập.
near-waiting-help = là ngày có hiệu lực: điều kiện đã được đáp ứng.
near-in-force-help = là ngày Công ước có hiệu lực.
near-entry = 90 ngày
near-entry-help = từ khi văn kiện thứ bốn mươi được nộp lưu chiểu đến khi có hiệu lực (Điều 65). Trước lần nộp đó, không thể nêu ngày nào.

## Table

table-title = Tất cả các quốc gia
table-caption = Tình trạng của { $states } quốc gia và Liên minh châu Âu ngày { $date }, theo dữ kiện ngày { $as_of }.
table-state = Quốc gia
table-standing = Tình trạng
table-signed = Đã ký
table-deposited = Văn kiện
table-certainty = Độ chắc chắn
table-vote = Biểu quyết về 74/247
table-group = Nhóm tại Liên hợp quốc
table-source = Nguồn
table-filter = Lọc theo tên, mã hoặc nhóm
table-shown = { $n } dòng

## Sources

sources-title = Thông tin này từ đâu ra?
sources-certainty = Có ba mức độ được phân biệt. Đã xác nhận: đọc được tại cơ quan lưu chiểu là Tổng Thư ký Liên hợp quốc, hoặc trong một sổ đăng ký sao chép dữ liệu của cơ quan này. Được đưa tin: do chính phủ, báo chí hoặc nguồn khác nói. Chưa kiểm chứng: ghi theo trí nhớ, chưa ai kiểm tra.
sources-count = Chữ ký được tính khi đã xác nhận hoặc được đưa tin. Văn kiện chỉ được tính khi đã xác nhận, vì việc nghị viện thông qua và việc nộp lưu chiểu tại cơ quan lưu chiểu thường bị nhầm lẫn.
sources-denominator = { $all } quốc gia gồm 193 thành viên Liên hợp quốc, Tòa Thánh và Nhà nước Palestine với tư cách quan sát viên, Quần đảo Cook và Niue. Liên minh châu Âu cũng đã ký và được nêu riêng bên cạnh.
sources-read = Dữ kiện được tổng hợp ngày { $as_of }; bằng chứng mới nhất tìm được là của ngày { $until }.
sources-list = Các nguồn
sources-speaks = thời điểm của thông tin: { $when }
sources-disputed = Các vùng được gạch chéo bằng màu trung tính

## Tools

language-label = Ngôn ngữ
tool-theme = Nền
tool-theme-auto = theo hệ thống
tool-theme-light = sáng
tool-theme-dark = tối
tool-copy-sentence = Sao chép câu này
tool-copied = Đã sao chép.
tool-copy-refused = Trình duyệt không cho phép trang sao chép. Văn bản đã được chọn: hãy nhấn Ctrl+C hoặc ⌘C.

### What follows is said by the annex and by pages without a program; the app does not load it.

## Charts

chart-progress-title = Còn bao xa nữa thì có hiệu lực?
chart-pace-title = Các điều ước khác tiến triển nhanh đến đâu?
chart-fan-title = Khi nào có thể đủ số quốc gia nộp lưu chiểu?
chart-share-title = Bao nhiêu quốc gia đã ký, và ký khi nào?
chart-groups-title = Những khu vực nào đã ký?
chart-data = Số liệu dưới dạng bảng
chart-early = Ngày { $date } chưa thể ký Công ước; Công ước được mở ký ngày { $opened }.
chart-date = ngày
chart-month = { $month }/{ $year }
chart-later = sau năm { $year }
chart-age-days = { $n } ngày
chart-age-years = { $n } năm{ $months ->
    [0] { "" }
   *[other] { " " }{ $months } tháng
}
chart-percent = { $n }%

chart-progress-upright = số chữ ký và số văn kiện đã nộp lưu chiểu
chart-with-reported = { $n } nếu kể cả những văn kiện mới chỉ được đưa tin
chart-signatures = Chữ ký
chart-confirmed = Lưu chiểu đã xác nhận
chart-and-reported = Lưu chiểu đã xác nhận hoặc được đưa tin
chart-progress-reading = Tính đến ngày { $date }, hồ sơ ghi nhận { $signatures ->
    [0] chưa có chữ ký nào
   *[other] { $signatures } chữ ký
}; trong số { $needed } văn kiện cần được nộp lưu chiểu, { $n ->
    [0] chưa văn kiện nào được xác nhận
   *[other] { $n } văn kiện được xác nhận
}{ $reported ->
    [0] { "" }
   *[other] ; thêm { $reported } văn kiện mới chỉ được đưa tin và không được tính
}.
chart-progress-met = { $needed } văn kiện cần thiết đã nộp lưu chiểu đủ ngày { $met }; tính đến ngày { $date }, hồ sơ ghi nhận { $n } văn kiện nộp lưu chiểu đã xác nhận và { $signatures } chữ ký.

chart-treaty = Điều ước
chart-pace-then = Số văn kiện nộp lưu chiểu sau cùng khoảng thời gian
chart-pace-reached = Thời gian để có đủ số văn kiện nộp lưu chiểu cần ở đây
chart-pace-upright = số văn kiện đã nộp lưu chiểu
chart-pace-across = số năm kể từ khi mở ký
chart-pace-own = { $name }: { $n ->
    [0] chưa văn kiện nào
   *[other] { $n } văn kiện
} { $reading ->
    [reported] được xác nhận hoặc đưa tin
   *[confirmed] được xác nhận
}
chart-pace-named = { $name }, { $age }
chart-pace-never = { $name }, không được ghi nhận
chart-pace-reading = { $age } sau khi mở ký, { $name } { $n ->
    [0] chưa có văn kiện nộp lưu chiểu nào
   *[other] có { $n } văn kiện nộp lưu chiểu
} { $reading ->
    [reported] được xác nhận hoặc đưa tin
   *[confirmed] được xác nhận
}{ $all ->
    [0] .
   *[other] ; sau cùng khoảng thời gian như vậy, { $more ->
        [0] không điều ước nào
       *[other] { $more }
    } trong số { $all } điều ước được so sánh có nhiều văn kiện hơn.
}
chart-pace-met = { $name } có đủ { $needed } văn kiện nộp lưu chiểu { $age } sau khi mở ký{ $all ->
    [0] .
   *[other] ; trong số { $all } điều ước được so sánh, { $faster ->
        [0] không điều ước nào nhanh hơn
       *[other] { $faster } điều ước nhanh hơn
    }.
}
chart-pace-beyond = Nằm ngoài biểu đồ, về bên phải: { $who }.
chart-survivors = Mọi điều ước được so sánh rốt cuộc đều đạt con số này. Những điều ước không bao giờ đạt thì không có ở đây, nên hình vẽ này nghiêng về phía nhanh.

chart-fan-median = { $date }: khả năng trước và sau ngang nhau
chart-fan-range = khả năng 80%: { $low } đến { $high }
chart-fan-range-short = 80%: { $low } đến { $high }
chart-fan-chance = Xác suất có đủ văn kiện nộp lưu chiểu cần thiết
chart-fan-by = Không muộn hơn
chart-fan-of = { $n } trên 100
chart-fan-beyond = Theo dự báo, còn ít nhất { $n }% khả năng rơi vào thời điểm muộn hơn mép phải của biểu đồ.
chart-fan-none = Không có dự báo cho ngày { $date } ở đây.
chart-fan-reading = Tính đến ngày { $date }, khi { $n ->
    [0] chưa văn kiện nào
   *[other] { $n } văn kiện
} trong số { $needed } văn kiện cần nộp lưu chiểu { $reading ->
    [reported] được xác nhận hoặc đưa tin
   *[confirmed] được xác nhận
}, văn kiện cuối cùng trong số đó { $far ->
    [median] có hơn 50% khả năng được nộp { $median }
    [high] có khả năng ngang nhau được nộp trước hoặc sau { $median }, và có 90% khả năng được nộp sau { $low }
   *[no] có khả năng ngang nhau được nộp trước hoặc sau { $median }, và có 80% khả năng được nộp trong khoảng từ { $low } đến { $high }
}: đây là dự báo, không phải ngày luật định.

chart-share-upright = số quốc gia
chart-share-deposited = { $n } đã nộp lưu chiểu
chart-share-signed = { $n } mới chỉ ký
chart-share-withdrawn = { $n } đã rút khỏi
chart-share-outside = { $n } chưa ký
chart-deposited = đã nộp lưu chiểu
chart-signed = mới chỉ ký
chart-share-note = Chỉ tính các quốc gia; Liên minh châu Âu không phải là quốc gia. Văn kiện nộp lưu chiểu được tính khi đã xác nhận.
chart-share-reading = Tính đến ngày { $date }, trong { $all } quốc gia, { $signed ->
    [0] không quốc gia nào
   *[other] có { $signed } quốc gia
} đã ký mà chưa nộp lưu chiểu, { $n ->
    [0] chưa quốc gia nào nộp lưu chiểu
   *[other] { $n } quốc gia đã nộp lưu chiểu
}{ $withdrawn ->
    [0] { "" }
   *[other] , { $withdrawn } quốc gia đã rút khỏi
}, và { $rest ->
    [0] không còn quốc gia nào đứng ngoài cả hai việc đó
   *[other] { $rest } quốc gia chưa làm việc nào trong hai việc đó
}.

chart-group = Nhóm
chart-groups-none = Không thuộc nhóm khu vực nào
chart-groups-across = trong số quốc gia của mỗi nhóm, đã ký hoặc nộp lưu chiểu
chart-groups-share = đã ký hoặc nộp lưu chiểu
chart-groups-counts = { $n } trên { $all } ({ $share }){ $deposited ->
    [0] { "" }
   *[other] , { $deposited } đã nộp lưu chiểu
}
chart-groups-short = { $n } trên { $all }
chart-groups-nobody = Tính đến ngày { $date }, chưa có quốc gia nào thuộc bất kỳ nhóm khu vực nào ký.
chart-groups-most = Tính đến ngày { $date }, { $n } trong { $all } quốc gia của { $group } đã ký hoặc nộp lưu chiểu: nhiều hơn mọi nhóm khác, và cũng là tỷ lệ cao nhất.
chart-groups-both = Tính đến ngày { $date }, { $n } trong { $all } quốc gia của { $group } đã ký hoặc nộp lưu chiểu, nhiều hơn mọi nhóm khác; tỷ lệ cao nhất thuộc về { $first }: { $m } trên { $of }.
chart-groups-tie = Tính đến ngày { $date }, những nhóm có nhiều quốc gia đã ký hoặc nộp lưu chiểu nhất là { $who }: mỗi nhóm { $n }.

## The page of one State

state-title = { $name } và Công ước Hà Nội
state-list = Tất cả các quốc gia và Công ước Hà Nội
state-list-link = Mỗi quốc gia có một trang riêng
state-list-back = Trang Bản đồ
state-back = Xem trên Bản đồ
state-map = { $name } trên bản đồ, cùng các nước láng giềng
state-deed = { $term }: { $value }.
state-sentence = { $name } và Công ước của Liên hợp quốc về chống tội phạm mạng, tính đến ngày { $date }: { $standing }. { $deeds }

## Some States among all, and other treaties on the map

map-layer-budapest = Công ước Budapest
map-layer-malabo = Công ước Malabo
map-layer-untoc = Công ước Palermo
map-layer-uncac = Công ước chống tham nhũng
among-name = Những quốc gia nào
among-none = Tất cả các quốc gia
among-all = Hiện tất cả các quốc gia
among-set = { $n ->
    [0] Không có quốc gia nào được hiển thị
   *[other] Đang hiển thị { $n } quốc gia
}: { $set }.
overlay-name = Điều ước khác
overlay-none = Không có điều ước khác
overlay-fill = Màu thể hiện { $name }, theo bằng chứng đến ngày { $until }; câu tóm tắt, trục thời gian và bảng vẫn là của Công ước Hà Nội.
overlay-outline = Có viền: { $name }
overlay-mark = Có dấu chấm: { $name }
others-title = Bên cạnh Budapest và Malabo
others-link = Xem các điều ước cạnh nhau trên một trang
cite-title = { $treaty }, ngày { $date }
cite-plain = Bằng lời
cite-apa = APA
cite-bibtex = BibTeX
cite-wikipedia = Wikipedia
share-title = Trích dẫn, lưu lại, chia sẻ
share-link = Liên kết đến chế độ xem này
share-copy = Sao chép
share-on = Chia sẻ…
share-print = In
share-done = Xong.
share-failed = Trình duyệt không cho phép. Phần cần sao chép đã được chọn: hãy nhấn Ctrl+C hoặc ⌘C.
share-sentence = Câu tóm tắt
share-picture = Hình ảnh
share-link-shape = Hình ngang, để xem trước liên kết
share-square = Hình vuông, để đăng bài
share-paper = Để in ra giấy
share-data = Dữ liệu đằng sau
share-csv = Các quốc gia đang hiển thị (CSV)
share-json = Các quốc gia đang hiển thị, kèm nguồn (JSON)
share-all = Toàn bộ hồ sơ:
share-terms = điều khoản sử dụng
share-cite = Để trích dẫn
print-line = Bản đồ Công ước Hà Nội, ấn bản { $edition }: dữ kiện ngày { $as_of }, bằng chứng mới nhất là của ngày { $until }.
others-articles = Công ước quy định gì
others-convention = Công ước quy định gì, và vì sao gây tranh cãi

## Who has joined

joined-title = Ai đã tham gia, ở đâu và khi nào
joined-link = Biểu đồ theo khu vực và theo thời gian
charts-title = Công ước Hà Nội qua các biểu đồ

## The projection

forecast-title = Khi nào Công ước thành luật?
forecast-early = Trước ngày { $opened }, ngày Công ước được mở ký, không có cơ sở nào để dự báo.
forecast-readings = Hai cách tính văn kiện nộp lưu chiểu, và kết quả của phương pháp với từng cách
forecast-which = Văn kiện nộp lưu chiểu được tính
forecast-reading-confirmed = được cơ quan lưu chiểu xác nhận
forecast-reading-reported = kể cả mới chỉ được đưa tin
forecast-deposits = Số lượng
forecast-even = Khả năng 50%: không muộn hơn
forecast-half = Khả năng 50%: trong khoảng
forecast-most = Khả năng 80%: trong khoảng
forecast-entry = Khi đó có hiệu lực không muộn hơn
forecast-between = { $low } đến { $high }
forecast-no-more = –
forecast-untoc = Công ước Palermo (UNTOC)
forecast-uncac = Công ước Mérida (UNCAC)
axis-forecast = 50% khả năng đến hết { $median }
axis-law = có hiệu lực { $entry }

whatif-title = Nếu như…?
whatif-label = Số lần nộp lưu chiểu mỗi năm
whatif-sentence = Nếu mỗi năm có { $n } quốc gia nộp lưu chiểu kể từ ngày { $on }, thì { $missing } văn kiện còn thiếu sẽ đủ vào ngày { $met }, và Công ước sẽ có hiệu lực từ ngày { $entry }. Đó là phép tính số học; còn theo phương pháp dự báo, xác suất để việc đó đến sớm như vậy là { $chance } trên 100.
whatif-met = Đã đủ số văn kiện: không còn phải hỏi nhịp độ nào sẽ dẫn đến đâu nữa.
whatif-early = Khi đó Công ước chưa được mở ký.
whatif-far = Với nhịp độ này, thời điểm đó sẽ ở sau năm 9999, năm cuối cùng viết được bằng bốn chữ số.

precedent-title = Nếu áp dụng trước đây, phương pháp này đúng đến đâu?
precedent-lead = Hãy chọn một điều ước đã có từ trước. Phương pháp được thử ở nhiều mốc thời gian kể từ khi điều ước đó mở ký, học từ tất cả các điều ước khác mà không học từ chính điều ước đó.
precedent-link = Xem kết quả nếu áp dụng cho một điều ước đã có từ trước
precedent-label = Điều ước
precedent-unknown = “{ $found }” không nằm trong số các điều ước mà phương pháp học theo.
precedent-quick = { $name } đã có văn kiện nộp lưu chiểu thứ bốn mươi trước mốc thời gian đầu tiên mà phương pháp được thử.
precedent-caption = { $name }, mở ký ngày { $opened }: văn kiện thứ bốn mươi được nộp lưu chiểu ngày { $met }
precedent-age = Thời gian từ khi mở ký
precedent-deposits = Số văn kiện nộp lưu chiểu khi đó
precedent-days = { $n } ngày
precedent-verdict = Thực tế
precedent-within = trong khoảng
precedent-earlier = sớm hơn
precedent-later = muộn hơn
precedent-score = Với mọi điều ước và mọi mốc thời gian, qua { $n } lần thử: cứ 100 lần thì { $most } lần rơi vào khoảng 80%, { $half } lần rơi vào khoảng 50%; giá trị giữa sai lệch trung bình { $factor } lần, theo hướng này hoặc hướng kia; điểm CRPS (điểm xác suất xếp hạng liên tục) tính trên logarit của số ngày là { $crps }.

# sure is confirmed or reported; half, from and until are days of the last deposit needed.
forecast-projected = Tính đến ngày { $on }, { $n ->
    [0] chưa có văn kiện nộp lưu chiểu nào
   *[other] có { $n } văn kiện nộp lưu chiểu
} { $sure ->
    [confirmed] được xác nhận
   *[reported] được xác nhận hoặc đưa tin
} trong số { $needed } văn kiện cần thiết; theo phương pháp này, có 50% khả năng văn kiện cuối cùng được nộp không muộn hơn ngày { $half }, khi đó { $short } sẽ có hiệu lực không muộn hơn ngày { $entry }; và có 80% khả năng văn kiện đó được nộp trong khoảng từ ngày { $from } đến ngày { $until }. Đây là dự báo, không phải ngày luật định.
forecast-met = Văn kiện cuối cùng cần thiết đã được nộp lưu chiểu ngày { $met }: { $short } sẽ có hiệu lực từ ngày { $entry }.
forecast-in-force = { $short } đã có hiệu lực từ ngày { $entry }.
forecast-caveat = Rút ra từ { $n } điều ước đã có từ trước, tất cả đều đã có hiệu lực: những điều ước không bao giờ có hiệu lực không nằm trong số đó, nên dự báo nghiêng về phía sớm.

## Beside other treaties

beside-title = Công ước Hà Nội bên cạnh Budapest và Malabo
beside-lead = Ba công ước về tội phạm mạng cùng tồn tại, và không công ước nào thay thế công ước nào. Ai thuộc công ước nào, những nước bỏ phiếu về nhiệm vụ đàm phán năm 2019 từ đó đến nay đã làm gì, và hồ sơ ghi nhận được đến đâu.
beside-name-hanoi = Hà Nội
beside-name-budapest = Budapest
beside-name-malabo = Malabo
beside-missing = Không đọc được hồ sơ của { $name }; phần này bị bỏ qua ở đây.

set-exactly = { $which ->
    [none] không thuộc công ước nào trong số này
    [all] thuộc các công ước { $names }
    [only] chỉ thuộc Công ước { $names }
   *[some] thuộc các công ước { $names }, không thuộc Công ước { $out }
}
set-in = { $many ->
    [two] thuộc cả hai công ước { $names }
   *[more] thuộc các công ước { $names }
}
set-against-signed = bỏ phiếu chống, đã ký
set-favour-unsigned = bỏ phiếu thuận, chưa ký

sets-title = Ai thuộc công ước nào?
sets-reading = Tính đến ngày { $date }, { $hanoi ->
    [0] không quốc gia nào
   *[other] { $hanoi }
} trong { $all } quốc gia đã ký hoặc tham gia Công ước Hà Nội; { $both ->
    [0] không quốc gia nào trong số đó
   *[other] { $both } quốc gia trong số đó
} cũng thuộc Công ước Budapest, và { $none ->
    [0] mọi quốc gia đều thuộc ít nhất một trong ba công ước Hà Nội, Budapest và Malabo
   *[other] { $none } quốc gia không thuộc công ước nào trong ba công ước Hà Nội, Budapest và Malabo
}.
sets-caption = Các quốc gia theo những công ước mà quốc gia đó thuộc về, ngày { $date }. Mỗi quốc gia ở một dòng.
sets-set = Các quốc gia…
sets-states = Số quốc gia
sets-in = thuộc
sets-out = không thuộc
sets-who = Danh sách { $n } quốc gia
sets-organization = Ngoài các quốc gia: { $name } { $set }.
sets-measure = “Thuộc” nghĩa là quốc gia đó là bên ký, đã chịu ràng buộc, hoặc là bên tham gia.
sets-record = { $name }: { $n } quốc gia, theo bằng chứng đến ngày { $until }; { $reading }.
sets-reading-confirmed = văn kiện nộp lưu chiểu được tính khi đã xác nhận, chữ ký được tính cả khi được đưa tin
sets-reading-reported = văn kiện nộp lưu chiểu và chữ ký được tính khi đã xác nhận hoặc được đưa tin
sets-reading-everything = mọi hành động được ghi nhận đều được tính, kể cả khi ngày chưa được kiểm chứng
sets-total = Các nguồn khác tính { $n } chữ ký đến ngày { $date } mà không nêu tên tất cả.
sets-early = { $name }: chưa mở ký trước ngày { $opened }.

sets-notes = “Thuộc” nghĩa là gì, và hồ sơ của mỗi điều ước ghi nhận đến đâu
flow-title = Từ lá phiếu đến cam kết
flow-early = Đến ngày { $date } chưa có cuộc bỏ phiếu nào; Đại hội đồng thông qua văn bản giao nhiệm vụ đàm phán, nghị quyết 74/247, ngày { $vote }.
flow-missing = Kết quả biểu quyết về nghị quyết 74/247 không có trong hồ sơ; không thể hiển thị gì ở đây.
flow-reading = Tính đến ngày { $date }, trong { $yes } nước bỏ phiếu thuận đối với việc giao nhiệm vụ đàm phán năm 2019, { $yes_signed ->
    [0] chưa nước nào
   *[other] đã có { $yes_signed } nước
} ký Công ước; trong { $no } nước bỏ phiếu chống, { $no_signed ->
    [0] chưa nước nào
   *[other] { $no_signed } nước
}; trong { $abstain } nước bỏ phiếu trắng, { $abstain_signed ->
    [0] chưa nước nào
   *[other] { $abstain_signed } nước
}; trong { $absent } nước không bỏ phiếu, { $absent_signed ->
    [0] chưa nước nào
   *[other] { $absent_signed } nước
}. { $deposited ->
    [0] Chưa văn kiện nộp lưu chiểu nào được xác nhận
   *[other] Đã có { $deposited } văn kiện nộp lưu chiểu được xác nhận
}{ $reported ->
    [0] .
   *[other] ; { $reported } văn kiện mới chỉ được đưa tin và không được tính.
}
flow-bank = { $name }: { $n }
flow-from-yes = bỏ phiếu thuận
flow-from-no = bỏ phiếu chống
flow-from-abstain = bỏ phiếu trắng
flow-from-absent = không bỏ phiếu
flow-from-none = không phải thành viên
flow-from-organization = tổ chức
flow-deposited = đã nộp lưu chiểu
flow-signed = mới chỉ ký
flow-acceded = đã gia nhập
flow-apart = chưa ký
flow-reported = việc nộp lưu chiểu mới chỉ được đưa tin
flow-vote = Biểu quyết về 74/247
flow-all = tất cả
flow-organization = Ngoài các quốc gia, và không bao giờ tính chung: { $name }, { $did }.
flow-who = Tất cả các quốc gia theo lá phiếu

treaties-title = Các điều ước được ghi nhận
treaties-opened = Mở ký
treaties-needed = Cần có
treaties-force = Có hiệu lực từ
treaties-known = Số quốc gia được biết
treaties-not-in-force = chưa có hiệu lực
treaties-instruments = { $n } văn kiện, { $article }
treaties-states = { $party ->
    [0] không có bên tham gia
   *[other] { $party } bên tham gia
}{ $bound ->
    [0] { "" }
   *[other] , { $bound } đã chịu ràng buộc, đang chờ có hiệu lực
}{ $signed ->
    [0] { "" }
   *[other] , { $signed } bên ký
}
treaties-range = { $least } đến { $most }
treaties-total = { $name }: các nguồn khác tính { $n } chữ ký đến ngày { $date } mà không nêu tên tất cả.
treaties-note = { $name }, { $title }: { $text } Theo thông tin ngày { $as_of }.

## Groups

among-missing = Không có nhóm nào tên là “{ $id }”.
among-sentence = Trong { $all } { $kind ->
    [un-group] quốc gia của { $name }
    [category] { $id ->
        [ldc] quốc gia kém phát triển nhất
        [sids] quốc đảo nhỏ đang phát triển
       *[other] quốc gia thuộc danh sách “{ $name }”
    }
    [region] { $id ->
        [m49-americas] quốc gia ở châu Mỹ
       *[other] quốc gia thuộc khu vực “{ $name }”
    }
   *[other] { $id ->
        [brics] quốc gia thuộc BRICS
       *[other] quốc gia thuộc { $name }
    }
}, tính đến ngày { $date }, { $joined ->
    [0] không quốc gia nào
   *[other] { $joined } quốc gia
} đã ký hoặc tham gia { $treaty }{ $joined ->
    [0] .
   *[other] { $deposited ->
        [0] , chưa có văn kiện nộp lưu chiểu nào được xác nhận.
       *[other] , trong đó { $deposited } quốc gia có văn kiện nộp lưu chiểu được xác nhận.
    }
}
among-list = Danh sách tính đến ngày { $as_of }, { $certainty }:
among-kind-un-group = Các nhóm khu vực của Liên hợp quốc
among-kind-region = Khu vực
among-kind-organization = Tổ chức
among-kind-forum = Diễn đàn giữa các chính phủ
among-kind-category = Phân loại của Liên hợp quốc

## One treaty: how a State stands, and what it may do

footing-party = bên tham gia
footing-contracting = đã chịu ràng buộc, chưa có hiệu lực
footing-approved-at-home = đã thông qua trong nước
footing-signatory = bên ký
footing-withdrawn = đã rút khỏi
footing-invited = được mời gia nhập
footing-outside = không có hành động nào được ghi nhận
footing-not-eligible = không thể tham gia
footing-help-party = Điều ước có hiệu lực đối với bên này.
footing-help-contracting = Đã nộp lưu chiểu văn kiện đồng ý chịu ràng buộc; điều ước chưa có hiệu lực đối với bên này.
footing-help-approved-at-home = Đã thông qua trong nước, hoặc có nguồn nói là đã phê chuẩn; chưa biết có văn kiện nộp lưu chiểu nào được tính.
footing-help-signatory = Đã ký; đến ngày { $until } chưa ghi nhận việc đồng ý chịu ràng buộc.
footing-help-withdrawn = Đã đồng ý chịu ràng buộc rồi rút khỏi.
footing-help-invited = Đã được mời gia nhập; đến ngày { $until } chưa ghi nhận hành động nào.
footing-help-outside = Đến ngày { $until } chưa ghi nhận hành động nào.
footing-help-not-eligible = Điều ước không mở cho bên này.
next-party = Không cần gì: đã là bên tham gia.
next-contracting = Không cần gì thêm: điều ước sẽ ràng buộc bên này khi có hiệu lực đối với bên này.
next-approved = Nộp lưu chiểu văn kiện cho { $depositary }.
next-signatory = Một văn kiện phê chuẩn, chấp thuận hoặc phê duyệt, nộp lưu chiểu cho { $depositary }.
next-closed = Không có gì: điều ước không mở cho bên này.
next-early = Khi đó chưa thể ký; điều ước được mở ký ngày { $opened }.
next-sign-until = Có thể ký đến hết ngày { $until }; sau đó có thể gia nhập.
next-sign = Có thể ký rồi phê chuẩn.
next-accede = Có thể gia nhập.
next-by-invitation = Có thể gia nhập khi được mời.
next-invited = Có thể gia nhập: đã được mời.

dossier-treaties = Trong từng điều ước
dossier-treaty = Điều ước
dossier-acts = Hành động được ghi nhận
dossier-next = Còn cần gì
dossier-until = Hồ sơ ghi đến
dossier-act = { $kind }, { $date }, { $certainty }{ $counted ->
    [yes] { "" }
   *[no] , không được tính
}
dossier-invitation = được mời gia nhập, { $date }, { $certainty }
dossier-position = Lập trường đã nêu
dossier-said = { $when }, { $certainty }:
dossier-silent = Không tìm thấy lập trường nào đã nêu.
dossier-groups = Các nhóm tham gia
dossier-no-groups = Không có tên trong danh sách nào được ghi nhận.
dossier-quote = Để trích dẫn
dossier-cite = Bản đồ Công ước Hà Nội, ấn bản { $edition }.

## What the Convention says

says-title = Công ước Hà Nội quy định gì, và những tranh luận về Công ước
says-description = Mỗi điều của Công ước của Liên hợp quốc về chống tội phạm mạng được tóm tắt trong một câu, đặt bên cạnh Công ước Budapest và Công ước Malabo; những ý kiến ủng hộ và phản đối; và những nhầm lẫn phổ biến được đính chính.
says-lead = Công ước của Liên hợp quốc về chống tội phạm mạng coi những gì là tội phạm, lập ra những gì, có vị trí thế nào bên cạnh hai điều ước có từ trước, và có những ý kiến ủng hộ, phản đối nào: bằng lời của chúng tôi, mỗi nhận định kèm nguồn và mức độ chắc chắn.
says-contents = Trong trang này
says-crimes = Công ước coi những gì là tội phạm?
says-mechanisms = Công ước lập ra những gì?
says-beside = So với hai điều ước có từ trước thì sao?
says-contested = Các quốc gia bất đồng ở đâu?
says-positions = Vì sao có ý kiến ủng hộ, vì sao có ý kiến phản đối?
says-errors = Điều gì hay bị nói sai?
says-articles = Từng điều quy định gì?

article-name = Điều { $number }
article-search = Tìm trong các điều
article-all = Có { $n } mục để tìm: theo số, theo tiêu đề, hoặc theo bất kỳ từ nào trong phần tóm tắt của chúng tôi.
article-found = { $n ->
    [0] Không có mục nào trong { $all } mục nói về “{ $words }”.
   *[other] { $n } trong { $all } mục nói về “{ $words }”:
}
article-lead = Tiêu đề và tóm tắt là của chúng tôi, mỗi mục một câu. Không đọc được văn bản chính thức khi tổng hợp dữ kiện, nên hai điểm được đánh dấu: Công ước có điều khoản như vậy hay không, và số điều ghi ở đây có đúng hay không. Trong { $all } mục, { $confirmed ->
    [0] không mục nào
   *[other] { $confirmed } mục
} được xác nhận ở cả hai điểm; { $reported ->
    [0] không mục nào
   *[other] { $reported } mục
} ít nhất được đưa tin ở cả hai điểm; { $unverified ->
    [0] không mục nào
   *[other] { $unverified } mục
} chưa kiểm chứng ở một hoặc cả hai điểm và còn phải đối chiếu.
article-official = Văn bản có giá trị ràng buộc là văn bản chính thức:
article-chapter = Chương { $number }: { $title }
article-sure = nội dung { $subject }, số điều { $number }
sure-confirmed = đã xác nhận
sure-reported = được đưa tin
sure-unverified = chưa kiểm chứng

offence-cyber-dependent = Xâm hại hệ thống và dữ liệu
offence-cyber-dependent-help = Tội phạm phụ thuộc không gian mạng: không thể thực hiện nếu không có hệ thống máy tính.
offence-cyber-enabled = Tội cũ bằng phương tiện mới
offence-cyber-enabled-help = Tội phạm lợi dụng không gian mạng: những tội cũng tồn tại ngoài không gian mạng.
offence-child-sexual-exploitation = Bóc lột tình dục trẻ em
offence-child-sexual-exploitation-help = Tài liệu, và việc tiếp cận trẻ em, thông qua một hệ thống.
offence-intimate-images = Hình ảnh nhạy cảm
offence-intimate-images-help = Phát tán mà không có sự đồng ý của người trong ảnh.
offence-added = Còn một tội nữa, liên quan đến những gì tất cả các tội trên mang lại: { $which }.

mechanism-network = Mạng lưới 24/7
mechanism-evidence = Chứng cứ điện tử
mechanism-conference = Hội nghị các quốc gia thành viên
mechanism-secretariat = UNODC làm Ban Thư ký
mechanism-assistance = Hỗ trợ kỹ thuật
mechanism-redress = Bồi thường, khôi phục cho nạn nhân

subject-head = Nội dung
subject-caption = Trong { $all } câu trả lời, { $unread ->
    [0] không câu nào chưa biết.
   *[other] { $unread } câu chưa biết, vì không đọc được văn bản.
} Số điều là số trong từng điều ước.
subject-treaty-hanoi = Hà Nội (2024)
subject-treaty-budapest = Budapest (2001)
subject-treaty-malabo = Malabo (2014)
subject-articles = Điều { $numbers }
subject-illegal-access = Truy cập bất hợp pháp
subject-illegal-interception = Chặn thu bất hợp pháp
subject-data-interference = Can thiệp vào dữ liệu
subject-system-interference = Can thiệp vào hệ thống
subject-misuse-of-devices = Lạm dụng thiết bị
subject-forgery = Giả mạo
subject-fraud = Gian lận
subject-child-sexual-abuse-material = Tài liệu xâm hại tình dục trẻ em
subject-grooming = Dụ dỗ trẻ em
subject-intimate-images = Hình ảnh nhạy cảm không có sự đồng ý
subject-extradition = Dẫn độ
subject-preservation = Bảo quản nhanh dữ liệu được lưu trữ
subject-network-24-7 = Mạng lưới 24/7
subject-safeguards = Biện pháp bảo đảm và quyền con người
extent-present = có
extent-partly = một phần
extent-absent = không có
extent-not-checked = chưa kiểm tra
extent-present-help = điều ước có một điều về nội dung này
extent-partly-help = điều ước đề cập một phần nội dung này
extent-absent-help = điều ước không có, theo những gì các tiêu đề cho thấy
extent-not-checked-help = không đọc được văn bản, và không nói gì

dispute-vote = Bản thân nhiệm vụ đàm phán đã gây bất đồng: ngày { $date }, Đại hội đồng thông qua nghị quyết { $resolution } với { $yes } phiếu thuận, { $no } phiếu chống và { $abstain } phiếu trắng.
dispute-since = Tính đến ngày { $date }, số nước đã ký Công ước: { $yes } trong { $all_yes } nước từng bỏ phiếu thuận đối với việc giao nhiệm vụ đàm phán, { $no } trong { $all_no } nước từng bỏ phiếu chống, và { $abstain } trong { $all_abstain } nước từng bỏ phiếu trắng.

position-lead = Xếp nhóm theo nội dung từng phát biểu hoặc, khi không tìm thấy lý do, theo việc đã làm. Cách xếp nhóm là của chúng tôi. Lá phiếu của mỗi nước về nhiệm vụ đàm phán năm 2019 và tình trạng của nước đó có thể nói lên điều khác và được nêu bên cạnh. Không tìm thấy phát biểu nào của { $silent } quốc gia.
position-support = Ủng hộ, và lý do ủng hộ
position-criticism = Phê phán, quan ngại và dè dặt
position-neither = Chưa quyết định, hoặc không thuộc hai nhóm trên
position-acts = Về nhiệm vụ đàm phán năm 2019: { $vote }. Tình trạng: { $standing }.
position-standing = Tình trạng: { $standing }.

fix-early = Ngày { $date } chưa thể ký Công ước; Công ước được mở ký ngày { $opened }.
fix-ratified = Đã ký không phải là đã phê chuẩn
fix-ratified-law = Riêng chữ ký không ràng buộc một quốc gia. Sự đồng ý chịu ràng buộc được thể hiện sau đó bằng văn kiện phê chuẩn, chấp thuận hoặc phê duyệt, nộp lưu chiểu cho Tổng Thư ký Liên hợp quốc.
fix-ratified-count = Tính đến ngày { $date }, { $signed ->
    [0] chưa bên nào ký
   *[other] đã có { $signed } bên ký
}, và { $n ->
    [0] chưa văn kiện nộp lưu chiểu nào được xác nhận
   *[other] { $n } văn kiện nộp lưu chiểu được xác nhận
}{ $reported ->
    [0] .
   *[other] ; { $reported } văn kiện mới chỉ được nguồn khác đưa tin và không được tính.
}
fix-ratified-example = Một tít báo về lễ mở ký ở Hà Nội đã dùng từ “phê chuẩn” (“ratify”) cho những bên mới ký.
fix-ratified-home = Việc nghị viện thông qua cũng không phải là nộp lưu chiểu (được ghi nhận: { $who }).
fix-countries = { $n } bên ký không phải là { $n } nước
fix-countries-then = Khi lễ mở ký ở Hà Nội kết thúc ngày { $date }, đã có { $n } bên ký: { $who }. Tổ chức không phải là một nước, và quan sát viên không phải là quốc gia thành viên Liên hợp quốc.
fix-countries-later = Tính đến ngày { $date }, hồ sơ nêu tên { $n } bên: { $who }.
fix-instruments = Cần { $needed } văn kiện, không phải { $needed } chữ ký
fix-instruments-law = Công ước có hiệu lực { $days } ngày sau khi văn kiện cuối cùng trong { $needed } văn kiện được nộp lưu chiểu ({ $article }). Chữ ký không được tính vào số này, và văn kiện của Liên minh châu Âu không được cộng vào số văn kiện của các thành viên Liên minh.
fix-instruments-count = Tính đến ngày { $date }, { $signed ->
    [0] chưa bên nào ký
   *[other] đã có { $signed } bên ký
}, và { $n ->
    [0] chưa văn kiện nào trong { $needed } văn kiện
   *[other] { $n } trong { $needed } văn kiện
} được xác nhận là đã nộp lưu chiểu.
fix-force = Công ước chưa có hiệu lực
fix-force-missing = Tính đến ngày { $date }, { $n ->
    [0] chưa văn kiện nào trong { $needed } văn kiện cần thiết
   *[other] { $n } trong { $needed } văn kiện cần thiết
} được xác nhận là đã nộp lưu chiểu. Trước khi văn kiện cuối cùng được nộp, không thể nêu ngày có hiệu lực.
fix-force-waiting = Tính đến ngày { $date }, các văn kiện cần thiết đã được nộp lưu chiểu; Công ước sẽ có hiệu lực từ ngày { $on }, không sớm hơn.
fix-absent = Canada và Hoa Kỳ không ký tại Hà Nội
fix-absent-then = Cả hai được đưa tin là có mặt; không nước nào nằm trong { $n } bên ký tại lễ mở ký.
fix-absent-signed = Sau đó, { $name } đã ký { $when ->
    [day] vào ngày { $when }
    [month] vào { $when }
   *[by] { $when }
} ({ $sure }).
fix-absent-none = Đến ngày { $date }, chưa ghi nhận chữ ký nào của { $name }.
fix-name-CAN = Canada
fix-name-USA = Hoa Kỳ
fix-budapest = Công ước không thay thế Công ước Budapest
fix-budapest-both = Tính đến ngày { $date }, trong { $all } bên tham gia Công ước Budapest được ghi nhận, { $n ->
    [0] chưa bên nào ký Công ước Hà Nội
   *[other] { $n } bên cũng đã ký Công ước Hà Nội
}{ $left ->
    [0] , và không ghi nhận trường hợp nào rút khỏi điều ước có từ trước.
   *[other] .
}
fix-budapest-canada = Canada gọi hai công ước là bổ sung cho nhau ({ $sure }).
fix-budapest-law = Điều { $number }, theo tóm tắt ở đây, quy định: “{ $summary }” ({ $sure }).

## A view by itself, in another's page

embed-title-timeline = Công ước đã ra đời thế nào?
embed-window = { $title } – Bản đồ Công ước Hà Nội
embed-atlas = Bản đồ Công ước Hà Nội
embed-list = Khung hiển thị cho các trang khác
embed-list-lead = Mỗi khung đứng riêng được, để đặt trong một bài báo hoặc bài học.
embed-wake = Khám phá
embed-as-of = Dữ kiện ngày { $as_of }; bằng chứng mới nhất tìm được là của ngày { $until }.
embed-sources = Nguồn: { $who }{ $n ->
    [0] .
   *[other] { " " }và { $n } nguồn khác.
}
since-changed = Từ đó đến ngày { $day }: { $what }.
since-same = Dữ kiện mới hơn, của ngày { $day }, không có gì khác.
since-link = Xem bản mới nhất
since-unseen = Từ đó đã có dữ kiện mới hơn được công bố; khung này giữ những dữ kiện đã được trích dẫn.
since-signatures = { $n } chữ ký
since-deposits = { $n } văn kiện nộp lưu chiểu đã xác nhận
since-reported = { $n } văn kiện nộp lưu chiểu được đưa tin
since-others = { $n } hành động khác
since-corrections = { $n } chỗ đính chính
builder-title = Đặt vào trang của bạn
builder-lead = Một khung của Bản đồ cho bài báo hoặc bài học. Khung nằm yên cho đến khi người đọc muốn xem thêm, không lưu gì về người đọc, và không gọi đến máy chủ nào khác ngoài máy chủ này.
builder-view = Khung hiển thị
builder-view-map = Bản đồ
builder-view-timeline = Dòng thời gian
builder-view-table = Bảng các quốc gia
builder-view-progress = Tiến trình đến khi có hiệu lực
builder-view-forecast = Dự báo
builder-view-compare = Bên cạnh Budapest và Malabo
builder-facts = Dữ kiện
builder-facts-live = luôn là bản mới nhất
builder-facts-frozen = giữ mãi bản ngày { $day }
builder-opening = Mở ra
builder-opening-published = ở ngày mới nhất
builder-opening-here = như trang này đang hiển thị
builder-lang = Ngôn ngữ
builder-theme = Màu sắc
builder-width = Độ rộng cột của bạn
builder-pixels = { $n } pixel
builder-heading = Tiêu đề
builder-form-frame = Khung nhúng
builder-form-frame-help = Dùng được cả ở nơi không cho phép tập lệnh. Chiều cao được dành sẵn theo độ rộng bạn đã chọn.
builder-form-listener = Khung nhúng tự nhận chiều cao
builder-form-listener-help = Tập lệnh chờ nhận chiều cao. Trang nào đã nhận chiều cao từ khung của Datawrapper hoặc WordPress thì không cần tập lệnh của chúng tôi.
builder-form-element = Phần tử
builder-form-element-help = Dành cho trang bạn tự viết; thuộc tính là tham số, và các thay đổi được báo dưới dạng sự kiện.
builder-copy = Sao chép
builder-copied = Đã sao chép.
builder-refused = Trình duyệt không cho phép sao chép; đoạn mã đã được chọn sẵn.
builder-preview = Xem thử ở độ rộng { $n } pixel
builder-wakes = Vì khung này yêu cầu nhiều hơn hình ảnh mới nhất, chương trình được tải ngay khi người đọc nhìn thấy khung.
builder-nowhere = Bản sao này của Bản đồ không có địa chỉ trên web, nên các trang khác không thể hiển thị.

## In front of a class: scenes

deck-present = Trình chiếu
deck-count = { $n } / { $all }
deck-told = { $n } trên { $all }: { $title }
deck-next = Tiếp
deck-previous = Lùi
deck-leave = Thoát trình chiếu
deck-notes = Ghi chú
deck-notes-none = Trình duyệt không mở được cửa sổ thứ hai; ghi chú hiển thị ở đây.
deck-sources = Dựa trên các nguồn
deck-following = Tiếp theo: { $title }
deck-minutes = khoảng { $n } phút
deck-help = Phím
deck-keys = Các phím khi trình chiếu
deck-key-next = Page Down, →, ↓, phím cách, N, Enter
deck-key-next-does = tiếp
deck-key-previous = Page Up, ←, ↑, phím xóa lùi (Backspace), P
deck-key-previous-does = lùi
deck-key-ends = Home, End
deck-key-ends-does = cảnh đầu và cảnh cuối
deck-key-blank = B hoặc dấu chấm, W
deck-key-blank-does = màn hình đen hoặc trắng; nhấn phím bất kỳ để hiện lại hình
deck-key-full = F
deck-key-full-does = toàn màn hình
deck-key-notes = S
deck-key-notes-does = ghi chú ở cửa sổ thứ hai
deck-key-choose = 1 đến 4
deck-key-choose-does = chọn câu trả lời
deck-key-help = ?
deck-key-help-does = danh sách này
deck-key-leave = Esc
deck-key-leave-does = thoát
deck-key-note = Ô nhập, thanh trượt hoặc bản đồ vẫn dùng phím riêng khi đang được chọn. Trên màn hình cảm ứng, hãy vuốt ngang.
deck-letters = Dùng phím chữ đơn làm phím tắt
deck-frame = Nhấn vào đây để bàn phím điều khiển phần trình chiếu này
deck-wait = Đang tải bài học…
deck-failed = Không tải được bài học. Các trang “present” và “teach” của trang web này có bài học dưới dạng văn bản.
deck-no-lesson = Không có bài học nào tên là “{ $found }”; trang hiển thị bài đầu tiên.
deck-no-scene = Bài học này không có cảnh “{ $found }”; trang hiển thị cảnh gần nhất.

## In front of a class: questions

quiz-title = Câu hỏi
quiz-none = Không tải được đầy đủ các dữ kiện dùng để đặt câu hỏi.
quiz-no-set = Không có bộ câu hỏi nào tên là “{ $found }”; trang đưa ra câu hỏi đủ loại.
quiz-no-seed = “{ $found }” không phải là số từ 1 đến { $last }; trang dùng số { $seed }.
quiz-set-mixed = đủ loại
quiz-set-map = trên bản đồ
quiz-set-standing = ai đã ký
quiz-set-order = việc nào trước
quiz-set-term = thuật ngữ
quiz-set-threshold = con số và ngày tháng
quiz-sets = Câu hỏi khác
quiz-count = Câu { $n } trên { $all }
quiz-number = Bộ câu hỏi { $seed }, { $set }. Dữ kiện của ấn bản { $edition }.
quiz-show = Xem đáp án
quiz-right = Đúng rồi: { $answer }.
quiz-wrong = Chưa đúng: đáp án là { $answer }.
quiz-shown = Đáp án: { $answer }.
quiz-next = Câu tiếp theo
quiz-result = Xem kết quả
quiz-score = Đúng { $right } trên { $all } câu
quiz-new = Câu hỏi mới
quiz-again = Làm lại các câu này
quiz-sheet = In các câu hỏi này
quiz-key = In đáp án
quiz-print = In
quiz-leave = Thoát phần câu hỏi
quiz-back = Trở lại câu hỏi trên màn hình
quiz-click = Chọn quốc gia trên bản đồ bằng cách nhấp chuột, hoặc bằng các phím mũi tên và Enter, rồi xác nhận.
quiz-confirm = Câu trả lời của tôi: { $name }
quiz-name = Họ và tên: ______________________________
quiz-map-paper = Đánh dấu trên bản đồ bằng số { $n }.
quiz-key-title = Đáp án

quiz-map = Hãy tìm trên bản đồ: { $name }.
quiz-map-why = { $how ->
    [confirmed] Tính đến khi lễ mở ký ở Hà Nội kết thúc ngày { $date }, { $name } đã ký.
    [reported] Theo tin đã đưa, { $name } ký tại Hà Nội không muộn hơn ngày { $date }; không sổ đăng ký nào đã đọc cho thấy điều đó.
   *[none] Tính đến khi lễ mở ký ở Hà Nội kết thúc ngày { $date }, { $name } không nằm trong số các bên đã ký.
}
quiz-had = Tính đến khi lễ mở ký ở Hà Nội kết thúc ngày { $date }, quốc gia nào sau đây đã ký Công ước?
quiz-had-why = { $name } là một trong { $n } bên ký tại Hà Nội tính đến ngày { $date }; với ba quốc gia còn lại, không có hành động nào được ghi nhận.
quiz-had-not = Tính đến khi lễ mở ký ở Hà Nội kết thúc ngày { $date }, quốc gia nào sau đây chưa ký Công ước?
quiz-had-not-why = { $name } không nằm trong { $n } bên ký tại Hà Nội tính đến ngày { $date }; ba quốc gia còn lại thì có.
quiz-first = Việc nào sau đây diễn ra đầu tiên?
quiz-last = Việc nào sau đây diễn ra sau cùng?
quiz-order-event = { $event } ({ $date })
quiz-order-why = Theo thứ tự: { $events }.
quiz-term = Từ nào có nghĩa như sau? “{ $meaning }”
quiz-term-why = Thuật ngữ “{ $term }”: { $says }.
quiz-rule = Công ước có hiệu lực { $days } ngày sau khi văn kiện thứ { $needed } được nộp lưu chiểu ({ $article }).
quiz-instruments = Phải có bao nhiêu văn kiện được nộp lưu chiểu thì Công ước mới có thể có hiệu lực?
quiz-days = Từ lần nộp lưu chiểu cuối cùng cần có đến khi Công ước có hiệu lực là bao nhiêu ngày?
quiz-starts = Việc nào khởi đầu khoảng chờ { $days } ngày trước khi Công ước có hiệu lực?
quiz-starts-deposit = việc nộp lưu chiểu văn kiện thứ { $needed }
quiz-starts-signature = chữ ký thứ { $needed }
quiz-starts-adoption = việc Đại hội đồng thông qua Công ước
quiz-starts-ceremony = việc kết thúc lễ mở ký ở Hà Nội
quiz-last-day = Ngày cuối cùng mà một quốc gia có thể ký là ngày nào?
quiz-last-day-why = Công ước mở ký đến hết ngày { $date }. Sau đó, một quốc gia vẫn có thể tham gia bằng cách gia nhập.
quiz-adopted = Đại hội đồng thông qua Công ước vào ngày nào?
quiz-opened = Công ước được mở ký vào ngày nào?
quiz-adopted-why = Công ước được thông qua ngày { $date } và được mở ký ngày { $opened }.
quiz-signed = Đã có bao nhiêu bên ký khi lễ mở ký ở Hà Nội kết thúc ngày { $date }?
quiz-signed-why = Tính đến ngày { $date } có { $n } bên ký. Không phải tất cả đều là quốc gia: Liên minh châu Âu là một trong số đó.
quiz-never = Văn kiện của bên nào sẽ không bao giờ nằm trong số { $needed } văn kiện cần thiết?
quiz-never-why = { $name } có thể tham gia, nhưng văn kiện của tổ chức này không được tính bên cạnh văn kiện của các thành viên: chỉ các quốc gia mới tạo thành con số { $needed }.

term-adoption = thông qua
term-adoption-means = Văn bản của một điều ước được xác lập. Chưa ai bị ràng buộc bởi việc này.
term-adoption-says = Công ước Viên về Luật điều ước quốc tế, Điều 9
term-signature = ký
term-signature-means = Một quốc gia ghi tên mình vào một điều ước còn phải được phê chuẩn. Quốc gia đó chưa bị ràng buộc, nhưng không được làm phương hại đến mục đích của điều ước.
term-signature-says = Công ước Viên về Luật điều ước quốc tế, Điều 14 và Điều 18
term-ratification = phê chuẩn
term-ratification-means = Một quốc gia đã ký tuyên bố với các quốc gia khác rằng mình đồng ý chịu ràng buộc.
term-ratification-says = Công ước Viên về Luật điều ước quốc tế, Điều 2 và Điều 14
term-accession = gia nhập
term-accession-means = Một quốc gia chưa ký đồng ý chịu ràng buộc, chỉ bằng một bước.
term-accession-says = Công ước Viên về Luật điều ước quốc tế, Điều 2 và Điều 15
term-deposit = nộp lưu chiểu
term-deposit-means = Văn bản đồng ý chịu ràng buộc được trao để lưu giữ. Từ lúc đó, văn bản được tính.
term-deposit-says = Công ước Viên về Luật điều ước quốc tế, Điều 16
term-depositary = cơ quan lưu chiểu
term-depositary-means = Nơi lưu giữ điều ước, tiếp nhận các văn bản và thông báo cho tất cả các bên khác.
term-depositary-says = Công ước Viên về Luật điều ước quốc tế, Điều 76 và Điều 77
term-force = có hiệu lực
term-force-means = Từ ngày này, điều ước là luật đối với những bên đã đồng ý chịu ràng buộc.
term-force-says = Công ước Viên về Luật điều ước quốc tế, Điều 24
term-party = bên tham gia
term-party-means = Quốc gia đã đồng ý chịu ràng buộc và đối với quốc gia đó điều ước là luật.
term-party-says = Công ước Viên về Luật điều ước quốc tế, Điều 2

## In front of a class: pages

lesson-link = Dành cho giáo viên: bài trình chiếu, câu hỏi, phiếu học tập
lesson-show = Xem cảnh này trên Bản đồ
teach-plan = Giáo án
teach-title = Giáo án: { $title }
teach-objectives = Học sinh học được gì
teach-material = Học liệu
teach-course = Tiến trình bài học
teach-minutes = Phút
teach-number = Cảnh
teach-scene = Tiêu đề
teach-words = Phần cả lớp đọc
teach-present = Bắt đầu trình chiếu
teach-slides = Tất cả các cảnh trên một trang kèm ghi chú và bản đồ, để đọc và in
teach-handout = Phiếu học tập, để in
teach-key = Đáp án của phiếu học tập
teach-quiz = Câu hỏi trên màn hình
teach-seeds = Phiếu học tập dùng bộ câu hỏi số { $seed }. Mỗi số khác cho những câu hỏi khác, giống nhau với tất cả những ai dùng số đó. Cuối mỗi bộ câu hỏi trên màn hình có liên kết đến câu hỏi mới và liên kết để in, kèm đáp án hoặc không.
handout-title = Công ước Hà Nội: phiếu học tập
handout-key-title = Công ước Hà Nội: đáp án của phiếu học tập
handout-description = Một bản đồ để tô màu, các ngày cần xếp đúng chỗ, và câu hỏi về Công ước của Liên hợp quốc về chống tội phạm mạng.
handout-map = Tô màu bản đồ
handout-map-task = Tô màu mọi quốc gia đã ký Công ước tính đến khi lễ mở ký ở Hà Nội kết thúc ngày { $date }. Tên các quốc gia ở bên dưới. Quốc gia nhỏ có một vòng tròn.
handout-map-answer = Bản đồ phải như thế này: các quốc gia được tô là những quốc gia đã ký tính đến khi lễ mở ký ở Hà Nội kết thúc ngày { $date }.
handout-signed = đã ký
handout-not-signed = chưa ký
handout-names = Các bên ký tính đến ngày { $date }
handout-timeline = Xếp các ngày vào đúng chỗ
handout-timeline-task = Các sự kiện đã được xếp theo đúng thứ tự. Hãy viết ngày đúng trước mỗi sự kiện.
handout-dates = Các ngày:
handout-force = Vì sao việc Công ước có hiệu lực không có ngày ở đây?

## The feeds of changes in the record

feed-title = Bản đồ Công ước Hà Nội: những gì được ghi nhận
feed-subtitle = Từng hành động hướng tới Công ước của Liên hợp quốc về chống tội phạm mạng và từng sự kiện trong câu chuyện của Công ước, kèm ngày, nguồn và mức độ chắc chắn.
feed-author = Bản đồ Công ước Hà Nội
feed-act = { $name }: { $act }
feed-act-said = { $name } và { $treaty }: { $act }, { $when } ({ $sure }).
feed-removed = { $name }: { $act } – không còn được ghi nhận
feed-removed-said = Mục “{ $act }” của { $name } đã được đưa ra khỏi hồ sơ trong ấn bản ngày { $when }.
feed-event-said = { $detail } Mức độ chắc chắn: { $sure }.
feed-source = Nguồn: { $publisher }, { $title }.

## Pictures to share

poster-boundaries = Đường biên giới và tên gọi không hàm ý quan điểm nào về quy chế của bất kỳ vùng lãnh thổ nào. Gạch chéo xám: vùng có tranh chấp, hoặc không có trong danh sách quốc gia của Liên hợp quốc.
poster-sources = Dữ kiện ngày { $as_of }, bằng chứng đến ngày { $until }. Nguồn: { $who }{ $n ->
    [0] .
   *[other] ; { $n } nguồn khác.
}
poster-edition = Bản đồ Công ước Hà Nội · { $edition }
poster-squares = Mỗi ô vuông là một văn kiện cần có: tô kín khi cơ quan lưu chiểu đã xác nhận, chỉ có viền khi nguồn khác đưa tin.
poster-later = muộn hơn
poster-chance = Khả năng từng năm là năm văn kiện thứ { $needed } được nộp lưu chiểu; ô đậm nhất chứa điểm giữa. Đây là dự báo, không phải ngày luật định.
poster-beside = Tình trạng của từng quốc gia đối với { $name } ngày { $date }.
poster-vote = Ai muốn có một công ước mới? Biểu quyết về nghị quyết { $resolution }

## The map, heard

hear-title = Nghe bản đồ
hear-lead = Mỗi hành động là một nốt, theo thứ tự ngày; một năm kéo dài hai giây. Mỗi nhóm khu vực có cao độ riêng, và nốt nộp lưu chiểu ngân dài hơn nốt ký. Không có âm thanh nào cho đến khi bạn nhấn nút.
hear-play = Phát các hành động bằng âm thanh
hear-stop = Dừng âm thanh
hear-none = Trình duyệt này không phát được âm thanh ở đây.
hear-pitch = Từ trầm đến cao: { $groups }.
hear-now = { $date }: { $n } hành động
hear-say = Nói toàn bộ tình trạng một lượt
spoken = Tính đến ngày { $date }, { $n ->
    [0] chưa bên nào ký
   *[other] đã có { $n } bên ký: { $groups }
}. Trong { $needed } văn kiện cần thiết, { $m ->
    [0] chưa văn kiện nào
   *[other] { $m } văn kiện
} được xác nhận là đã nộp lưu chiểu.
spoken-group = { $group } { $n }

## The file for use without a network

offline-note = Tệp này là toàn bộ Bản đồ, ấn bản { $edition }. Tệp không cần mạng, và không cập nhật dữ kiện mới hơn.
offline-elsewhere = Trang đó thuộc trang web; không có trong tệp này.

## The site as a program of its own

installed-short = Công ước Hà Nội
