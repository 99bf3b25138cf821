//! Numbers that look like chance and are the same everywhere for the same seed.

/// `SplitMix64`: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, figure 14. Sixty lines of code less than a crate, and it never changes under us: a
/// sheet of paper and a screen must agree for years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall as `seed` has it; neighbouring seeds fall quite otherwise.
    #[must_use]
    pub fn new(seed: u32) -> Self {
        Self(u64::from(seed))
    }

    /// The next number, of all that 64 bits hold.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0, less than `sides`; 0 where there are no sides. The upper half of a roll is
    /// stretched over the sides: for a few hundred of them no side is favoured by a millionth.
    pub fn below(&mut self, sides: usize) -> usize {
        let sides = sides as u64 & u64::from(u32::MAX);
        (((self.roll() >> 32) * sides) >> 32) as usize
    }

    /// Any order of `items`, each as likely (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    /// Up to `many` of `items`, in any order.
    pub fn some_of<T: Clone>(&mut self, items: &[T], many: usize) -> Vec<T> {
        let mut all = items.to_vec();
        self.shuffle(&mut all);
        all.truncate(many);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers from the seed 1234567, as Sebastiano Vigna's C program and Rosetta Code have
    /// them.
    #[test]
    fn the_dice_fall_as_published() {
        let mut dice = Dice::new(1_234_567);
        let rolls: Vec<u64> = (0..5).map(|_| dice.roll()).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(rolls, published);
    }

    #[test]
    fn every_side_comes_up_and_none_beyond() {
        let mut dice = Dice::new(1);
        let mut counts = [0u32; 6];
        for _ in 0..6000 {
            counts[dice.below(6)] += 1;
        }
        assert!(counts.iter().all(|count| (850..1150).contains(count)), "{counts:?}");
        assert_eq!(dice.below(0), 0);
        assert_eq!(dice.below(1), 0);
    }

    #[test]
    fn a_shuffle_loses_nothing() {
        let mut items: Vec<u32> = (0..50).collect();
        Dice::new(9).shuffle(&mut items);
        assert_ne!(items, (0..50).collect::<Vec<u32>>());
        let mut again = items.clone();
        again.sort_unstable();
        assert_eq!(again, (0..50).collect::<Vec<u32>>());
    }
}
