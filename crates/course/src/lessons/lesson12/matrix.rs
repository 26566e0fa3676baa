//! Exercise 1: four services in the process matrix.

use tourism_marketing::lists::ServiceProcessCell as Cell;

use crate::bilingual::Bilingual;
use crate::exercise::{Exercise, Misconception, Solution, Task};
use crate::function::Input;
use crate::lessons::is;

pub(super) const EXERCISE: Exercise = Exercise {
    number: 1,
    title: Bilingual::new("네 서비스를 매트릭스에 놓기", "Four services in the matrix"),
    ask: Bilingual::new(
        "스키장, 요트 정비소, 면세점, 컨벤션 자문 회사를 서비스–공정 매트릭스의 네 유형에 차례로 놓으십시오.",
        "Place the ski area, the yacht repair yard, the duty-free shop and the convention consultancy in the service process matrix, in this order.",
    ),
    stars: 1,
    concepts: &[
        "service-process-matrix",
        "service-classification",
        "service-factory",
        "service-shop",
        "mass-service",
        "professional-service",
    ],
    graded: false,
    parts: &[
        Bilingual::new("스키장", "Ski area"),
        Bilingual::new("요트 정비소", "Yacht repair yard"),
        Bilingual::new("면세점", "Duty-free shop"),
        Bilingual::new("컨벤션 자문 회사", "Convention consultancy"),
    ],
    task: Task::Value(Input::default),
    right: |_| {
        is([Cell::ServiceFactory, Cell::ServiceShop, Cell::MassService, Cell::ProfessionalService])
    },
    misconceptions: &[
        Misconception {
            id: "axes_swapped",
            wrong: |_| {
                is([
                    Cell::ServiceFactory,
                    Cell::MassService,
                    Cell::ServiceShop,
                    Cell::ProfessionalService,
                ])
            },
            message: Bilingual::new(
                "두 축을 바꾸어 읽으셨습니다. 설비가 비싸고 손님마다 다르게 하면 숍, 사람이 많고 누구에게나 같게 하면 대량입니다. 서비스 숍과 대량 서비스를 바꾸십시오.",
                "The axes have changed places. Costly plant and work that differs by guest make a shop; many hands and the same for all make a mass service. Exchange the two.",
            ),
        },
        Misconception {
            id: "labour_reversed",
            wrong: |_| {
                is([
                    Cell::MassService,
                    Cell::ProfessionalService,
                    Cell::ServiceFactory,
                    Cell::ServiceShop,
                ])
            },
            message: Bilingual::new(
                "노동집약도를 거꾸로 보셨습니다. 노동집약도는 인건비를 시설·장비의 값과 견준 것이므로, 리프트나 도크처럼 설비가 비싼 곳이 낮은 쪽입니다.",
                "Labour intensity was read the wrong way round. It compares labour cost with the value of plant: lifts and docks make it low.",
            ),
        },
        Misconception {
            id: "interaction_reversed",
            wrong: |_| {
                is([
                    Cell::ServiceShop,
                    Cell::ServiceFactory,
                    Cell::ProfessionalService,
                    Cell::MassService,
                ])
            },
            message: Bilingual::new(
                "상호작용·개별화를 거꾸로 보셨습니다. 손님마다 하는 일이 다르면 높고, 누구에게나 같은 이용권·상품을 팔면 낮습니다.",
                "Interaction and customisation were read the wrong way round. Work that differs from guest to guest is high; the same ticket or goods for all is low.",
            ),
        },
        Misconception {
            id: "wealthy_guests",
            wrong: |_| {
                is([
                    Cell::ServiceFactory,
                    Cell::ProfessionalService,
                    Cell::MassService,
                    Cell::ProfessionalService,
                ])
            },
            message: Bilingual::new(
                "요트 정비소는 기술자가 손님마다 다르게 일하지만 도크와 크레인의 값이 인건비보다 큽니다. 노동집약도가 낮으면 전문 서비스가 아니라 서비스 숍입니다.",
                "The yard's work differs by guest, but docks and cranes weigh more than labour. With low labour intensity it is a service shop, not a professional service.",
            ),
        },
    ],
    hints: &[
        Bilingual::new(
            "서비스마다 두 가지를 물으십시오. 인건비와 설비 가운데 무엇이 무겁습니까? 손님마다 하는 일이 다릅니까?",
            "Ask two things of each: does labour or plant weigh more, and does the work differ from guest to guest?",
        ),
        Bilingual::new(
            "위의 표에서 줄은 노동집약도, 칸은 상호작용·개별화입니다. 설비가 무거운 두 곳은 윗줄, 사람이 무거운 두 곳은 아랫줄입니다.",
            "In the table above, rows are labour intensity and columns interaction. The two where plant weighs more belong in the upper row, the other two in the lower.",
        ),
        Bilingual::new(
            "네 유형이 한 번씩 나옵니다. 스키장은 설비가 무겁고 모두에게 같습니다. 정비소는 설비가 무겁고 배마다 다릅니다.",
            "Each type occurs once. The ski area is plant, and the same for all; the yard is plant, and different for each boat.",
        ),
    ],
    solution: Solution {
        code: include_str!("solutions/answer_1.rs"),
        why: Bilingual::new(
            "설비가 무거운 스키장과 정비소는 노동집약도가 낮고, 사람이 무거운 면세점과 자문 회사는 높습니다. 그 안에서 손님마다 다르게 일하는 정비소와 자문 회사가 개별화가 높은 쪽입니다. 한국어 이름이든 영어 이름이든 받습니다.",
            "Plant weighs more in the ski area and the yard, labour in the shop and the consultancy. Of each pair, the one whose work differs by guest is high in customisation. Korean or English names will do.",
        ),
    },
    takeaway: Bilingual::new(
        "자리를 정하면 숙제가 보입니다. 노동집약도가 낮으면 수요를 고르게 하고, 높으면 사람을 뽑고 가르치는 일이 먼저입니다.",
        "The place tells the task. Low labour intensity: level the demand. High: hire and train.",
    ),
};
