//! Services and queues.

use tourism_marketing::service::{self, HourlyCosts};

use super::{calls, number, whole};

calls! {
    "service::potential_efficiency", |contact, creation| service::potential_efficiency(contact, creation);
    "service::mm1.wait", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.wait);
    "service::mm1.waiting", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.waiting);
    "service::mm1.present", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.present);
    "service::mm1.stay", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.stay);
    "service::mm1.utilisation", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.utilisation);
    "service::mm1.wait_probability", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.wait_probability);
    "service::erlang_c", |arrivals, service_rate, servers| service::erlang_c(arrivals, service_rate, whole(servers)?);
    "service::mmc.wait", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.wait);
    "service::mmc.waiting", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.waiting);
    "service::mmc.present", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.present);
    "service::mmc.stay", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.stay);
    "service::mmc.utilisation", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.utilisation);
    "service::mmc.wait_probability", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.wait_probability);
    "service::littles_law", |arrivals, stay| service::littles_law(arrivals, stay);
    "service::revpar", |adr, occupancy| service::revpar(adr, occupancy);
    "service::staffing.cost", |arrivals, service_rate, servers, server, guest| Ok(service::staffing(arrivals, service_rate, whole(servers)?, HourlyCosts { server, guest })?.cost);
    "service::optimal_servers.servers", |arrivals, service_rate, server, guest| Ok(number(service::optimal_servers(arrivals, service_rate, HourlyCosts { server, guest })?.queue.servers as u64));
    "service::optimal_servers.cost", |arrivals, service_rate, server, guest| Ok(service::optimal_servers(arrivals, service_rate, HourlyCosts { server, guest })?.cost);
    "service::optimal_service_rate", |arrivals, capacity_cost, guest_cost| service::optimal_service_rate(arrivals, capacity_cost, guest_cost);
    "service::mm1.wait_minutes", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.wait * 60.0);
    "service::mm1.stay_minutes", |arrivals, service_rate| Ok(service::mm1(arrivals, service_rate)?.stay * 60.0);
    "service::mmc.wait_minutes", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.wait * 60.0);
    "service::mmc.wait_seconds", |arrivals, service_rate, servers| Ok(service::mmc(arrivals, service_rate, whole(servers)?)?.wait * 3600.0);
}
