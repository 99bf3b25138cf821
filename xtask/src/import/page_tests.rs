#![allow(clippy::unwrap_used)]

use super::*;

const PAGE: &str = "<?xml version='1.0'?><X><Treaty><ExternalData><Titlesect>1. A &lt;b&gt;treaty&lt;/b&gt;</Titlesect>\
    <Status><Signatories>2</Signatories><Parties/></Status></ExternalData><Participants><Table><TGroup>\
    <Thead><Entry>Participant</Entry><Entry>Signature</Entry></Thead><Tbody>\
    <Row><Entry> Cabo <i>Verde</i><Superscript>7</Superscript></Entry><Entry>1 Nov 2025&#160;&lt;superscript&gt;2&lt;/superscript&gt;</Entry></Row>\
    <Row><Entry/><Entry></Entry></Row>\
    <Row><Entry><![CDATA[Mali<superscript>2</superscript>]]></Entry><Entry/></Row>\
    </Tbody></TGroup></Table></Participants><Notes><Row><Entry>Peru &unknown;</Entry></Row></Notes></Treaty></X>";

fn refusal(text: &str) -> String {
    read(text).unwrap_err().to_string()
}

#[test]
fn rows_are_read_without_footnotes_of_either_kind() {
    let page = read(PAGE).unwrap();
    assert_eq!(
        (page.title.as_str(), page.signatories.as_str(), page.parties.as_str()),
        ("1. A treaty", "2", "")
    );
    assert_eq!(page.headings, ["Participant", "Signature"]);
    let rows: Vec<_> = page.rows.iter().map(|row| (row.number, row.cells.join("|"))).collect();
    assert_eq!(rows, [(1, "Cabo Verde|1 Nov 2025".to_owned()), (3, "Mali|".to_owned())]);
}

#[test]
fn rows_may_stand_inside_an_element_of_their_own_and_names_may_have_a_prefix() {
    let wrapped = PAGE.replace("<Tbody>", "<u:Tbody><Rows>").replace("</Tbody>", "</Rows></u:Tbody>");
    assert_eq!(read(&wrapped), read(PAGE));
}

#[test]
fn sections_after_the_table_are_not_read() {
    assert_eq!(read(&PAGE.replace("Peru", "30 Feb 2099")), read(PAGE));
}

#[test]
fn a_file_cut_anywhere_inside_its_root_is_truncated() {
    let start = PAGE.find("<Treaty>").unwrap();
    let end = PAGE.rfind("</X>").unwrap() + 3;
    for cut in (start + 1..end).filter(|cut| PAGE.is_char_boundary(*cut)) {
        let said = refusal(&PAGE[..cut]);
        assert!(said.contains("truncated") || said.contains("not well-formed"), "{cut}: {said}");
    }
    assert!(refusal(&PAGE[..PAGE.find("Mali").unwrap()]).contains("truncated: it ends inside"));
}

#[test]
fn pages_for_people_are_refused_by_name() {
    let down = "<!DOCTYPE html><html><body>Under urgent Maintenance and is currently unavailable<br></body>";
    assert_eq!(read(down), Err(Refusal::Maintenance));
    assert_eq!(read("<HTML><p>Service indisponible"), Err(Refusal::Maintenance));
    assert_eq!(read("Service unavailable"), Err(Refusal::Maintenance));
    assert_eq!(read("<html lang='en'><body>Status of treaties</body></html>"), Err(Refusal::Html));
    assert_eq!(read("who,act,day"), Err(Refusal::NotXml));
}

#[test]
fn what_is_missing_or_twice_is_named() {
    assert!(refusal("<a><b/></a>").contains("no `Treaty`"));
    assert!(refusal("<a><Treaty/></a>").contains("Thead`"));
    assert!(refusal("<a><Treaty/><Treaty/></a>").contains("more than one `Treaty`"));
    let head = "<Thead><Entry>Participant</Entry><Entry>Signature</Entry></Thead>";
    assert!(refusal(&PAGE.replace(head, &head.repeat(2))).contains("more than one `Thead`"));
    let start = PAGE.find("<Row>").unwrap();
    let end = PAGE.find("</Tbody>").unwrap();
    assert_eq!(read(&(PAGE[..start].to_owned() + &PAGE[end..])), Err(Refusal::NoParticipants));
}

#[test]
fn broken_xml_is_named_with_its_line() {
    let said = refusal("<a>\n<Treaty>\n</b></Treaty></a>");
    assert!(said.starts_with("line 3: the file is not well-formed"), "{said}");
    let said = refusal(&PAGE.replace("Cabo", "Cabo &unknown;"));
    assert!(said.contains("`&unknown;`"), "{said}");
    assert!(refusal("<a/></b>").contains("not well-formed"));
}

#[test]
fn nesting_rows_and_cells_have_a_limit() {
    assert!(refusal(&"<a>".repeat(100_000)).contains("more than 64 deep"));
    assert!(refusal(&PAGE.replace("Cabo", &"Cabo ".repeat(1000))).contains("more than 4000 bytes"));
    assert!(refusal(&PAGE.replace("Cabo", &"&lt;".repeat(4001))).contains("more than 4000 bytes"));
    let row = "<Row><Entry>Mali</Entry><Entry/></Row>";
    let many = PAGE.replace("<Tbody>", &format!("<Tbody>{}", row.repeat(1000)));
    assert_eq!(read(&many), Err(Refusal::TooManyRows { most: 1000 }));
}
