//! `cost-tests` lists the paths with their sizes; `cost-tests NAME SIZE` walks one, for valgrind to count.

use std::process::ExitCode;

fn main() -> ExitCode {
    let paths = cost_tests::paths();
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let [name, size] = asked.as_slice() else {
        for path in &paths {
            let sizes: Vec<String> = path.sizes.iter().map(usize::to_string).collect();
            println!("{}\t{}\t{}", path.name, path.of, sizes.join(" "));
        }
        return ExitCode::SUCCESS;
    };
    match (paths.iter().find(|path| path.name == name), size.parse()) {
        (Some(path), Ok(size)) => {
            (path.walk)(size);
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("there is no path `{name}` of the size `{size}`; without arguments all are listed");
            ExitCode::FAILURE
        }
    }
}
