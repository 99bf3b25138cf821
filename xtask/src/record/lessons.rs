//! `data/lessons/`: what a teacher shows, one folder a lesson.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use hanoi_atlas::lesson::Show;
use hanoi_atlas::text::{Language, Text};
use hanoi_atlas::treaty::{Source, SourceId};
use hanoi_atlas::viewpoint::Viewpoint;

use super::{RecordError, entries, toml_file};

/// Where they are.
const FOLDER: &str = "data/lessons";

/// What every scene says, after its id.
const SAID: [&str; 3] = ["title", "text", "notes"];

/// What every lesson says of itself; `objective-1` and on come to it.
const OWN: [&str; 4] = ["title", "lead", "about", "objective-1"];

/// One lesson, read and checked.
pub struct LessonFile {
    /// The name of its folder.
    id: String,
    scenes: Vec<SceneEntry>,
    /// Its sentences by the tag of their language, without what is only for those who write them.
    words: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
struct Scenes {
    scene: Vec<SceneEntry>,
}

#[derive(serde::Deserialize, serde::Serialize)]
struct SceneEntry {
    id: String,
    link: String,
    show: String,
    minutes: u32,
    sources: Vec<SourceId>,
}

/// Reads all lessons, in order of their folders.
///
/// # Errors
///
/// A file that is missing or cannot be read; a scene that is named twice or badly, whose link is not
/// understood, whose words are missing, or that rests on no listed source.
pub fn read_all(root: &Path, sources: &BTreeMap<SourceId, Source>) -> Result<Vec<LessonFile>, RecordError> {
    let ids = entries(root, FOLDER)?;
    ids.into_iter().map(|id| read(root, id, sources)).collect()
}

fn read(root: &Path, id: String, sources: &BTreeMap<SourceId, Source>) -> Result<LessonFile, RecordError> {
    let file = format!("{FOLDER}/{id}/lesson.toml");
    let scenes = toml_file::read::<Scenes>(root, &file)?.scene;
    let text =
        std::fs::read_to_string(root.join(&file)).map_err(|error| RecordError::of_file(&file, error))?;
    let mut ids = BTreeSet::new();
    for scene in &scenes {
        let line = text.lines().position(|line| line == format!("id = \"{}\"", scene.id));
        let wrong = |what: String| match line {
            Some(line) => RecordError::of_line(&file, line as u64 + 1, what),
            None => RecordError::of_file(&file, what),
        };
        let is_new = ids.insert(scene.id.as_str());
        check(scene, is_new, sources).map_err(wrong)?;
    }
    let mut words = BTreeMap::new();
    for language in Language::ALL {
        words.insert(language.tag().to_owned(), said(root, &id, language, &scenes)?);
    }
    Ok(LessonFile { id, scenes, words })
}

/// What is wrong with a scene, as a sentence.
fn check(scene: &SceneEntry, is_new: bool, sources: &BTreeMap<SourceId, Source>) -> Result<(), String> {
    let id = &scene.id;
    let allowed = |sign: char| sign.is_ascii_lowercase() || sign == '-';
    if id.is_empty() || !id.chars().all(allowed) {
        return Err(format!(
            "`{id}` is no name of a scene; expected small letters and hyphens, as `mandate`"
        ));
    }
    if !is_new {
        return Err(format!("a scene `{id}` is in this lesson already; give this one another id"));
    }
    let (viewpoint, refused) = Viewpoint::from_query(&scene.link);
    if let Some(first) = refused.first() {
        let what = first.say(&Text::english());
        return Err(format!("the link `{}` of the scene `{id}` is not understood: {what}", scene.link));
    }
    if viewpoint.to_query() != scene.link {
        let own = viewpoint.to_query();
        return Err(format!(
            "the link `{}` of the scene `{id}` is written `{own}` by the atlas; write it so",
            scene.link
        ));
    }
    if Show::WORDS.iter().all(|(word, _)| *word != scene.show) {
        let known: Vec<&str> = Show::WORDS.iter().map(|(word, _)| *word).collect();
        let found = &scene.show;
        return Err(format!("the scene `{id}` shows `{found}`; expected one of {}", known.join(", ")));
    }
    if scene.minutes == 0 {
        return Err(format!("the scene `{id}` takes `0` minutes; expected one at least"));
    }
    let unknown = scene.sources.iter().find(|source| !sources.contains_key(*source));
    match (unknown, scene.sources.first()) {
        (Some(source), _) => Err(format!(
            "the scene `{id}` rests on `{source}`, which is not in data/sources.toml; add it there"
        )),
        (None, None) => Err(format!("the scene `{id}` names no source; expected one at least")),
        (None, Some(_)) => Ok(()),
    }
}

/// The words of a lesson in one language: every scene's, and none of a scene that there is not.
fn said(root: &Path, id: &str, language: Language, scenes: &[SceneEntry]) -> Result<String, RecordError> {
    let file = format!("{FOLDER}/{id}/{}.ftl", language.tag());
    let source =
        std::fs::read_to_string(root.join(&file)).map_err(|error| RecordError::of_file(&file, error))?;
    let text = Text::read(&source, language)
        .map_err(|wrong| RecordError::of_line(&file, wrong.line as u64, wrong.to_string()))?;
    let of_scenes = scenes.iter().flat_map(|scene| SAID.map(|what| format!("{}-{what}", scene.id)));
    let wanted: BTreeSet<String> = of_scenes.chain(OWN.map(str::to_owned)).collect();
    if let Some(missing) = wanted.iter().find(|key| text.arguments(key).is_none()) {
        return Err(RecordError::of_file(
            &file,
            format!("`{missing}` is missing; add it, or remove its scene"),
        ));
    }
    let is_known = |key: &str| wanted.contains(key) || key.starts_with("objective-");
    if let Some(spare) = text.keys().find(|key| !is_known(key)) {
        let line =
            source.lines().position(|line| line.starts_with(&format!("{spare} ="))).unwrap_or(0) as u64 + 1;
        let what = format!("`{spare}` belongs to no scene of lesson.toml; remove it, or add the scene");
        return Err(RecordError::of_line(&file, line, what));
    }
    let lines = source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    Ok(lines.map(|line| format!("{line}\n")).collect())
}

/// All lessons as one line of JSON, with their words in `language` and the sources that they name.
///
/// # Errors
///
/// A value that cannot be written as JSON.
pub fn packed(
    lessons: &[LessonFile],
    sources: &BTreeMap<SourceId, Source>,
    language: Language,
) -> serde_json::Result<String> {
    let tag = language.tag();
    let named: BTreeSet<&SourceId> =
        lessons.iter().flat_map(|lesson| &lesson.scenes).flat_map(|scene| &scene.sources).collect();
    let lesson = |lesson: &LessonFile| serde_json::json!({ "id": lesson.id, "scenes": lesson.scenes, "words": { tag: lesson.words.get(tag) } });
    let sources: BTreeMap<_, _> = sources.iter().filter(|(id, _)| named.contains(id)).collect();
    let all: Vec<_> = lessons.iter().map(lesson).collect();
    Ok(serde_json::to_string(&serde_json::json!({ "format": 1, "lessons": all, "sources": sources }))? + "\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const SCENE: &str =
        "[[scene]]\nid = \"a\"\nlink = \"t=2025-10-26\"\nshow = \"map\"\nminutes = 3\nsources = [\"untc\"]\n";
    const WORDS: &str = "title = T\nlead = L\nabout = A\nobjective-1 = O\na-title = T\na-text = { $signatures }\na-notes = N\n";

    /// Reads a lesson of these two files.
    fn lesson(name: &str, scenes: &str, words: &str) -> Result<LessonFile, String> {
        let root = std::env::temp_dir().join(format!("hanoi-atlas-lesson-{}-{name}", std::process::id()));
        let folder = root.join(FOLDER).join("x");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("lesson.toml"), scenes).unwrap();
        for language in Language::ALL {
            std::fs::write(folder.join(format!("{}.ftl", language.tag())), words).unwrap();
        }
        let source = Source {
            id: "untc".into(),
            publisher: "UN".into(),
            title: "Status".into(),
            url: "https://example.org".into(),
            speaks_for: "2025".into(),
            licence: None,
        };
        let read = read_all(&root, &BTreeMap::from([("untc".to_owned(), source)]));
        std::fs::remove_dir_all(root).unwrap();
        read.map(|mut all| all.remove(0)).map_err(|wrong| wrong.to_string())
    }

    #[test]
    fn a_whole_lesson_is_read_and_packed() {
        let read = lesson("whole", SCENE, WORDS).unwrap();
        let packed = packed(&[read], &BTreeMap::new(), Language::English).unwrap();
        assert!(packed.contains("\"id\":\"x\"") && packed.contains("a-text = { $signatures }"), "{packed}");
    }

    /// Each row: what is changed in the scene, what in the words, and how the refusal must begin and end.
    #[test]
    fn each_slip_is_named_with_its_file_and_the_way_out() {
        let toml = "data/lessons/x/lesson.toml:2: ";
        let ftl = "data/lessons/x/en.ftl";
        let slips = [
            (
                SCENE.replace("\"a\"", "\"A b\""),
                WORDS.to_owned(),
                format!(
                    "{toml}`A b` is no name of a scene; expected small letters and hyphens, as `mandate`"
                ),
            ),
            (
                SCENE.repeat(2),
                WORDS.to_owned(),
                format!("{toml}a scene `a` is in this lesson already; give this one another id"),
            ),
            (
                SCENE.replace("2025-10-26", "soon"),
                WORDS.to_owned(),
                format!("{toml}the link `t=soon` of the scene `a` is not understood: "),
            ),
            (
                SCENE.replace("t=2025", "class=signatory&t=2025"),
                WORDS.to_owned(),
                format!(
                    "{toml}the link `class=signatory&t=2025-10-26` of the scene `a` is written `t=2025-10-26&class=signatory` by the atlas; write it so"
                ),
            ),
            (
                SCENE.replace("\"map\"", "\"mpa\""),
                WORDS.to_owned(),
                format!("{toml}the scene `a` shows `mpa`; expected one of map, axis"),
            ),
            (
                SCENE.replace("= 3", "= 0"),
                WORDS.to_owned(),
                format!("{toml}the scene `a` takes `0` minutes; expected one at least"),
            ),
            (
                SCENE.replace("[\"untc\"]", "[\"nobody\"]"),
                WORDS.to_owned(),
                format!(
                    "{toml}the scene `a` rests on `nobody`, which is not in data/sources.toml; add it there"
                ),
            ),
            (
                SCENE.replace("[\"untc\"]", "[]"),
                WORDS.to_owned(),
                format!("{toml}the scene `a` names no source; expected one at least"),
            ),
            (
                SCENE.to_owned(),
                WORDS.replace("a-notes = N\n", ""),
                format!("{ftl}: `a-notes` is missing; add it, or remove its scene"),
            ),
            (
                SCENE.to_owned(),
                format!("{WORDS}b-text = x\n"),
                format!("{ftl}:8: `b-text` belongs to no scene of lesson.toml; remove it, or add the scene"),
            ),
            (SCENE.to_owned(), WORDS.replace("{ $signatures }", "{ nobody }"), format!("{ftl}:6: ")),
            (SCENE.replace("minutes", "minuets"), WORDS.to_owned(), "data/lessons/x/lesson.toml".to_owned()),
        ];
        for (at, (scenes, words, expected)) in slips.into_iter().enumerate() {
            let said = lesson(&at.to_string(), &scenes, &words).err().unwrap();
            assert!(said.starts_with(&expected), "expected: {expected}\nsaid: {said}");
        }
    }
}
