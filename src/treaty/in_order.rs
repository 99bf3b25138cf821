//! Lists put in order.

/// Puts `list` in order: `before` says whether its first argument belongs before its second.
/// Equals stay as they were.
///
/// By merging, in n log n questions. The sort of the standard library is 4 kB to download for each kind of
/// list; twenty of them were a tenth of the app. Here all kinds share the part that decides.
pub fn put_in_order<T>(list: &mut [T], before: impl Fn(&T, &T) -> bool) {
    let mut places = places(list.len(), &|one, two| before(&list[one], &list[two]));
    for at in 0..list.len() {
        while places[at] != at {
            let place = places[at];
            list.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// The place to which each of `count` entries belongs, by what is asked of two entries.
fn places(count: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut merged = Vec::with_capacity(count);
    let mut run = 1;
    while run < count {
        for both in order.chunks(2 * run) {
            let (mut left, mut right) = both.split_at(run.min(both.len()));
            while let ([one, ..], [two, ..]) = (left, right) {
                let from = if before(*two, *one) { &mut right } else { &mut left };
                merged.push(from[0]);
                *from = &from[1..];
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        run *= 2;
    }
    // From which entry stands where to where each entry stands.
    merged.resize(count, 0);
    for (place, entry) in order.into_iter().enumerate() {
        merged[entry] = place;
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_order_of_the_standard_library() {
        let mut list: Vec<(u32, u32)> = (0..300).map(|at| (at * 7919 % 97, at)).collect();
        let mut expected = list.clone();
        expected.sort_by_key(|(key, _)| *key);
        put_in_order(&mut list, |a, b| a.0 < b.0);
        assert_eq!(list, expected);
    }

    #[test]
    fn nothing_and_one_are_in_order() {
        put_in_order::<u8>(&mut [], |a, b| a < b);
        put_in_order(&mut [1], |a, b| a < b);
    }
}
