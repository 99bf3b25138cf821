//! Starts the app; nothing else.

fn main() {
    hanoi_atlas::app::start();
}
