# Tiếng Việt: lời của bài học, theo định dạng Project Fluent. Số liệu, ngày và tên quốc gia là chỗ trống,
# được điền từ dữ kiện của ngày mà cảnh hiển thị (danh sách ở docs/teaching.md).

title = Từ nhiệm vụ đàm phán đến khi thành luật
lead = { $scenes } cảnh về Công ước của Liên hợp quốc về chống tội phạm mạng: Công ước đã ra đời thế nào, ai đã ký, và khi nào có thể thành luật.
about = Dành cho học sinh từ khoảng mười sáu tuổi, trong một bài { $minutes } phút. Không ai cần biết trước gì về điều ước quốc tế.
objective-1 = Học sinh phân biệt được ký, phê chuẩn, nộp lưu chiểu và có hiệu lực, và nói được bước nào ràng buộc một quốc gia.
objective-2 = Các em đọc được từ bản đồ ai đã ký, ai chưa ký, và nói được tính đến ngày nào, theo nguồn nào.
objective-3 = Các em kể được bằng lời của mình Công ước đã ra đời thế nào, và vì sao cuộc bỏ phiếu đầu tiên về Công ước lại chia rẽ.
objective-4 = Các em nêu được một lý do ủng hộ và một lý do phản đối Công ước, và nói được đó là ý kiến của ai.
objective-5 = Các em giải thích được vì sao một dự báo không phải là một ngày đã định.

question-title = Ai đã ký, và ai chưa ký?
question-text = Liên hợp quốc có một điều ước mới chống tội phạm bằng máy tính. Theo những gì được biết, đã có { $signatures } bên ký: { $who }. { $outlook ->
    [in-force] Công ước là luật từ ngày { $entry }.
    [met] Công ước sẽ thành luật từ ngày { $entry }.
   *[projected] Công ước chưa phải là luật.
}
question-notes =
    Trước khi cho xem con số nào, hãy để cả lớp đoán: có bao nhiêu quốc gia, và bao nhiêu nước đã ký? { $states } quốc gia có thể tham gia, và bên cạnh đó là Liên minh châu Âu.
    Đọc to phần chú giải. Xanh lam: đã ký. Xám: không có chữ ký nào được ghi nhận.
    Những dữ kiện này được tổng hợp ngày { $as_of }; bằng chứng mới nhất là của ngày { $until }. Hồ sơ ở đây chưa có thông tin về những gì xảy ra sau đó. Các nguồn khác tính tới { $most } bên ký mà không nêu tên tất cả.

mandate-title = Bắt đầu bằng một cuộc bỏ phiếu chia rẽ
mandate-text = Ngày { $vote }, Đại hội đồng quyết định rằng cần đàm phán một điều ước: { $yes } nước bỏ phiếu thuận, { $no } nước bỏ phiếu chống, { $abstain } nước bỏ phiếu trắng. Có { $absent } nước không bỏ phiếu.
mandate-notes =
    Ý tưởng này có trước cuộc bỏ phiếu. Vào { $day-draft-shown-to-experts }, Nga giới thiệu một dự thảo đầu tiên với các chuyên gia ở Vienna, như một hướng đi khác với Công ước Budapest.
    Hãy hỏi: những vùng nào trên thế giới bỏ phiếu thuận, những vùng nào bỏ phiếu chống? Những nước bỏ phiếu chống có thể đã lo ngại điều gì? Ghi lại các phỏng đoán; một cảnh sau sẽ trở lại với những phỏng đoán này.
    Danh sách biểu quyết lấy từ một bản tổng hợp của các học giả. Không đọc được biên bản của chính Liên hợp quốc, nên ở đây ghi là được đưa tin.

talks-title = Nhiều năm đàm phán, và một kết thúc không dễ
talks-text = Từ ngày { $day-session-1 }, một ủy ban mở cho mọi quốc gia tiến hành đàm phán ở New York và Vienna. Phiên họp lẽ ra là cuối cùng bị dừng giữa chừng mà không đạt được thỏa thuận. Ngày { $day-draft-approved }, ủy ban tán thành một văn bản.
talks-notes =
    Mỗi dấu trên trục là một phiên họp hoặc một quyết định.
    Phiên họp bắt đầu ngày { $day-concluding-session } bị tạm ngừng, vì chưa thống nhất được về phạm vi (những tội nào?) và các biện pháp bảo đảm (điều gì bảo vệ quyền của con người?). Nửa năm sau, phiên họp tiếp tục từ ngày { $day-reconvened-session }.
    Ngay cả khi đó, các phản đối đối với một số quy định, do Iran dẫn đầu, vẫn được đưa ra bỏ phiếu trước. Một số trang ghi việc tán thành sớm hơn hoặc muộn hơn một ngày.

adoption-title = Đã thông qua, và chưa ràng buộc ai
adoption-text = Ngày { $adopted }, Đại hội đồng thông qua Công ước mà không bỏ phiếu. Thông qua là chốt văn bản. Việc đó không ràng buộc quốc gia nào.
adoption-notes =
    Hãy hỏi vì sao bản đồ trống. Khi đó chưa ai có thể ký: Công ước được mở ký tại Hà Nội ngày { $opened }.
    “Không bỏ phiếu” nghĩa là không ai yêu cầu bỏ phiếu. Vì thế không có danh sách ai ủng hộ, ai phản đối, và không ai nên đưa ra một bản đồ như vậy.

opening-title = { $signatures } bên ký trong hai ngày
opening-text = Tại Hà Nội, ngày { $opened } và ngày hôm sau, { $signatures } bên đã ký: { $who }. Chữ ký có nghĩa là: chúng tôi có ý định tham gia.
opening-notes =
    Ngày đầu tiên có { $first } bên ký. Tin tức hôm đó đưa những con số khác, và nhiều tít báo nói đến { $signatures } nước. Hãy hỏi như vậy sai ở chỗ nào: Liên minh châu Âu là một tổ chức, còn Nhà nước Palestine là quan sát viên chứ không phải thành viên Liên hợp quốc.
    Hãy để cả lớp tìm hai nước láng giềng mà một nước đã ký, còn nước kia thì chưa.

signed-title = Đã ký không phải là đã phê chuẩn
signed-text = Riêng chữ ký chưa tạo ràng buộc. Một quốc gia bị ràng buộc khi nộp lưu chiểu một văn kiện: phê chuẩn, chấp thuận hoặc phê duyệt. Trong { $needed } văn kiện cần có, { $deposits ->
    [0] chưa văn kiện nào được xác nhận
   *[other] { $deposits } văn kiện được xác nhận
}.
signed-notes =
    Bốn bước, lần lượt từng bước: ký; thông qua trong nước, thường là ở nghị viện; nộp lưu chiểu cho Tổng Thư ký Liên hợp quốc; có hiệu lực, { $days } ngày sau khi văn kiện thứ { $needed } được nộp lưu chiểu.
    { $reported ->
    [0] Không có thêm trường hợp nộp lưu chiểu nào được đưa tin.
   *[other] { $reported } trường hợp nộp lưu chiểu được nguồn khác đưa tin ({ $reporters }), không nêu ngày.
} Cơ quan lưu chiểu chưa xác nhận khi dữ kiện này được tổng hợp, nên ở đây chỉ nêu bên cạnh chứ không tính vào con số.
    Thông qua trong nước không phải là nộp lưu chiểu: theo tin đã đưa, nghị viện Azerbaijan thông qua ngày { $day-azerbaijan-approves }. Văn kiện của Liên minh châu Âu, nếu có, sẽ không nằm trong số { $needed }.

sides-title = Có nước đã đổi phía
sides-text = { $against-signed } quốc gia từng bỏ phiếu chống việc giao nhiệm vụ đàm phán ngày { $vote } rốt cuộc vẫn ký. Trong các nước bỏ phiếu thuận, có { $favour-unsigned } nước chưa có thông tin là đã ký.
sides-notes =
    Bản đồ chỉ hiển thị những nước từng bỏ phiếu chống rồi đã ký. Hãy hỏi điều gì có thể đã xảy ra ở giữa.
    Cẩn thận khi nói về lý do. Cuộc bỏ phiếu là về việc có đàm phán hay không, còn chữ ký là cho kết quả nhiều năm sau; và với phần lớn các nước, không tìm thấy phát biểu nào.

budapest-title = Bên cạnh có một điều ước ra đời trước
budapest-text = Công ước Budapest của Hội đồng châu Âu được mở ký ngày { $budapest-opened }. Trong { $budapest } bên tham gia được ghi nhận, { $budapest-both } bên cũng đã ký Công ước mới. Không công ước nào thay thế công ước nào.
budapest-notes =
    Bản đồ bây giờ thể hiện Công ước Budapest, theo bằng chứng đến ngày { $budapest-until }. Các nguồn khác tính thêm vài bên tham gia nữa mà không nêu tên.
    Hãy hỏi những vùng nào trên thế giới có trên bản đồ này mà không có trên bản đồ đầu tiên, và ngược lại. Canada, có trên cả hai, gọi hai công ước là bổ sung cho nhau.
    Một phần danh sách này chưa được sổ đăng ký nào xác nhận; trang so sánh các điều ước cho biết là phần nào.

crimes-title = Những gì phải trở thành tội phạm?
crimes-text = Xâm nhập hệ thống, chặn thu dữ liệu, phá hoại dữ liệu. Giả mạo và gian lận bằng máy tính. Xâm hại trẻ em, và phát tán hình ảnh nhạy cảm không có sự đồng ý.
crimes-notes =
    Mỗi quốc gia tham gia phải quy định những hành vi này là tội phạm trong luật của mình. Có những tội chỉ có thể thực hiện bằng máy tính, có những tội cũ làm bằng phương tiện mới. Hãy để cả lớp phân loại.
    Công ước cũng lập một mạng lưới các đầu mối liên lạc có thể gọi được cả ngày lẫn đêm, để chứng cứ không bị mất.
    Không đọc được văn bản chính thức khi tổng hợp dữ kiện này. Những gì nói ở đây theo các bài tường thuật về văn bản đó; trang “Công ước quy định gì” có từng điều, kèm mức độ chắc chắn.

argument-title = Vì sao gây tranh cãi?
argument-text = Người ủng hộ nói rằng không nước nào có thể một mình chống tội phạm mạng, và văn bản có các biện pháp bảo đảm. Người phê phán cảnh báo rằng Công ước cho phép các quốc gia mở rộng giám sát.
argument-notes =
    Ai đã nói như vậy: Úc nói rằng không nước nào có thể một mình đối phó với tội phạm mạng; New Zealand nói rằng chính các biện pháp bảo đảm khiến văn bản chấp nhận được; các công ty công nghệ và tổ chức nhân quyền, khi nói về dự thảo hồi tháng 8, trước khi Công ước được thông qua, cho rằng dự thảo mở rộng giám sát điện tử. Văn phòng Cao ủy Liên hợp quốc về Nhân quyền đề nghị dẫn chiếu rõ ràng đến các điều ước về quyền con người.
    Hai nhóm, năm phút: một nhóm thu thập lý do để ký, nhóm kia lý do để không ký. Rồi hai nhóm đổi phía.
    Cả hai phía nói về cùng những điều khoản. Trang về Công ước có từng phát biểu kèm nguồn.

window-title = { $door ->
    [open] Cánh cửa để ký sắp khép lại
   *[closed] Cánh cửa để ký đã khép lại
}
window-text = { $door ->
    [open] Đến hết ngày { $closes }, một quốc gia có thể ký, tại Trụ sở Liên hợp quốc ở New York. Sau đó vẫn có thể tham gia, chỉ bằng một bước: gia nhập.
   *[closed] Đến hết ngày { $closes }, một quốc gia còn có thể ký. Bây giờ vẫn có thể tham gia, chỉ bằng một bước: gia nhập.
}
window-notes =
    Nước đã ký muốn phê chuẩn lúc nào cũng được. Nước gia nhập thì bị ràng buộc chỉ bằng một hành động. Vì thế, hết thời hạn ký không có nghĩa là có ai bị gạt ra ngoài.
    Những gì nằm bên phải ngày của dữ kiện, { $as_of }, là tương lai: trục thời gian thể hiện phần này theo cách khác.

law-title = Khi nào Công ước thành luật?
law-text = { $outlook ->
    [in-force] Công ước là luật từ ngày { $entry }: { $days } ngày sau khi văn kiện thứ { $needed } được nộp lưu chiểu.
    [met] Văn kiện thứ { $needed } đã được nộp lưu chiểu. Công ước sẽ thành luật từ ngày { $entry }, tức { $days } ngày sau đó.
   *[projected] { $days } ngày sau khi văn kiện thứ { $needed } được nộp lưu chiểu. Căn cứ các điều ước trước đây, có 50% khả năng Công ước thành luật không muộn hơn ngày { $entry }. Đó là dự báo, không phải ngày đã định.
}
law-notes =
    { $outlook ->
   *[projected] Có 80% khả năng văn kiện cuối cùng cần có được nộp trong khoảng từ ngày { $low } đến ngày { $high }: một quãng dài, và còn 20% khả năng là sớm hơn hoặc muộn hơn nữa.
    [met] Không cần thêm việc gì nữa: ngày có hiệu lực suy ra từ quy định.
    [in-force] Công ước ràng buộc những bên đã nộp lưu chiểu; ai nộp sau thì bị ràng buộc sau.
}
    Phương pháp này học từ những điều ước trước đây đã thành luật. Những điều ước không bao giờ thành luật không nằm trong số đó, nên dự báo nghiêng về phía sớm.
    Để kết thúc: cần có điều gì để việc này nhanh hơn? Và ở nước em, ai là người quyết định? Sau đó chuyển sang phần câu hỏi.
