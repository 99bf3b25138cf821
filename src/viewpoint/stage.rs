//! What stands in front of a class: a scene of a lesson, or a quiz. By name; what the names mean, the
//! lessons and the quiz know.

/// The part of a link that makes a page a presentation or a quiz. An empty name is none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stage {
    /// `present`: the lesson that is presented, `1` for the first.
    pub present: String,
    /// `scene`: the scene by its number, from 1, or by its name.
    pub scene: String,
    /// `quiz`: the set of questions.
    pub quiz: String,
    /// `seed`: the number from which the questions are made.
    pub seed: String,
    /// `answers`: what was answered, in order.
    pub answers: String,
}
