//! The orthographic projection: the globe.
//!
//! J. Snyder, *Map Projections: A Working Manual*, U.S. Geological Survey Professional Paper
//! 1395, 1987, equations 20-3 and 20-4 with the centre at 0° N 0° E.

use super::{LonLat, Plane, Projection};

/// The Earth as seen from far away above 0° N 0° E; [`Rotation`](crate::carto::Rotation) turns it.
#[derive(Debug, Clone, Copy)]
pub struct Orthographic;

impl Projection for Orthographic {
    fn plane_from_lonlat(&self, at: LonLat) -> Plane {
        let (sin_lat, cos_lat) = at.lat.to_radians().sin_cos();
        Plane { x: cos_lat * at.lon.to_radians().sin(), y: sin_lat }
    }

    fn lonlat_from_plane(&self, at: Plane) -> Option<LonLat> {
        let depth_squared = 1.0 - at.x * at.x - at.y * at.y;
        if depth_squared < -1e-12 {
            return None;
        }
        let depth = depth_squared.max(0.0).sqrt();
        let lon = at.x.atan2(depth).to_degrees();
        let lat = at.y.atan2(at.x.hypot(depth)).to_degrees();
        Some(LonLat { lon, lat })
    }
}
