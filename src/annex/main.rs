//! Starts the annex; nothing else.

fn main() {
    hanoi_atlas::annex::start();
}
